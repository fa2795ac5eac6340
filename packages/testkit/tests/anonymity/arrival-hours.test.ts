import { createHash } from 'node:crypto';
import { solveChallenge } from '@miroir/credential/client';
import { withRoundDatabase } from '@miroir/portal';
import type { PersonDocument } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoursByPosition, readHours } from '../../src/adversary/arrival-hours.ts';
import { bytePositions } from '../../src/adversary/byte-positions.ts';
import { filesOf } from '../../src/adversary/deployment.ts';
import {
  credentialByOpenLink,
  duringTestCampaign,
  refusal,
  rollClient,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
} from '../../src/portal/index.ts';

const hourMs = 3_600_000;
const arrivals = 24;
const clock = testClock(duringTestCampaign);

/** By chance the right hours are Poisson(1): seven or more, once in twelve thousand plays. */
const mostByChance = 6;

async function dump(portal: TestPortal): Promise<Map<string, Record<string, unknown>[]>> {
  return withRoundDatabase(portal.target, 'roll', async ({ connection }) => {
    const found = new Map<string, Record<string, unknown>[]>();
    for (const { name } of (await connection.db?.listCollections().toArray()) ?? [])
      found.set(name, await connection.collection(name).find({}).toArray());
    return found;
  });
}

describe('the hour at which somebody came by an open link', () => {
  let portal: TestPortal;
  /** What really happened: by `_id` of the person, the hour. */
  const truth = new Map<string, number>();
  const right = (guesses: ReadonlyMap<string, number>): number =>
    [...guesses].filter(([id, hour]) => truth.get(id) === hour).length;

  beforeAll(async () => {
    portal = await startTestPortal({
      audience: 'consumers',
      campaign: testCampaign(),
      clock,
      releaseEverySeconds: 3 * 86_400,
      scheduled: false,
    });
    for (let person = 0; person < arrivals; person += 1) {
      clock.advance(hourMs);
      await credentialByOpenLink(portal.origins, 'open');
      for (const { _id } of (await dump(portal)).get('people') ?? [])
        if (!truth.has(String(_id))) truth.set(String(_id), Math.floor(clock.now() / hourMs));
    }
    // The compaction that comes with a release, and daily.
    clock.advance(2 * 86_400_000);
    await portal.roll.portal.tick();
  }, 120_000);
  afterAll(() => portal?.stop());

  it('is in no record of the roll, by no chain of hashes', async () => {
    expect(truth.size).toBe(arrivals);
    const documents = await dump(portal);
    expect([...documents.keys()]).not.toContain('spent');
    expect(right(readHours(documents, new Set(truth.keys())))).toBe(0);
  });

  it('is guessed from no file better than by chance, the write-ahead log included', async () => {
    const ids = [...truth.keys()];
    const hours = [...truth.values()];
    let read = 0;
    for (const [name, bytes] of await filesOf(portal.target, 'roll')) {
      const { first, last } = bytePositions(bytes, ids);
      for (const positions of [first, last]) {
        const at = new Map(ids.map((id, index) => [id, positions[index] ?? -1]));
        if ([...at.values()].some((position) => position >= 0)) read += 1;
        expect(right(hoursByPosition(at, hours)), name).toBeLessThanOrEqual(mostByChance);
      }
    }
    expect(read, 'the people must be readable, or the attack tried nothing').toBeGreaterThan(0);
  });

  it('would be read of everybody, were the proof kept with its end and the person named after it', async () => {
    const named = [...truth.values()].map((hour, index) => {
      const proof = createHash('sha256').update(`proof ${index}`).digest('base64url');
      const person = createHash('sha256').update(`miroir/open-link/v1.${proof}`).digest('base64url');
      return { person, hour, spent: { _id: proof, expires: (hour + 1) * hourMs } };
    });
    const documents = new Map([
      ['people', named.map(({ person }) => ({ _id: person, cohort: 'open' }) satisfies PersonDocument)],
      ['spent', named.map(({ spent }) => spent)],
    ] as [string, Record<string, unknown>[]][]);
    const read = readHours(documents, new Set(named.map(({ person }) => person)));
    expect(named.filter(({ person, hour }) => read.get(person) === hour)).toHaveLength(arrivals);
  });

  it('leaves no proof to show again after a restart, which forgets those that were spent', async () => {
    const solved = async () => (await solveChallenge((await client.challenge.query()).challenge)) ?? '';
    const client = rollClient(portal.origins);
    const [used, unused] = [await solved(), await solved()];
    await client.openLink.mutate({ solution: used, cohort: 'open' });
    await portal.restart('roll');
    for (const solution of [used, unused]) {
      const refused = await refusal(client.openLink.mutate({ solution, cohort: 'open' }));
      expect(refused.code).toBe('proof-refused');
    }
    await expect(
      client.openLink.mutate({ solution: await solved(), cohort: 'open' }),
    ).resolves.toHaveProperty('session');
  }, 30_000);
});
