import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localTime } from '@miroir/campaign';
import { generateSealKeys } from '@miroir/exchange';
import { readRoundFile } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSealingLedger } from '../src/deployment/amendment-ledger.ts';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { startNode } from '../src/kill/role-process.ts';

const script = new URL('../src/kill/apply-and-die.ts', import.meta.url).pathname;
const keys = generateSealKeys();
const clock = { now: () => Date.now() };
/** A killed command leaves the lease of releases for a while. */
const beyondLease = 61_000;
let deployment: Deployment;

beforeAll(async () => {
  const options = { audience: 'consumers', releaseEverySeconds: 86_400, comparisonKeys: keys } as const;
  deployment = await deployHestia(options);
}, 60_000);
afterAll(() => deployment?.remove());

/** Applies a file, and is killed before a step; whether it lived, there being fewer steps. */
function applyUntil(file: string, { step, ahead }: { step: number; ahead: number }): Promise<boolean> {
  const { audience, dataDir, round } = deployment.target;
  const { child, said } = startNode(script, {
    args: [audience, dataDir, round, file, String(step), String(ahead)],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(code === 0);
      else reject(new Error(`The amendment failed by itself:\n${said()}`));
    });
  });
}

const closesIn = async (role: 'roll' | 'box') =>
  (await readRoundFile(deployment.target, role))?.questionnaire.schedule.rounds[0]?.closes;

describe('an amendment killed at each step of its records', () => {
  it('is there whole or not at all in each role, in the box first, and the same command finishes it', async () => {
    const { campaign, launched, root } = deployment;
    const { timeZone, rounds } = campaign.schedule;
    const old = rounds[0]?.closes;
    const closes = localTime(clock.now() + 31 * 86_400_000, timeZone);
    const ledger = openSealingLedger({ campaign, round: launched.round, keys, clock });
    const file = join(root, '0001.json');
    await writeFile(file, JSON.stringify(await ledger.sealNext({ kind: 'close', closes })));
    const seen: unknown[] = [];
    // A role that has it takes no step: the box's two, the roll's two, and one that lives.
    for (const [turn, step] of [1, 2, 1, 2, 9].entries()) {
      const lived = await applyUntil(file, { step, ahead: turn * beyondLease });
      seen.push([await closesIn('box'), await closesIn('roll'), lived]);
    }
    expect(seen).toEqual([
      [old, old, false],
      [closes, old, false],
      [closes, old, false],
      [closes, closes, false],
      [closes, closes, true],
    ]);
  }, 60_000);
});
