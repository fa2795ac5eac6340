import { questionFingerprints } from '@miroir/campaign';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptEpoch, emptyChain, rememberedHashes } from '../../envelope/chain.ts';
import type { HeaderInput } from '../../envelope/header.ts';
import { isAlarm, refusalReasons } from '../../envelope/refusal.ts';
import { refusalSentence } from '../../envelope/refusal-sentences.ts';
import {
  body,
  cohortTallyOf,
  opened,
  questionnaire,
  rules,
  sheet,
  tallyOf,
} from '../../testing/snapshot.fixture.ts';
import { acceptSnapshot, type SnapshotChain } from './accept.ts';
import type { OpenedSnapshot, SnapshotInput } from './schema.ts';

const accept = (state: SnapshotChain, snapshot: OpenedSnapshot) => {
  const result = acceptSnapshot(state, snapshot, rules);
  if (!result.ok) throw new Error(result.error);
  return result.value.state;
};
const refusal = (state: SnapshotChain, snapshot: OpenedSnapshot) => {
  const result = acceptSnapshot(state, snapshot, rules);
  return result.ok ? null : result.error;
};

async function chainOf(length: number): Promise<OpenedSnapshot[]> {
  const chain: OpenedSnapshot[] = [];
  for (let serial = 1; serial <= length; serial += 1) {
    chain.push(await opened({ serial, previous: chain.at(-1)?.hash ?? null }));
  }
  return chain;
}
const chain = await chainOf(4);

describe('the acceptance of snapshots', () => {
  it('follows a chain from its first to its last, and takes the same bytes again as no news', () => {
    const last = chain.reduce(accept, emptyChain);
    expect(last.head?.hash).toBe(chain[3]!.hash);
    expect(acceptSnapshot(last, chain[1]!, rules)).toEqual({ ok: true, value: { state: last, news: false } });
    expect(JSON.parse(JSON.stringify(last))).toEqual(last);
  });

  it('keeps a serial that only grows, by one, whatever order the snapshots come in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 12 }), (order) => {
        let state: SnapshotChain = emptyChain;
        for (const index of order) {
          const before = state.head?.header.serial ?? 0;
          const result = acceptSnapshot(state, chain[index]!, rules);
          expect(result.ok).toBe(index + 1 <= before + 1);
          if (result.ok) state = result.value.state;
          else expect(result.error).toBe('missing-earlier');
          expect(state.head?.header.serial ?? 0).toBe(Math.max(before, result.ok ? index + 1 : 0));
        }
      }),
    );
  });

  it('raises an alarm on two snapshots of one serial, even long after the first', async () => {
    const state = chain.reduce(accept, emptyChain);
    for (const original of chain) {
      const { serial, previous } = original.header;
      const twin = await opened({ serial, previous, nextDue: null });
      expect(refusal(state, twin)).toBe('equivocation');
    }
    expect(isAlarm('equivocation')).toBe(true);
    expect(isAlarm('too-few')).toBe(false);
  });

  it('remembers a bounded past: what is older than that is refused as old', async () => {
    const first = chain[0]!;
    const hashes = Object.fromEntries(
      Array.from({ length: rememberedHashes }, (_, index) => [index + 1, `hash-${index + 1}`]),
    );
    const head = { ...first, header: { ...first.header, serial: rememberedHashes } };
    const state = accept(
      { ...emptyChain, hashes, head },
      await opened({ serial: rememberedHashes + 1, previous: first.hash }),
    );
    expect(Object.keys(state.hashes)).toHaveLength(rememberedHashes);
    expect(refusal(state, await opened({ serial: 1 }))).toBe('lower-serial');
    expect(refusal(state, await opened({ serial: 2 }))).toBe('equivocation');
  });

  it('refuses a snapshot that does not name the one before it, and a list of keys that changed', async () => {
    const state = accept(emptyChain, chain[0]!);
    const stranger = 'x'.repeat(43);
    expect(refusal(emptyChain, await opened({ previous: stranger }))).toBe('broken-chain');
    expect(refusal(state, await opened({ serial: 2, previous: stranger }))).toBe('broken-chain');
    expect(refusal(state, await opened({ serial: 2, previous: null }))).toBe('broken-chain');
    expect(refusal(state, await opened({ serial: 2, previous: chain[0]!.hash, keyList: stranger }))).toBe(
      'changed-key-list',
    );
  });

  it('refuses another side, campaign, definition or round', async () => {
    const cases: [Partial<HeaderInput>, string][] = [
      [{ audience: 'consumers' }, 'wrong-audience'],
      [{ campaign: 'autre' }, 'wrong-campaign'],
      [{ fingerprint: '0'.repeat(64) }, 'unknown-fingerprint'],
      [{ round: 'r2' }, 'unknown-round'],
    ];
    for (const [change, reason] of cases) expect(refusal(emptyChain, await opened(change))).toBe(reason);
  });

  it('after a restore waits for a person, then starts afresh and refuses the old epoch', async () => {
    const state = chain.reduce(accept, emptyChain);
    const restored = await opened({ epoch: 2, serial: 3, previous: chain[1]!.hash });
    expect(refusal(state, restored)).toBe('wrong-epoch');
    const accepted = acceptEpoch(state, 2);
    if (!accepted.ok) throw new Error(accepted.error);
    expect(accepted.value.head?.hash).toBe(chain[3]!.hash);
    const after = accept(accepted.value, restored);
    expect(refusal(after, chain[3]!)).toBe('old-epoch');
    const next = await opened({ epoch: 2, serial: 4, previous: restored.hash });
    expect(accept(after, next).head?.header).toMatchObject({ epoch: 2, serial: 4 });
    expect(refusal(after, await opened({ epoch: 2, serial: 2, previous: null }))).toBe('lower-serial');
    expect(acceptEpoch(after, 2)).toEqual({ ok: false, error: 'old-epoch' });
  });
});

describe('the content of a snapshot', () => {
  const withBody = async (change: Partial<SnapshotInput>) => refusal(emptyChain, await opened({}, change));
  const usine = body.cohorts[0]!;
  const cohorts = (tally: typeof usine.tally, change: Partial<typeof usine> = {}) => ({
    cohorts: [{ ...usine, tally, ...change }],
  });

  it('is refused under ten people, in the whole or a cohort, and under its threshold in a part', async () => {
    expect(await withBody({ whole: tallyOf(4), cohorts: [] })).toBe('too-few');
    expect(await withBody({ whole: tallyOf(9), cohorts: [] })).toBe('too-few');
    expect(await withBody(cohorts(cohortTallyOf(9)))).toBe('too-few');
    const { likert: _, ...answers } = sheet.answers;
    const mixed = tallyOf(12, { ...sheet, answers });
    const counts = { ...mixed.counts, 'q/likert/answered': 4, 'q/likert/o/b': 4 };
    expect(await withBody({ whole: { ...mixed, counts }, cohorts: [] })).toBe('too-few');
    expect(await withBody({})).toBeNull();
  });

  it('counts the texts that were not read among the people who wrote', async () => {
    const { counts } = tallyOf(12, { ...sheet, comments: {} });
    const whole = (tones: Record<string, number>) =>
      withBody({ whole: { n: 12, counts: { ...counts, ...tones } } });
    expect(await whole({ 'c/yes-no/negative': 1, 'c/yes-no/unread': 9 })).toBeNull();
    expect(await whole({ 'c/yes-no/negative': 1, 'c/yes-no/unread': 8 })).toBe('too-few');
    const texts = (tones: Record<string, number>) => {
      const { 'q/long-text/t/positive': _, ...others } = counts;
      return withBody({ whole: { n: 12, counts: { ...others, ...tones } } });
    };
    expect(await texts({ 'q/long-text/t/positive': 2, 'q/long-text/t/unread': 10 })).toBeNull();
    expect(await texts({ 'q/long-text/t/positive': 2, 'q/long-text/t/unread': 9 })).toBe('inconsistent');
  });

  it('is refused when small cohorts show their parts', async () => {
    expect(await withBody(cohorts(tallyOf(12)))).toBe('parts-by-cohort');
    expect(await withBody(cohorts(tallyOf(12), { headcount: 200 }))).toBeNull();
  });

  it('is refused when a cell is unknown, a cohort is unknown or the figures do not add up', async () => {
    const whole = tallyOf(12);
    const counts = (change: Record<string, number>) => ({
      whole: { ...whole, counts: { ...whole.counts, ...change } },
      cohorts: [],
    });
    expect(await withBody(counts({ 'q/inconnue/answered': 12 }))).toBe('unknown-cell');
    expect(await withBody(counts({ 'q/nps/o/11': 12 }))).toBe('unknown-cell');
    expect(await withBody(counts({ 'q/allocation/a/a/55': 12 }))).toBe('unknown-cell');
    expect(await withBody(cohorts(whole, { id: 'lune' }))).toBe('unknown-cell');
    expect(await withBody(counts({ 'q/nps/o/3': 1 }))).toBe('inconsistent');
    expect(await withBody(counts({ 'q/nps/skipped': 1 }))).toBe('inconsistent');
    expect(await withBody(counts({ 'q/matrix/m/a/1x1': 1 }))).toBe('inconsistent');
    expect(await withBody(counts({ 'q/ranking/r/a/1': 1 }))).toBe('inconsistent');
    expect(await withBody(counts({ 'q/multiple-choice/o/b': 13 }))).toBe('inconsistent');
    expect(await withBody({ whole: counts({ 'q/alone/o/b': 12 }).whole })).toBeNull();
    // Said in own words by all twelve who chose it, and by one more.
    expect(await withBody({ whole: counts({ 'c/other/neutral': 12 }).whole })).toBeNull();
    expect(await withBody({ whole: counts({ 'c/other/neutral': 13 }).whole })).toBe('inconsistent');
    // Chosen alone, by one of twelve who all chose another.
    expect(await withBody({ whole: counts({ 'q/alone/o/c': 1 }).whole })).toBe('inconsistent');
    expect(await withBody(cohorts(usine.tally, { headcount: 5 }))).toBe('inconsistent');
    expect(await withBody(cohorts(usine.tally, { headcount: 6 }))).toBeNull();
    expect(await withBody(cohorts(cohortTallyOf(13)))).toBe('inconsistent');
    expect(await withBody({ ...cohorts(cohortTallyOf(13)), atClose: true })).toBe('inconsistent');
    expect(await withBody({ cohorts: [usine, usine] })).toBe('inconsistent');
  });

  it('is refused when a question is another than the one known: in shape, in words, in number', async () => {
    const questions = questionFingerprints(questionnaire);
    const { nps, ...others } = questions;
    const hex = '0'.repeat(64);
    for (const changed of [
      { ...questions, nps: { ...nps!, shape: hex } },
      { ...questions, nps: { ...nps!, words: { fr: hex } } },
      { ...questions, nps: { ...nps!, words: {} } },
      { ...questions, 'nps-2': nps! },
      others,
    ])
      expect(await withBody({ questions: changed })).toBe('other-question');
    expect(await withBody({ questions })).toBeNull();
  });

  it('is refused under thresholds weaker than the campaign’s', async () => {
    const strict = { ...[...rules.questionnaires.values()][0]!, privacy: { k: 6, comments: 10 } };
    const strictRules = { ...rules, questionnaires: new Map([[strict.fingerprint, strict]]) };
    expect(acceptSnapshot(emptyChain, chain[0]!, strictRules)).toEqual({
      ok: false,
      error: 'weaker-threshold',
    });
  });
});

describe('every refusal', () => {
  it('has a sentence of its own in four languages, and English for any other', () => {
    for (const locale of ['fr', 'en', 'de', 'pt']) {
      const sentences = refusalReasons.map((reason) => refusalSentence(reason, locale));
      expect(new Set(sentences).size).toBe(refusalReasons.length);
      if (locale !== 'en') expect(sentences).not.toContain(refusalSentence('too-few', 'en'));
    }
    expect(refusalSentence('too-few', 'fr-FR')).toBe(refusalSentence('too-few', 'fr'));
    expect(refusalSentence('too-few', 'xx')).toBe(refusalSentence('too-few', 'en'));
  });
});
