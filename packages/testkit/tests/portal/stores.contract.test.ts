import { type AnswerDocument, openBoxStore, openReleaseStore, type ReleaseStore } from '@miroir/box';
import type { Sheet } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import type { Database } from '@miroir/database';
import { type TestDatabase, testEngines } from '@miroir/database/testing';
import type { Entered, Tallies } from '@miroir/insight';
import { openCounterStore, openHeartbeatStore } from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import {
  openActStore,
  openContributionStore,
  openPeopleStore,
  openPictureStore,
  openReactionStore,
  openWaitingStore,
} from '@miroir/space';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** What every store promises, on whichever engine holds it. */
const sheet: Sheet = { answers: { ease: { option: 'easy' } }, comments: {} };
const other: Sheet = { ...sheet, answers: { ease: { option: 'hard' } } };
const entered: Entered = {
  core: { ease: { option: 'easy' } },
  parts: {},
  waiting: { 'c:friend': { polarity: 'positive' } },
  figure: 'cohort',
};
const tallies: Tallies = { whole: { n: 5, counts: { 'q/ease/answered': 5 } }, cohorts: {} };

const sent = (id: string, digest = 'd1'): AnswerDocument => ({
  _id: id,
  cohort: 'dole',
  state: 'sent',
  digest,
  latest: sheet,
  published: null,
  pending: 1,
});

const committed = (serial: number) => ({
  serial,
  epoch: 1,
  releasedAt: 0,
  atClose: false,
  final: false,
  sealed: `sealed ${serial}`,
  head: `head ${serial}`,
  tallies,
  waiting: 0,
});

const written = (id: string) => ({
  _id: id,
  kind: 'idea' as const,
  theme: 'repair',
  on: null,
  under: null,
  stance: null,
  words: { title: id, body: 'Trois cartes.', need: '', benefit: '' },
  language: 'fr',
  quotable: false,
  day: '2026-03-03',
  state: 'published' as const,
  owner: `tag ${id}`,
  persona: null,
});

async function* pairs<T>(items: AsyncIterable<T>): AsyncIterable<T[]> {
  for await (const item of items) yield [item];
}

async function drain<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

for (const engine of testEngines()) {
  describe(`the stores, on ${engine.name}`, () => {
    let database: TestDatabase;
    const use = <T>(open: (database: Database) => T): T => open(database);

    afterEach(async () => {
      await database.destroy();
    });

    describe('the roll', () => {
      beforeEach(async () => {
        database = await engine.open({ role: 'roll' });
      });

      it('records one issuance a person, whoever comes at the same time', async () => {
        const store = await use(openRollStore);
        await store.addPeople([{ _id: 'a', cohort: 'dole', ref: 'a@example.org' }]);
        const outcomes = await Promise.all(
          ['x', 'y', 'z', 'x'].map((blinded) => store.recordIssue('a', blinded)),
        );
        expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
        const winner = (await store.person('a'))?.issued ?? '';
        expect(await store.recordIssue('a', winner)).toBe('same');
        expect(await store.recordIssue('a', 'another')).toBe('other');
        expect(await store.recordIssue('nobody', 'x')).toBe('unknown');
        expect(await store.countIssued('dole')).toBe(1);
        expect(await store.countIssued('lyon')).toBe(0);
      });

      it('opens one replacement, only after an issuance, and counts it', async () => {
        const store = await use(openRollStore);
        await store.addPeople([{ _id: 'a', cohort: 'dole', ref: 'a@example.org' }]);
        expect(await store.openReplacement('a')).toBe('nothing-issued');
        await store.recordIssue('a', 'first');
        expect(await store.openReplacement('a')).toBe('opened');
        expect(await store.openReplacement('a')).toBe('opened');
        expect(await store.recordReplacement('a', 'second')).toBe('recorded');
        expect(await store.recordReplacement('a', 'second')).toBe('same');
        expect(await store.recordReplacement('a', 'third')).toBe('other');
        expect(await store.openReplacement('a')).toBe('used');
        expect(await store.countReplacements()).toBe(1);
      });

      it('admits behind an open link as often as one likes, once', async () => {
        const store = await use(openRollStore);
        await store.admit({ _id: 'a', cohort: 'open' });
        await store.admit({ _id: 'a', cohort: 'open' });
        expect(await store.countPeople('open')).toBe(1);
        expect(await store.allPeople()).toEqual([{ _id: 'a', cohort: 'open' }]);
      });
    });

    describe('the box', () => {
      beforeEach(async () => {
        database = await engine.open({ role: 'box' });
      });

      it('keeps one document a credential, however often and however simultaneously it is sent', async () => {
        const store = await use(openBoxStore);
        const outcomes = await Promise.all(Array.from({ length: 8 }, () => store.insert(sent('a'))));
        expect(outcomes.filter((outcome) => outcome === 'inserted')).toHaveLength(1);
        expect(await store.count('dole', 'sent')).toBe(1);
        expect((await store.find('a'))?.latest).toEqual(sheet);
      });

      it('lets one of two amendments of the same state through', async () => {
        const store = await use(openBoxStore);
        await store.insert(sent('a'));
        const next = (digest: string) => ({ digest, latest: other });
        const done = await Promise.all([
          store.replace('a', 'd1', next('d2')),
          store.replace('a', 'd1', next('d3')),
        ]);
        expect(done.filter(Boolean)).toHaveLength(1);
        expect((await store.find('a'))?.latest).toEqual(other);
      });

      it('counts by one committed document, and takes the mark off in any order, as often as one likes', async () => {
        const box = await use(openBoxStore);
        const store = await use(openReleaseStore);
        for (const id of ['a', 'b', 'c']) await box.insert(sent(id));
        const staged = ['a', 'b', 'c'].map((id) => ({ id, digest: 'd1', value: entered }));
        expect((await drain(store.pending())).map(({ _id }) => _id).sort()).toEqual(['a', 'b', 'c']);
        await store.begin('attempt');
        // Amended before it was marked: left out.
        await box.replace('c', 'd1', { digest: 'd2', latest: other });
        expect(await store.stage('attempt', staged)).toEqual(['c']);
        expect(await box.replace('b', 'd1', { digest: 'd2', latest: other })).toBe(false);
        expect(await store.lastSerial()).toBe(0);
        expect(await store.commit('attempt', committed(1))).toBe(true);
        expect(await store.commit('attempt', committed(2))).toBe(false);
        expect((await store.entering())?.ids.toSorted()).toEqual(['a', 'b']);
        for (let time = 0; time < 2; time += 1) await store.settle('attempt', ['b', 'a']);
        expect(await store.entering()).toBeNull();
        const document = await box.find('a');
        expect(document).toMatchObject({ published: entered, entered: 'cohort' });
        expect(document).not.toHaveProperty('entering');
        // Parts wait: a later release looks again, and moves them once, however often it is done.
        expect((await drain(store.pending())).map(({ _id }) => _id).sort()).toEqual(['a', 'b', 'c']);
        const move = { id: 'a', parts: entered.waiting, wholeOnly: [], settled: true };
        for (let time = 0; time < 2; time += 1) await store.move([move]);
        expect((await box.find('a'))?.published).toEqual({ ...entered, parts: entered.waiting, waiting: {} });
        expect((await drain(store.pending())).map(({ _id }) => _id).sort()).toEqual(['b', 'c']);
        expect((await store.last())?.tallies).toEqual(tallies);
        expect(await store.sealedAfter({ epoch: 1, serial: 0 }, 10)).toMatchObject([{ sealed: 'sealed 1' }]);
      });

      it('undoes what was never committed, and lets a withdrawal keep that it was counted', async () => {
        const box = await use(openBoxStore);
        const store = await use(openReleaseStore);
        for (const id of ['a', 'b', 'c']) await box.insert(sent(id));
        const staged = ['a', 'b', 'c'].map((id) => ({ id, digest: 'd1', value: entered }));
        await store.stage('attempt', staged);
        expect(await box.erase('b', 'd1', 'd2')).toBe(true);
        expect(await box.erase('c', 'd1', 'd2')).toBe(true);
        await store.undo('attempt', ['a', 'b']);
        expect(await box.find('a')).toMatchObject({ published: null, pending: 1 });
        expect(await box.find('a')).not.toHaveProperty('entered');
        expect(await box.find('b')).not.toHaveProperty('entered');
        expect(await box.find('b')).not.toHaveProperty('pending');
        await store.settle('attempt', ['c']);
        expect(await box.find('c')).toMatchObject({ state: 'withdrawn', latest: null, entered: 'cohort' });
        expect((await box.find('c'))?.published).toBeNull();
        expect(await box.replace('c', 'd2', { digest: 'd3', latest: other })).toBe(false);
        expect(await box.replace('b', 'd2', { digest: 'd3', latest: other })).toBe(true);
      });

      it('gives one serial to one release, and one lease to one process', async () => {
        const store: ReleaseStore = await use(openReleaseStore);
        await store.begin('one');
        expect(await store.commit('one', committed(1))).toBe(true);
        await store.begin('two');
        expect(await store.commit('two', committed(1))).toBe(false);
        expect(await store.acquire('me', 0, 10)).toBe(true);
        expect(await store.acquire('you', 5, 15)).toBe(false);
        expect(await store.acquire('you', 11, 21)).toBe(true);
        await store.giveUp('me');
        expect(await store.acquire('me', 12, 22)).toBe(false);
      });

      it('keeps counters in fives, the latest heartbeat only, and one content a serial', async () => {
        const counters = use(openCounterStore);
        await expect(counters.keep('2026-11-22', 7)).rejects.toThrow(RangeError);
        await counters.keep('2026-11-22', 5);
        await counters.keep('2026-11-22', 10);
        await counters.keepOnce('2026-11-22', 15);
        expect((await counters.all()).map(({ _id, count }) => [_id, count])).toEqual([['2026-11-22', 10]]);
        const heartbeats = use((database) => openHeartbeatStore(database, 'round'));
        const beat = (serial: number, sealed: string) => heartbeats.keep({ serial, sealed, due: serial });
        expect([
          await beat(1, 'one'),
          await beat(1, 'uno'),
          await beat(2, 'two'),
          await beat(2, 'dos'),
        ]).toEqual([true, false, true, false]);
        // Neither an earlier one nor a leap takes the place of the latest.
        expect([await beat(1, 'un'), await beat(5, 'cinq')]).toEqual([false, false]);
        expect(await heartbeats.latest()).toMatchObject({ serial: 2, sealed: 'two', due: 2 });
      });
    });

    describe('the space', () => {
      beforeEach(async () => {
        database = await engine.open({ role: 'space' });
      });

      it('publishes an edition by one committed document, and clears what was never committed', async () => {
        const store = await use(openContributionStore);
        expect([await store.insert(written('a')), await store.insert(written('a'))]).toEqual([
          'inserted',
          'exists',
        ]);
        const staged = ['b', 'c'].map((id) => ({ ...written(id), edition: 'once/1' }));
        for (let time = 0; time < 2; time += 1) await store.stage(staged);
        expect([...(await store.findMany(['a', 'b', 'c'])).keys()]).toEqual(['a']);
        await store.unstage(new Set(['']));
        expect(await store.staged('once/1')).toEqual([]);
        await store.stage(staged);
        await store.putEdition({ _id: 'once', serial: 1, set: 2, committed: 'once/1', at: 0 });
        expect(await store.editionOf('once')).toMatchObject({ serial: 1, set: 2, committed: 'once/1' });
        await store.unstage(new Set(['once/1']));
        await store.settle('once/1');
        expect([...(await store.findMany(['a', 'b', 'c'])).keys()].toSorted()).toEqual(['a', 'b', 'c']);
        expect(await store.find('b')).not.toHaveProperty('edition');
        expect(await store.change('b', ['hidden'], { set: { state: 'published' } })).toBe(false);
        expect(await store.change('b', ['published'], { set: { state: 'withdrawn', owner: null } })).toBe(
          true,
        );
        expect(await store.find('b')).toMatchObject({ state: 'withdrawn', owner: null });
        const random = { bytes: (length: number) => new Uint8Array(length).fill(7) };
        expect(await store.dayKey('2026-03-03', random)).toEqual(Buffer.alloc(32, 7));
      });

      it('keeps what waits, and counts its authors once each', async () => {
        const store = await use(openWaitingStore);
        for (const id of ['a', 'b']) await store.insert(written(id));
        expect(await store.change('a', { alone: true })).toBe(true);
        expect(await store.find('a')).toMatchObject({ alone: true });
        for (const tag of ['x', 'x', 'y']) await store.addAuthor(tag, 'once/1');
        await store.addAuthor('z', 'signed/1');
        expect(await store.countAuthors('once/1')).toBe(2);
        await store.keepAuthorsOf(['signed/1']);
        expect([await store.countAuthors('once/1'), await store.countAuthors('signed/1')]).toEqual([0, 1]);
        await store.remove(['a']);
        expect((await store.all()).map(({ _id }) => _id)).toEqual(['b']);
      });

      it('lets reactions enter together or not at all, for good, and each person once', async () => {
        const store = await use(openReactionStore);
        const say = (id: string) =>
          store.insert({ _id: id, idea: 'i', value: 'agree', sealed: 's', open: 1 });
        const outcomes = await Promise.all(['a', 'a', 'b', 'c', 'd'].map(say));
        expect(outcomes.filter((outcome) => outcome === 'inserted')).toHaveLength(4);
        expect(await store.reactions.enter('i', { attempt: 'one', k: 5 })).toBeNull();
        expect(await store.change('a', { value: 'unsure', sealed: 't' })).toBe('changed');
        await say('e');
        expect(await drain(pairs(store.reactions.ideas()))).toEqual(['i', 'i', 'i', 'i', 'i']);
        expect(await store.reactions.enter('i', { attempt: 'two', k: 5 })).toEqual({ agree: 4, unsure: 1 });
        expect(await drain(pairs(store.reactions.ideas()))).toEqual([]);
        expect(await store.change('a', { value: 'agree', sealed: 'u' })).toBe('entered');
        expect((await store.findMany(['a'])).get('a')).toEqual({
          _id: 'a',
          idea: 'i',
          sealed: 't',
          entered: true,
        });
        expect(await store.withdraw('a')).toBe('changed');
        expect((await store.findMany(['a'])).get('a')).toEqual({ _id: 'a', idea: 'i', entered: true });
        expect(await store.allCounts()).toMatchObject([{ _id: 'i', agree: 4, disagree: 0, unsure: 1 }]);
        expect(await store.withdraw('nobody')).toBe('unknown');
      });

      it('puts a priority on one slot and one idea', async () => {
        const store = await use(openReactionStore);
        const put = (_id: string, mark: string) => store.prioritise({ _id, idea: mark, mark });
        expect([await put('one', 'i'), await put('one', 'i'), await put('two', 'i')]).toEqual([
          'put',
          'put',
          'taken',
        ]);
        expect([await put('one', 'j'), await put('two', 'i'), await store.freeSlot('two')]).toEqual([
          'put',
          'put',
          'put',
        ]);
        expect([...(await store.slots(['one', 'two'])).keys()]).toEqual(['one']);
      });

      it('keeps a picture under its idea’s id, and none without a text', async () => {
        const pictures = await use((given) => openPictureStore(given, 'Picture'));
        await pictures.put('a', Buffer.from('never acknowledged'));
        await Promise.all([pictures.put('a', Buffer.alloc(700_000, 7)), pictures.put('b', Buffer.from('b'))]);
        expect((await pictures.find('a'))?.equals(Buffer.alloc(700_000, 7))).toBe(true);
        await pictures.keepOnly(new Set(['a']));
        expect([await pictures.find('b'), (await pictures.find('a'))?.length]).toEqual([null, 700_000]);
        await pictures.remove(['a', 'unknown']);
        expect(await pictures.find('a')).toBeNull();
      });

      it('counts who found a comment useful, once a person', async () => {
        const people = await use(openPeopleStore);
        for (const [tag, target] of ['x', 'x', 'y'].map((tag) => [tag, 'a'] as const))
          await people.addUseful({ _id: tag, target });
        expect(await people.usefulAmong(['x', 'z'])).toEqual(new Set(['x']));
        expect([...(await people.usefulCounts(['a', 'b']))]).toEqual([['a', 2]]);
      });

      it('gives a name to one persona, a number to one act, and a tag to one of each', async () => {
        const people = await use(openPeopleStore);
        const persona = { kind: 'pseudonym', name: 'A', role: '', skills: [] } as const;
        const call = (tag: string, skeleton: string) =>
          people.putPersona({ ...persona, skills: [], _id: `${tag} ${skeleton}`, tag, skeleton });
        expect([
          await call('x', 'a'),
          await call('y', 'a'),
          await call('x', 'b'),
          await call('y', 'a'),
        ]).toEqual(['kept', 'taken', 'kept', 'kept']);
        expect(await people.personasOf(['x'])).toMatchObject([{ _id: 'x a', skeleton: 'b' }]);
        expect([await people.addHolder('h'), await people.addHolder('h')]).toEqual(['inserted', 'exists']);
        expect(await people.holders()).toEqual(new Set(['h']));
        const acts = await use((opened) => openActStore(opened, systemRandom));
        const act = { what: 'hide', target: 'i', reason: 'off-topic', day: '2026-03-03' } as const;
        await Promise.all([acts.add(act), acts.add(act), acts.add(act)]);
        expect((await acts.after('')).map(({ _id }) => Number(_id))).toEqual([1, 2, 3]);
        expect(await acts.brokenAt()).toBeNull();
        await database.connection
          .collection<{ _id: string }>('acts')
          .updateOne({ _id: '0000000002' }, { $set: { reason: 'unlawful' } });
        expect(await acts.brokenAt()).toBe('0000000002');
      });
    });
  });
}
