import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AnswerDocument,
  answerSchema,
  type CommittedRelease,
  changeAnswer,
  compactionRetry,
  endAbandoned,
  explains,
  openBoxStore,
  openReleaseStore,
  type ReleaseContext,
  type ReleaseStore,
  recount,
  runRelease,
} from '@miroir/box';
import { questionnaireFor, type Sheet } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';
import { systemRandom } from '@miroir/credential';
import { type Database, openDatabase } from '@miroir/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let now = 1_000_000;
const clock = {
  now: () => now,
  advance(ms: number): void {
    now += ms;
  },
};
let root: string;
let database: Database;
let context: ReleaseContext;
let store: Awaited<ReturnType<typeof openBoxStore>>;
let people = 0;

/** Finds every text glad: what a text is worth is not what this suite is about. */
const glad: ReleaseContext['engine'] = {
  name: 'glad',
  version: '1',
  score: () => ({ language: 'fr', polarity: 'positive', confidence: 1 }),
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mr-'));
  database = await openDatabase({ audience: 'employees', role: 'box', dataDir: root });
  store = await openBoxStore(database);
  const questionnaire = questionnaireFor(testCampaign(), 'employees');
  const cohorts = ['dole', 'lyon'].map((id) => ({ id, headcount: 150 }));
  context = {
    store: await openReleaseStore(database),
    rule: { questionnaire, k: 5, commentsK: 10, cohorts },
    questionnaire,
    engine: glad,
    epoch: 1,
    clock,
    random: systemRandom,
    seal: async ({ serial }) => ({ sealed: `sealed ${serial}`, head: `head ${serial}` }),
    compact: () => database.compact(),
    isClosed: async () => true,
  };
}, 60_000);
afterAll(async () => {
  await database?.close();
  await rm(root, { recursive: true, force: true });
});

const easy: Sheet = { answers: { ease: { option: 'easy' } }, comments: {} };
const mid: Sheet = { ...easy, answers: { ease: { option: 'mid' } } };

/** Puts answers straight into the database, the cohorts in turns, one in six with a comment. */
async function answer(count: number): Promise<string[]> {
  const documents = Array.from({ length: count }, (): AnswerDocument => {
    people += 1;
    const comments = people % 6 === 0 ? { friend: { text: 'Parfait, merci' } } : {};
    return {
      _id: `person-${people}`.padEnd(43, 'x'),
      cohort: people % 2 === 0 ? 'dole' : 'lyon',
      state: 'sent',
      digest: `digest-${people}`,
      latest: { ...easy, comments } as Sheet,
      published: null,
      pending: 1,
    };
  });
  await database.connection.model('Answer', answerSchema).insertMany(documents, { lean: true });
  return documents.map(({ _id }) => _id);
}

let changes = 0;
async function say(id: string, sheet: Sheet | null) {
  const found = await store.find(id);
  return changeAnswer(store, {
    ids: [id],
    replaces: found?.digest ?? '',
    digest: `change ${++changes}`,
    sheet,
  });
}

class Killed extends Error {}

/** The store of a process that dies at its nth write, before or after the write reached the disk. */
function dyingStore(
  healthy: ReleaseStore,
  at: { write: number; after: boolean },
): ReleaseStore & { isDead: () => boolean } {
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
    ...healthy,
    acquire: dying(healthy.acquire),
    begin: dying(healthy.begin),
    stage: dying(healthy.stage),
    stageMoves: dying(healthy.stageMoves),
    commit: dying(healthy.commit),
    settle: dying(healthy.settle),
    undo: dying(healthy.undo),
    move: dying(healthy.move),
    unstage: dying(healthy.unstage),
    giveUp: dying(healthy.giveUp),
    isDead: () => dead,
  };
}

/** The last release is the one before or the next, and the box explains it to the person. */
async function expectWhole(before: CommittedRelease | null): Promise<CommittedRelease | null> {
  const last = await context.store.last();
  expect([before?.serial ?? 0, (before?.serial ?? 0) + 1]).toContain(last?.serial ?? 0);
  const sums = await recount(context);
  if (last === null) expect(sums.tallies.whole.n).toBe(0);
  else {
    expect(explains(last.tallies, sums)).toBe(true);
    if (sums.withdrawn.length === 0) expect(sums.tallies).toEqual(last.tallies);
  }
  return last;
}

const comments = (release: CommittedRelease | null | undefined) =>
  release?.tallies.whole.counts['c/friend/positive'] ?? 0;

describe('a release that is killed', () => {
  it('at any write leaves the old figures or the new ones, and the next release is exact', async () => {
    await answer(24);
    const complete = dyingStore(context.store, { write: Number.POSITIVE_INFINITY, after: false });
    expect(await runRelease({ ...context, store: complete }, { atClose: false })).toMatchObject({ ok: true });
    let moved = 0;
    for (let write = 1; ; write += 1) {
      for (const after of [false, true]) {
        await answer(24);
        const before = await context.store.last();
        const dying = dyingStore(context.store, { write, after });
        await runRelease({ ...context, store: dying }, { atClose: false }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(Killed);
        });
        if (!dying.isDead()) {
          expect(write).toBeGreaterThan(6);
          expect(moved).toBeGreaterThan(2);
          return;
        }
        const last = await expectWhole(before);
        // The dead process' lease runs out, the next one tidies up.
        clock.advance(120_000);
        await endAbandoned(context);
        expect(await context.store.entering()).toBeNull();
        expect(await expectWhole(before)).toEqual(last);
        const next = await runRelease(context, { atClose: false });
        expect(next).toMatchObject({ ok: true, value: { serial: (last?.serial ?? 0) + 1, waiting: 0 } });
        await expectWhole(last);
        const latest = await context.store.last();
        expect(latest?.tallies.whole.n).toBe(people);
        if (comments(latest) > comments(before)) moved += 1;
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

describe('a release whose work after the commit fails', () => {
  const full = async (): Promise<never> => {
    throw new Error('no space left on device');
  };
  const minute = 60_000;

  it('is published and says so; the files are rewritten once there is room, and once only', async () => {
    const said: string[] = [];
    const say = (_fields: object, message: string) => void said.push(message);
    let room = false;
    let rewritten = 0;
    const small = {
      ...context,
      compact: async () => {
        if (!room) await full();
        rewritten += 1;
      },
    };
    const before = await context.store.last();
    await answer(24);
    const released = await runRelease(small, { atClose: false });
    expect(released).toMatchObject({ ok: true, value: { unfinished: 'Error' } });
    expect(await expectWhole(before)).toMatchObject({ serial: (before?.serial ?? 0) + 1 });
    const tick = compactionRetry(small, { info: say, error: say });
    const pass = async (ms: number): Promise<void> => {
      clock.advance(ms);
      await tick();
    };
    // Whoever released may be about to rewrite them.
    await pass(0);
    expect(said).toEqual([]);
    await pass(minute);
    await pass(1000);
    expect(said).toEqual(['the files still keep the order of arrival: they could not be rewritten']);
    room = true;
    await pass(minute);
    for (let again = 0; again < 3; again += 1) await pass(minute);
    expect(said.slice(1)).toEqual(['files rewritten after the release']);
    expect(rewritten).toBe(1);
  });

  it.each(['settle', 'giveUp'] as const)('is published when a disk fills at its “%s”', async (step) => {
    const before = await context.store.last();
    await answer(24);
    const store = { ...context.store, [step]: full };
    const released = await runRelease({ ...context, store }, { atClose: false });
    expect(released).toMatchObject({ ok: true, value: { serial: (before?.serial ?? 0) + 1 } });
    clock.advance(2 * minute);
    await endAbandoned(context);
    expect(await context.store.entering()).toBeNull();
    await expectWhole(before);
  });
});

describe('two releases at one moment', () => {
  it('are one: the other is told it is busy', async () => {
    await answer(24);
    const before = await context.store.lastSerial();
    const outcomes = await Promise.all([
      runRelease(context, { atClose: false }),
      runRelease(context, { atClose: false }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: 'busy' });
    expect(await context.store.lastSerial()).toBe(before + 1);
  });

  it('cannot be committed by a process whose lease ran out, which leaves nobody marked', async () => {
    await answer(24);
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
    expect(await context.store.entering()).toBeNull();
  });

  it('leave nobody marked when one stages after the other has tidied up', async () => {
    await answer(24);
    let late = false;
    const slow: ReleaseStore = {
      ...context.store,
      async stage(attempt, batch) {
        if (!late) {
          late = true;
          clock.advance(120_000);
          await runRelease(
            { ...context, seal: () => Promise.reject(new Error('no seal')) },
            { atClose: false },
          ).catch(() => undefined);
          await endAbandoned(context);
          expect(await context.store.acquire('another', clock.now(), clock.now() + 60_000)).toBe(true);
        }
        return context.store.stage(attempt, batch);
      },
    };
    expect(await runRelease({ ...context, store: slow }, { atClose: false })).toMatchObject({
      error: 'overtaken',
    });
    expect(await context.store.entering()).toBeNull();
    await context.store.giveUp('another');
    expect(await runRelease(context, { atClose: false })).toMatchObject({ ok: true });
    await expectWhole(await context.store.last());
  });
});

/** A release during which something happens once, before it stages or before it commits. */
function releaseWhile(step: 'stage' | 'commit', happens: () => Promise<void>) {
  let done = false;
  const once = async (): Promise<void> => {
    if (done) return;
    done = true;
    await happens();
  };
  const { stage, commit } = context.store;
  const watched: ReleaseStore = {
    ...context.store,
    async stage(...args) {
      if (step === 'stage') await once();
      return stage(...args);
    },
    async commit(...args) {
      if (step === 'commit') await once();
      return commit(...args);
    },
  };
  return runRelease({ ...context, store: watched }, { atClose: false });
}

describe('an answer that changes while a release is prepared', () => {
  it('is left out when it changed before it was marked, and enters with the next', async () => {
    const ids = await answer(24);
    const [someone = ''] = ids;
    const before = await context.store.last();
    const first = await releaseWhile('stage', async () => {
      expect(await say(someone, mid)).toMatchObject({ ok: true });
    });
    expect(first.ok && first.value.tallies.whole.n - (before?.tallies.whole.n ?? 0)).toBe(23);
    expect(first.ok && first.value.tallies.whole.counts['q/ease/o/mid']).toBe(undefined);
    await expectWhole(before);
    await answer(20);
    const second = await runRelease(context, { atClose: false });
    expect(second.ok && second.value.tallies.whole.counts['q/ease/o/mid']).toBe(1);
    await expectWhole(first.ok ? first.value : null);
  });

  it('keeps its whole batch out when too few are left', async () => {
    const ids = await answer(20);
    const before = await context.store.last();
    const first = await releaseWhile('stage', async () => {
      expect(await say(ids[0] ?? '', mid)).toMatchObject({ ok: true });
    });
    // Ten of each cohort: of one of them nine are left, and wait with the one who changed.
    expect(first).toMatchObject({ ok: true, value: { waiting: 10 } });
    expect(first.ok && first.value.tallies.whole.n - (before?.tallies.whole.n ?? 0)).toBe(10);
    expect(await runRelease(context, { atClose: false })).toMatchObject({ ok: true, value: { waiting: 0 } });
    await expectWhole(first.ok ? first.value : null);
  });

  it('waits once it is marked, and is told that it is counted', async () => {
    const [someone = ''] = await answer(24);
    let told: Promise<unknown> = Promise.resolve();
    const released = await releaseWhile('commit', async () => {
      told = say(someone, mid);
    });
    expect(released.ok).toBe(true);
    expect(await told).toMatchObject({ ok: false, error: { code: 'counted' } });
    expect((await store.find(someone))?.latest).toMatchObject({ answers: easy.answers });
  });

  it('waits once it is marked, and changes when the release failed', async () => {
    const [someone = ''] = await answer(24);
    let told: Promise<unknown> = Promise.resolve();
    const failing = releaseWhile('commit', async () => {
      told = say(someone, mid);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    await endAbandoned(context);
    expect(await told).toMatchObject({ ok: true });
    const before = await context.store.last();
    const next = await runRelease(context, { atClose: false });
    expect(next.ok && next.value.tallies.whole.counts['q/ease/o/mid']).toBe(3);
    await expectWhole(before);
  });

  it('is erased at once when it is withdrawn, and counts when the release was about to count it', async () => {
    const [someone = ''] = await answer(24);
    const before = await context.store.last();
    const released = await releaseWhile('commit', async () => {
      expect(await say(someone, null)).toMatchObject({ ok: true });
      expect(await store.find(someone)).toMatchObject({ latest: null, published: null });
    });
    expect(released.ok && released.value.tallies.whole.n - (before?.tallies.whole.n ?? 0)).toBe(24);
    expect(await store.find(someone)).toMatchObject({ state: 'withdrawn', entered: 'cohort' });
    expect((await recount(context)).withdrawn).toHaveLength(1);
    await expectWhole(before);
    expect(await say(someone, easy)).toMatchObject({ ok: false, error: { code: 'counted' } });
  });

  it('is free again when it was withdrawn and the release failed', async () => {
    const [someone = ''] = await answer(24);
    const failing = releaseWhile('commit', async () => {
      await say(someone, null);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    await endAbandoned(context);
    expect(await store.find(someone)).not.toHaveProperty('entered');
    expect(await say(someone, mid)).toMatchObject({ ok: true });
    expect(await runRelease(context, { atClose: false })).toMatchObject({ ok: true, value: { waiting: 0 } });
  });
});
