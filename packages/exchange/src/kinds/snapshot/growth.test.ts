import { describe, expect, it } from 'vitest';
import { emptyChain } from '../../envelope/chain.ts';
import { body, cohortTallyOf, opened, rules, sheet, tallyOf } from '../../testing/snapshot.fixture.ts';
import { acceptSnapshot } from './accept.ts';
import type { OpenedSnapshot, SnapshotInput } from './schema.ts';

const [usine, siege] = body.cohorts as [SnapshotInput['cohorts'][number], SnapshotInput['cohorts'][number]];

/** What the comparison says to a snapshot that follows another one, the first of its round. */
async function after(
  change: Partial<SnapshotInput>,
  before: Partial<SnapshotInput> = {},
): Promise<string | null> {
  const first = acceptSnapshot(emptyChain, await opened({}, before), rules);
  if (!first.ok) throw new Error(first.error);
  return said(
    await opened({ serial: 2, previous: first.value.state.head?.hash ?? null }, change),
    first.value.state,
  );
}

function said(snapshot: OpenedSnapshot, state: Parameters<typeof acceptSnapshot>[0]): string | null {
  const result = acceptSnapshot(state, snapshot, rules);
  return result.ok ? null : result.error;
}

/** As many people of the plant, and the same in the whole. */
const grown = (people: number): Partial<SnapshotInput> => ({
  whole: tallyOf(people),
  cohorts: [{ ...usine, tally: cohortTallyOf(people) }, siege],
});

describe('a snapshot beside the one before it', () => {
  it('is refused when a change told since the launch has vanished or is told otherwise, and takes one more', async () => {
    const at = '2026-11-12T09:00:00Z';
    const told = { kind: 'announce', serial: 1, hash: 'a'.repeat(43), at, texts: 't'.repeat(43) } as const;
    const own = { kind: 'people', serial: 1, hash: 'b'.repeat(43), at, added: { usine: 4 } } as const;
    expect(await after({ amendments: [told, own] }, { amendments: [own] })).toBeNull();
    expect(await after({ amendments: [own] }, { amendments: [told, own] })).toBe('changed-amendments');
    const other = { ...told, hash: 'c'.repeat(43) };
    expect(await after({ amendments: [other] }, { amendments: [told] })).toBe('changed-amendments');
  });

  it('may count those who were added after the launch beside those who were there', async () => {
    const small = { ...usine, headcount: 5 };
    const cohorts = [small, siege];
    const at = '2026-11-12T09:00:00Z';
    const added = { kind: 'people', serial: 1, hash: 'b'.repeat(43), at, added: { usine: 1 } } as const;
    const first = (amendments: SnapshotInput['amendments']) => opened({}, { cohorts, amendments });
    expect(said(await first([]), emptyChain)).toBe('inconsistent');
    expect(said(await first([added]), emptyChain)).toBeNull();
  });

  it('may be the same again, or bring ten people of a cohort', async () => {
    expect(await after({})).toBeNull();
    expect(await after(grown(22))).toBeNull();
  });

  it('may bring leftovers of ten at the close, counted in the whole only', async () => {
    expect(await after({ whole: tallyOf(22), atClose: true })).toBeNull();
  });

  it('is refused when a figure fell, in the whole or in a cohort', async () => {
    const { yes, ...others } = { yes: 11, ...tallyOf(12).counts };
    const fallen = { ...others, 'q/yes-no/o/yes': yes, 'q/yes-no/o/no': 1 };
    expect(await after({ whole: { n: 12, counts: fallen } })).toBe('fallen-figure');
    expect(await after({ ...grown(11), whole: tallyOf(12) })).toBe('fallen-figure');
  });

  it.each([1, 9])('is refused when %i people more are counted, in a cohort or in the whole', async (few) => {
    expect(await after(grown(12 + few))).toBe('small-growth');
    expect(await after({ whole: tallyOf(12 + few), atClose: true })).toBe('small-growth');
  });

  it('is refused when a part grows by fewer than its threshold', async () => {
    const silent = { ...sheet, answers: { ...sheet.answers }, comments: {} };
    const { likert: _, ...answers } = sheet.answers;
    const twelve = tallyOf(12, { ...silent, answers });
    const commented = (people: number) => ({
      whole: { n: 12, counts: { ...twelve.counts, 'c/yes-no/negative': people } },
    });
    const routed = (people: number) => ({
      whole: { n: 12, counts: { ...twelve.counts, 'q/likert/answered': people, 'q/likert/o/b': people } },
    });
    expect(await after(commented(11), commented(10))).toBe('small-part-growth');
    expect(await after(routed(9), routed(5))).toBe('small-part-growth');
    expect(await after(routed(10), routed(5))).toBeNull();
  });

  it('is refused when answers changed though nobody more answered', async () => {
    const { n, counts } = tallyOf(12);
    const moved = { n, counts: { ...counts, 'q/multiple-choice/o/b': 3 } };
    expect(await after({ whole: moved })).toBe('changed-without-people');
  });

  it('is refused when people are counted in the whole only before the close', async () => {
    expect(await after({ whole: tallyOf(22) })).toBe('early-leftovers');
  });

  it('is refused after the close', async () => {
    expect(await after({}, { atClose: true })).toBe('after-close');
  });

  it('is refused when a cohort, or its figure, has vanished', async () => {
    expect(await after({ cohorts: [usine] })).toBe('vanished-cohort');
    expect(await after({ cohorts: [{ ...usine, tally: null }, siege] })).toBe('vanished-cohort');
  });

  it('is refused when a cohort appears', async () => {
    expect(await after({}, { cohorts: [usine] })).toBe('added-cohort');
  });

  it('is refused when a headcount changes', async () => {
    expect(await after({ cohorts: [{ ...usine, headcount: 41 }, siege] })).toBe('changed-headcount');
  });

  it('is refused when another engine, or version of it, has read the comments', async () => {
    expect(await after({ engine: { name: 'test', version: '2' } })).toBe('changed-engine');
    expect(await after({ engine: { name: 'other', version: '1' } })).toBe('changed-engine');
    expect(await after({ engine: { name: 'test', version: '1' } })).toBeNull();
  });

  it('takes the texts that were not read for texts: they enter by ten like the others', async () => {
    const { counts } = tallyOf(12, { ...sheet, comments: {} });
    const commented = (people: number, polarity: string) => ({
      whole: { n: 12, counts: { ...counts, [`c/yes-no/${polarity}`]: people } },
    });
    expect(await after(commented(11, 'unread'), commented(10, 'unread'))).toBe('small-part-growth');
    expect(await after(commented(20, 'unread'), commented(10, 'unread'))).toBeNull();
    // Who was not read stays not read: a text never moves to a tone.
    expect(await after(commented(10, 'neutral'), commented(10, 'unread'))).toBe('fallen-figure');
  });

  it('grows a cohort of an open link by twenty the first time', async () => {
    const open = (people: number | null): Partial<SnapshotInput> => ({
      whole: tallyOf(24),
      cohorts: [
        { ...usine, headcount: null, tally: people === null ? null : tallyOf(people) },
        { ...siege, headcount: null },
      ],
      atClose: true,
    });
    expect(await after(open(19), { ...open(null), atClose: false, whole: { n: 0, counts: {} } })).toBe(
      'small-growth',
    );
  });

  it('begins from nobody: the first one counts ten or nobody, and leftovers at the close alone', async () => {
    expect(said(await opened({}, { whole: tallyOf(22) }), emptyChain)).toBe('early-leftovers');
    expect(said(await opened({}, { whole: tallyOf(22), atClose: true }), emptyChain)).toBeNull();
  });
});
