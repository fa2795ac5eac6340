import { Agent } from 'node:http';
import { type Audience, audiences } from '@miroir/basics';
import { questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { recountPortal, releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { describe, expect, inject, it } from 'vitest';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { type Acknowledged, type Contradiction, contradictions } from '../src/kill/acknowledged.ts';
import { inventSheets } from '../src/kill/invent-sheets.ts';
import { killRepeatedly } from '../src/kill/kill-box.ts';
import { type Load, startLoad } from '../src/kill/load.ts';
import { mintCredentials } from '../src/kill/mint-credentials.ts';
import { post } from '../src/kill/post.ts';
import { readBox } from '../src/kill/read-box.ts';
import { startRole } from '../src/kill/role-process.ts';

const clients = 6;
const kills = inject('kills');
/** Beyond the lease that a release killed half-way leaves behind, in milliseconds. */
const afterAnyLease = 61_000;

interface Lived {
  readonly deployment: Deployment;
  readonly load: Load;
  readonly acknowledged: readonly Acknowledged[];
  readonly survived: Awaited<ReturnType<typeof killRepeatedly>>['survived'];
}

/** A box under load, killed again and again, then left to acknowledge what is still on its way, and killed once more. */
async function live(audience: Audience, times: number): Promise<Lived> {
  const deployment = await deployHestia({ audience, releaseEverySeconds: 1 });
  const credentials = await mintCredentials(deployment, 480);
  const load = startLoad(deployment, { credentials, clients, pauseMs: 5, seed: 7 });
  const random = (): number => Math.random();
  const { survived, box } = await killRepeatedly(deployment, { times, load, random });
  await load.finish();
  await box.kill();
  return { deployment, load, acknowledged: load.acknowledged(), survived };
}

describe('a box killed again and again under load', () => {
  it('has lost nothing it acknowledged, kept nothing twice, and its tallies equal a recount', async () => {
    const lives = await Promise.all(audiences.map((audience) => live(audience, kills)));
    for (const { deployment, load, acknowledged, survived } of lives) {
      const { acknowledged: sendings, repeated } = load.counts();
      expect(load.refusals()).toEqual([]);
      // Otherwise the kills would not have met anybody.
      expect(repeated).toBeGreaterThan(survived.kills);
      expect(sendings).toBeGreaterThan(acknowledged.length);
      expect(contradictions(acknowledged, await readBox(deployment))).toEqual([]);
      expect(survived.changedSerials).toEqual([]);

      const clock = { now: () => Date.now() + afterAnyLease };
      const deps = { clock, random: systemRandom };
      const last = await releaseNow(deployment.target, { ...deps, engine });
      expect(last.ok && last.value.serial).toBeGreaterThan(survived.serials);
      const recounted = await recountPortal(deployment.target);
      expect(recounted).toMatchObject({ equal: true });
      expect(recounted?.published?.whole.n).toBeGreaterThan(acknowledged.length / 2);
      await deployment.remove();
      console.info(
        `verified: ${survived.kills} kills of the ${deployment.target.audience}’ box, ${sendings} sendings acknowledged, ${repeated} repeated, 0 lost, 0 doubled`,
      );
    }
  }, 3_600_000);
});

describe('the check of what was acknowledged', () => {
  /** Eight answers to a box with a seeded fault, each sent `times` times; killed after the last acknowledgement. */
  async function eightAnswers(fault: string, times: number): Promise<Contradiction[]> {
    const preload = [new URL(`../src/kill/faults/${fault}.ts`, import.meta.url)];
    const deployment = await deployHestia({ audience: 'consumers', releaseEverySeconds: 86_400 });
    const { campaign, origins, target } = deployment;
    const credentials = await mintCredentials(deployment, 8);
    const questionnaire = questionnaireFor(campaign, target.audience);
    const sheets = inventSheets(questionnaire, 8, 3);
    const box = await startRole(deployment, { role: 'box', preload });
    const agent = new Agent({ keepAlive: true });
    const acknowledged: Acknowledged[] = [];
    for (const [index, { id, cohort: _cohort, ...proof }] of credentials.entries()) {
      const sheet = sheets[index]!;
      const { fingerprint } = questionnaire;
      for (let time = 0; time < times; time++) {
        const reply = await post(
          `${origins.api.box}/submit`,
          { ...proof, fingerprint, replaces: null, sheet },
          agent,
        );
        if (time > 0) continue;
        const { digest } = JSON.parse(reply.body).result.data as { digest: string };
        acknowledged.push({ id, digest, sheet });
      }
    }
    await box.kill();
    agent.destroy();
    const found = contradictions(acknowledged, await readBox(deployment));
    await deployment.remove();
    return found;
  }

  it('finds the loss when a box acknowledges before its write is durable', async () => {
    const found = await eightAnswers('acknowledge-early', 1);
    expect(found.map(({ kind }) => kind)).toContain('lost');
  }, 120_000);

  it('finds the double when a box stores a repeated answer again', async () => {
    const found = await eightAnswers('store-again', 2);
    expect(found.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'nobodys'));
  }, 120_000);

  it('finds nothing when the same is done to a box without a fault', async () => {
    expect(await eightAnswers('none', 2)).toEqual([]);
  }, 120_000);

  it('tells a lost answer from an older one and from one that is nobody’s', () => {
    const sheet = { answers: {}, comments: {} };
    const told = ['a', 'b', 'c'].map((id): Acknowledged => ({ id, digest: `${id}1`, sheet }));
    const kept = [
      { _id: 'a', digest: 'a1', latest: sheet },
      { _id: 'b', digest: 'b0', latest: sheet },
      { _id: 'x', digest: 'a1', latest: sheet },
    ];
    expect(contradictions(told, kept)).toEqual([
      { kind: 'nobodys', id: 'x' },
      { kind: 'older-or-other', id: 'b' },
      { kind: 'lost', id: 'c' },
    ]);
  });
});
