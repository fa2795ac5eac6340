import {
  type AnswerDocument,
  answerSchema,
  type CommittedRelease,
  createReleaseContext,
  openBoxStore,
  type ReleaseContext,
  type ReleaseStore,
  recount,
  recoverReleases,
  runRelease,
  stateDigest,
} from '@miroir/box';
import { systemRandom } from '@miroir/credential';
import { type Database, openDatabase } from '@miroir/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  duringTestCampaign,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
let portal: TestPortal;
let database: Database;
let context: ReleaseContext;
let people = 0;

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign: testCampaign(),
    clock,
    people: testPeople(300),
    releaseEverySeconds: 3600,
    scheduled: false,
  });
  const { box } = portal.config;
  database = await openDatabase({ audience: 'employees', role: 'box', dataDir: box.folder });
  context = await createReleaseContext({
    file: box.file,
    database,
    sealKey: box.sealKey,
    clock,
    random: systemRandom,
  });
}, 60_000);
afterAll(async () => {
  await database?.close();
  await portal?.stop();
});

/** Puts answers straight into the database: this suite is about what happens after they were acknowledged. */
async function answer(count: number): Promise<string[]> {
  const answers = database.connection.model('Answer', answerSchema);
  const ids: string[] = [];
  const documents: AnswerDocument[] = [];
  for (let index = 0; index < count; index += 1) {
    people += 1;
    const id = `person-${people}`.padEnd(43, 'x');
    const latest = {
      locale: 'fr',
      answers: { ease: { option: people % 3 === 0 ? 'easy' : 'hard' } },
      comments: {},
    };
    const digest = stateDigest({ replaces: null, fingerprint: 'f', sheet: latest });
    documents.push({
      _id: id,
      cohort: people % 2 === 0 ? 'dole' : 'lyon',
      state: 'sent',
      digest,
      latest,
      published: null,
      pending: 1,
    });
    ids.push(id);
  }
  await answers.insertMany(documents, { lean: true });
  return ids;
}

class Killed extends Error {}

/** The store of a process that dies at its nth write, before or after the write reached the disk. */
function dyingStore(
  store: ReleaseStore,
  at: { write: number; after: boolean },
): ReleaseStore & { writes: () => number } {
  let writes = 0;
  let dead = false;
  const dying =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (dead) throw new Killed();
      writes += 1;
      if (writes < at.write) return write(...args);
      dead = true;
      if (at.after) await write(...args);
      throw new Killed();
    };
  return {
    ...store,
    acquire: dying(store.acquire),
    begin: dying(store.begin),
    stage: dying(store.stage),
    commit: dying(store.commit),
    carryOver: dying(store.carryOver),
    unstage: dying(store.unstage),
    settle: dying(store.settle),
    giveUp: dying(store.giveUp),
    writes: () => writes,
  };
}

async function expectWhole(before: CommittedRelease | null): Promise<CommittedRelease | null> {
  const last = await context.store.last();
  expect([before?.serial ?? 0, (before?.serial ?? 0) + 1]).toContain(last?.serial ?? 0);
  const published = last?.tallies.whole.n ?? 0;
  const sums = await recount(context);
  expect(sums.whole.n).toBe(published);
  if (last !== null) expect(sums).toEqual(last.tallies);
  return last;
}

describe('a release that is killed', () => {
  it('at any write leaves the old figures or the new ones, and the next release is exact', async () => {
    await answer(20);
    const complete = dyingStore(context.store, { write: Number.POSITIVE_INFINITY, after: false });
    expect(await runRelease({ ...context, store: complete }, { atClose: false })).toMatchObject({ ok: true });
    const writes = complete.writes();
    expect(writes).toBeGreaterThan(5);
    for (let write = 1; write <= writes; write += 1) {
      for (const after of [false, true]) {
        await answer(12);
        const before = await context.store.last();
        const dying = dyingStore(context.store, { write, after });
        await expect(runRelease({ ...context, store: dying }, { atClose: false })).rejects.toThrow();
        const last = await expectWhole(before);
        // The dead process' lease runs out, the next one tidies up.
        clock.advance(120_000);
        await recoverReleases(context.store, async () => true);
        expect(await expectWhole(before)).toEqual(last);
        const next = await runRelease(context, { atClose: false });
        expect(next).toMatchObject({ ok: true, value: { serial: (last?.serial ?? 0) + 1, waiting: 0 } });
        await expectWhole(last);
        const now = await context.store.last();
        expect(now?.tallies.whole.n).toBe(people);
      }
    }
  }, 120_000);

  it('keeps its bytes: what was sealed is what is served', async () => {
    const sealed = await context.store.sealedAfter({ epoch: 1, serial: 0 }, 1000);
    expect(sealed.length).toBe(await context.store.lastSerial());
    expect(new Set(sealed).size).toBe(sealed.length);
    expect(await context.store.sealedAfter({ epoch: 1, serial: 0 }, 1000)).toEqual(sealed);
  });
});

describe('two releases at one moment', () => {
  it('are one: the other is told it is busy', async () => {
    await answer(20);
    const before = await context.store.lastSerial();
    const outcomes = await Promise.all([
      runRelease(context, { atClose: false }),
      runRelease(context, { atClose: false }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: 'busy' });
    expect(await context.store.lastSerial()).toBe(before + 1);
  });

  it('cannot be committed by a process whose lease ran out', async () => {
    await answer(20);
    const before = await context.store.last();
    let overtaken = false;
    const slow: ReleaseStore = {
      ...context.store,
      async commit(attempt, release) {
        // Meanwhile the lease has run out and another process has released.
        clock.advance(120_000);
        expect(await runRelease(context, { atClose: false })).toMatchObject({ ok: true });
        overtaken = true;
        return context.store.commit(attempt, release);
      },
    };
    expect(await runRelease({ ...context, store: slow }, { atClose: false })).toMatchObject({
      ok: false,
      error: 'overtaken',
    });
    expect(overtaken).toBe(true);
    await expectWhole(before);
    expect((await context.store.last())?.tallies.whole.n).toBe(people);
  });
});

describe('an amendment that arrives while a release is prepared', () => {
  it('stays pending, and the next release publishes it', async () => {
    const ids = await answer(20);
    const store = await openBoxStore(database);
    const racing: ReleaseStore = {
      ...context.store,
      async commit(attempt, release) {
        for (const id of ids) {
          const found = (await store.find(id))!;
          const latest = { locale: 'fr', answers: { ease: { option: 'mid' } }, comments: {} };
          expect(await store.replace(id, found.digest, { state: 'sent', digest: `${id}-2`, latest })).toBe(
            true,
          );
        }
        return context.store.commit(attempt, release);
      },
    };
    const first = await runRelease({ ...context, store: racing }, { atClose: false });
    expect(first.ok && first.value.tallies.whole.counts['q/ease/o/mid']).toBe(undefined);
    const second = await runRelease(context, { atClose: false });
    expect(second.ok && second.value.tallies.whole.counts['q/ease/o/mid']).toBe(20);
    expect(second.ok && second.value.tallies).toEqual(await recount(context));
  });
});

describe('a release of very many people', () => {
  it('is made in a thread of its own, and is the same release', async () => {
    const before = await context.store.last();
    await answer(2100);
    clock.set(duringTestCampaign + 10 * 3_600_000);
    await portal.box.portal.tick();
    expect(await context.store.lastSerial()).toBe((before?.serial ?? 0) + 1);
    expect((await expectWhole(before))?.tallies.whole.n).toBe(people);
    expect(await context.store.countPending()).toBe(0);
  }, 60_000);
});
