import { type Answer, optionIds } from '@miroir/campaign';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellGroups } from '../kinds/counting.ts';
import { isCore, tallySheet } from '../sheet/tally-sheet.ts';
import { allKinds, anySheet } from '../testing/all-kinds.ts';
import { keys } from './keys.ts';
import { cell, emptyTally, mergeTally, subtractTally, type Tally } from './tally.ts';

const questionnaire = { questions: allKinds };
const tallyOf = (sheets: readonly Parameters<typeof tallySheet>[1][]) =>
  sheets.map((sheet) => tallySheet(questionnaire, sheet)).reduce(mergeTally, emptyTally);
const anyTally: fc.Arbitrary<Tally> = fc.array(anySheet, { maxLength: 6 }).map(tallyOf);

describe('tallies', () => {
  it('merge associatively and commutatively with the empty tally as identity', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        expect(mergeTally(mergeTally(a, b), c)).toEqual(mergeTally(a, mergeTally(b, c)));
        expect(mergeTally(a, b)).toEqual(mergeTally(b, a));
        expect(mergeTally(a, emptyTally)).toEqual(a);
      }),
    );
  });

  it('subtract what was merged, leaving no trace of it', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (a, b) => {
        expect(subtractTally(mergeTally(a, b), b)).toEqual(a);
        expect(subtractTally(a, a)).toEqual(emptyTally);
      }),
    );
  });

  it('give the same bytes whatever the order and the batching of the fold', () => {
    fc.assert(
      fc.property(
        fc.array(anySheet, { maxLength: 12 }),
        fc.nat(12),
        fc.infiniteStream(fc.nat()),
        (sheets, cut, keysOf) => {
          const shuffled = sheets
            .map((sheet) => ({ sheet, key: keysOf.next().value }))
            .sort((a, b) => a.key - b.key);
          const again = shuffled.map(({ sheet }) => sheet);
          const batches = mergeTally(tallyOf(again.slice(0, cut)), tallyOf(again.slice(cut)));
          expect(JSON.stringify(batches)).toBe(JSON.stringify(tallyOf(sheets)));
        },
      ),
    );
  });

  it('count each unconditional closed question once a person: answered, skipped or unsure', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 12 }), (sheets) => {
        const tally = tallyOf(sheets);
        expect(tally.n).toBe(sheets.length);
        for (const question of allKinds.filter(isCore)) {
          const { id } = question;
          const sum =
            cell(tally, keys.answered(id)) + cell(tally, keys.skipped(id)) + cell(tally, keys.unsure(id));
          expect(sum, id).toBe(sheets.length);
        }
        expect(cell(tally, keys.skipped('rating'))).toBe(0);
      }),
    );
  });

  it('conserve answers within every kind', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 12 }), (sheets) => {
        const tally = tallyOf(sheets);
        const sum = (prefix: string) =>
          Object.entries(tally.counts).reduce(
            (total, [key, count]) => total + (key.startsWith(prefix) ? count : 0),
            0,
          );
        for (const question of allKinds) {
          const { id, kind } = question;
          const answered = cell(tally, keys.answered(id));
          if (kind === 'multiple-choice') {
            const chosen = sheets
              .map(({ answers }) => answers[id])
              .map((answer) => (answer && 'options' in answer ? answer.options.length : 0));
            expect(sum(`q/${id}/o/`)).toBe(chosen.reduce((a, b) => a + b, 0));
          } else if (kind === 'ranking') {
            for (const [index] of optionIds(question).entries()) {
              const atPosition = optionIds(question).map((item) =>
                cell(tally, keys.rank(id, item, index + 1)),
              );
              expect(atPosition.reduce((a, b) => a + b, 0)).toBe(answered);
            }
          } else if (kind === 'matrix') {
            for (const row of optionIds(question)) expect(sum(`q/${id}/m/${row}/`)).toBe(answered);
          } else if (kind === 'allocation') {
            for (const item of optionIds(question)) expect(sum(`q/${id}/a/${item}/`)).toBe(answered);
          } else if (kind === 'short-text') {
            expect(sum(`q/${id}/t/`)).toBe(sheets.filter(({ texts }) => texts[id] !== undefined).length);
          } else expect(sum(`q/${id}/o/`)).toBe(answered);
        }
        expect(sum('c/single/')).toBe(sheets.filter(({ comments }) => comments.single !== undefined).length);
      }),
    );
  });

  it('add only to cells that the question’s kind declares, and add up as it declares', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const tally = tallySheet(questionnaire, sheet);
        const declared = new Set<string>();
        for (const question of allKinds) {
          const answered = cell(tally, keys.answered(question.id));
          for (const { keys: group, sums } of cellGroups(question)) {
            for (const key of group) declared.add(key);
            const counts = group.map((key) => cell(tally, key));
            const sum = counts.reduce((a, b) => a + b, 0);
            if (sums === 'exactly') expect(sum, question.id).toBe(answered);
            else if (sums === 'at-most') expect(sum, question.id).toBeLessThanOrEqual(answered);
            else expect(Math.max(...counts), question.id).toBeLessThanOrEqual(answered);
          }
        }
        const totals = /^c\/|\/(answered|skipped|unsure)$/;
        for (const key of Object.keys(tally.counts)) if (!totals.test(key)) expect(declared).toContain(key);
      }),
    );
  });

  it('are never made of an answer to another kind of question: that is a bug, not a person who said nothing', () => {
    const sheet = (id: string, answer: Answer) => ({ answers: { [id]: answer }, comments: {}, texts: {} });
    expect(() => tallySheet(questionnaire, sheet('single', { value: 3 }))).toThrow(RangeError);
    expect(() => tallySheet(questionnaire, sheet('matrix', { points: { a: 1 } }))).toThrow(RangeError);
    expect(() => tallySheet(questionnaire, sheet('short', { text: 'x', quotable: false }))).toThrow(
      RangeError,
    );
    const tone = { polarity: 'neutral' } as const;
    expect(() => tallySheet(questionnaire, { answers: {}, comments: {}, texts: { nps: tone } })).toThrow(
      RangeError,
    );
  });

  it('writes each kind under the keys that snapshots carry', () => {
    const tally = tallySheet(questionnaire, {
      answers: {
        single: { option: 'a' },
        multiple: { options: ['a', 'c'] },
        'yes-no': { unsure: 'prefer-not' },
        nps: { value: 9 },
        ranking: { order: ['b', 'a', 'd', 'c'] },
        matrix: { cells: { a: { importance: 4, satisfaction: 2 }, b: { importance: 3 } } },
        allocation: { points: { a: 60, b: 40, c: 0, d: 0 } },
      },
      comments: { single: { polarity: 'negative' } },
      texts: { short: { polarity: 'positive' } },
    });
    expect(tally).toMatchInlineSnapshot(`
      {
        "counts": {
          "c/single/negative": 1,
          "q/allocation/a/a/60": 1,
          "q/allocation/a/b/40": 1,
          "q/allocation/a/c/0": 1,
          "q/allocation/a/d/0": 1,
          "q/allocation/answered": 1,
          "q/likert/skipped": 1,
          "q/matrix/answered": 1,
          "q/matrix/m/a/4x2": 1,
          "q/matrix/m/b/3x-": 1,
          "q/matrix/m/c/-x-": 1,
          "q/matrix/m/d/-x-": 1,
          "q/multiple/answered": 1,
          "q/multiple/o/a": 1,
          "q/multiple/o/c": 1,
          "q/nps/answered": 1,
          "q/nps/o/9": 1,
          "q/number/skipped": 1,
          "q/period/skipped": 1,
          "q/ranking/answered": 1,
          "q/ranking/r/a/2": 1,
          "q/ranking/r/b/1": 1,
          "q/ranking/r/c/4": 1,
          "q/ranking/r/d/3": 1,
          "q/short/answered": 1,
          "q/short/t/positive": 1,
          "q/single/answered": 1,
          "q/single/o/a": 1,
          "q/yes-no/unsure": 1,
        },
        "n": 1,
      }
    `);
  });
});
