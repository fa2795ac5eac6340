import { type Audience, audiences } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import { recountPortal, releaseNow } from '@miroir/portal-server';
import { describe, expect, it } from 'vitest';
import { type Acknowledged, contradictions } from '../src/kill/acknowledged.ts';
import { type Deployment, deploy } from '../src/kill/deployment.ts';
import { killRepeatedly } from '../src/kill/kill-box.ts';
import { type Load, startLoad } from '../src/kill/load.ts';
import { mintCredentials } from '../src/kill/mint-credentials.ts';
import { readBox } from '../src/kill/read-box.ts';

const clients = 6;
/** Beyond the lease that a release killed half-way leaves behind, in milliseconds. */
const afterAnyLease = 61_000;

interface Lived {
  readonly deployment: Deployment;
  readonly load: Load;
  readonly acknowledged: readonly Acknowledged[];
  readonly survived: Awaited<ReturnType<typeof killRepeatedly>>['survived'];
}

/** A box under load, killed again and again, then left to acknowledge what is still on its way, and killed once more. */
async function live(
  audience: Audience,
  { times, people = 240, preload = [] }: { times: number; people?: number; preload?: readonly URL[] },
): Promise<Lived> {
  const deployment = await deploy({ audience, releaseEverySeconds: 1 });
  const credentials = await mintCredentials(deployment, people);
  const load = startLoad(deployment, { credentials, clients, pauseMs: 5, seed: 7 });
  const random = (): number => Math.random();
  const { survived, box } = await killRepeatedly(deployment, { times, load, random, start: { preload } });
  await load.finish();
  await box.kill();
  return { deployment, load, acknowledged: load.acknowledged(), survived };
}

describe('a box killed 50 times under load', () => {
  it('has lost nothing it acknowledged, kept nothing twice, and its tallies equal a recount', async () => {
    const lives = await Promise.all(audiences.map((audience) => live(audience, { times: 25 })));
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
      const last = await releaseNow(deployment.target, deps);
      expect(last.ok && last.value.serial).toBeGreaterThan(survived.serials);
      const recounted = await recountPortal(deployment.target, deps);
      expect(recounted).toMatchObject({ equal: true });
      expect(recounted?.published?.whole.n).toBeGreaterThan(acknowledged.length / 2);
      await deployment.remove();
    }
  }, 240_000);
});

describe('the check of what was acknowledged', () => {
  const fault = (name: string): URL => new URL(`../src/kill/faults/${name}.ts`, import.meta.url);

  it('finds the loss when a box acknowledges before its write is durable', async () => {
    const { deployment, acknowledged } = await live('consumers', {
      times: 2,
      people: 1200,
      preload: [fault('acknowledge-early')],
    });
    const found = contradictions(acknowledged, await readBox(deployment));
    expect(found.filter(({ kind }) => kind === 'lost').length).toBeGreaterThan(0);
    await deployment.remove();
  }, 60_000);

  it('finds the double when a box stores a repeated answer again', async () => {
    const { deployment, acknowledged } = await live('employees', {
      times: 2,
      preload: [fault('store-again')],
    });
    const found = contradictions(acknowledged, await readBox(deployment));
    expect(found.some(({ kind }) => kind === 'nobodys')).toBe(true);
    await deployment.remove();
  }, 60_000);

  it('tells a lost answer from an older one and from one that is nobody’s', () => {
    const sheet = { locale: 'fr', answers: {}, comments: {} };
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
