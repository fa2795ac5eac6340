import { exhaustive } from '@miroir/basics';
import { type AskedQuestion, optionIds, type Questionnaire } from '@miroir/campaign';
import { cell, isCore, isOpenText, keys, polarities, type Tally } from '@miroir/insight';
import type { RefusalReason } from '../../envelope/refusal.ts';

/** Thresholds a tally must respect. */
export interface Thresholds {
  readonly k: number;
  readonly commentsK: number;
}

const points = [1, 2, 3, 4, 5, '-'] as const;

/**
 * What is wrong with a published tally, or null: every cell belongs to the questionnaire, every total is 0 or at
 * least its threshold, and the cells of a question add up to the people who answered it.
 */
export function checkTally(
  questionnaire: Questionnaire,
  tally: Tally,
  { k, commentsK }: Thresholds,
): RefusalReason | null {
  if (isTooFew(tally.n, k)) return 'too-few';
  const count = (key: string) => cell(tally, key);
  const known = new Set<string>();
  for (const question of questionnaire.questions) {
    const cells = cellsOf(question);
    for (const key of [...cells.totals, ...cells.groups.flatMap((group) => group.keys), ...cells.comments])
      known.add(key);
    const people = cells.totals.reduce((sum, key) => sum + count(key), 0);
    const answered = count(keys.answered(question.id));
    if (!isCore(question)) {
      if (isTooFew(people, isOpenText(question) ? commentsK : k)) return 'too-few';
    } else if (people !== tally.n) return 'inconsistent';
    if (cells.groups.some((group) => !addsUp(group, answered, count))) return 'inconsistent';
    if (
      isTooFew(
        cells.comments.reduce((sum, key) => sum + count(key), 0),
        commentsK,
      )
    )
      return 'too-few';
  }
  return Object.keys(tally.counts).every((key) => known.has(key)) ? null : 'unknown-cell';
}

function isTooFew(people: number, threshold: number): boolean {
  return people > 0 && people < threshold;
}

/** Cells of one question that are tied to the number of people who answered it. */
interface CellGroup {
  readonly keys: readonly string[];
  /** `exactly`: one cell a person; `at-most`: at most one; `each-at-most`: any number of cells a person. */
  readonly sums: 'exactly' | 'at-most' | 'each-at-most';
}

function addsUp(group: CellGroup, answered: number, count: (key: string) => number): boolean {
  if (group.sums === 'each-at-most') return group.keys.every((key) => count(key) <= answered);
  const sum = group.keys.reduce((total, key) => total + count(key), 0);
  return group.sums === 'exactly' ? sum === answered : sum <= answered;
}

function cellsOf(question: AskedQuestion): { totals: string[]; groups: CellGroup[]; comments: string[] } {
  const { id } = question;
  return {
    totals: [keys.answered(id), keys.skipped(id), keys.unsure(id)],
    groups: groupsOf(question),
    comments: question.comment === undefined ? [] : polarities.map((polarity) => keys.comment(id, polarity)),
  };
}

function groupsOf(question: AskedQuestion): CellGroup[] {
  const { id, kind } = question;
  const ids = optionIds(question);
  const options = ids.map((option) => keys.option(id, option));
  switch (kind) {
    case 'single-choice':
    case 'yes-no':
    case 'likert':
    case 'rating':
    case 'nps':
      return [{ keys: options, sums: 'exactly' }];
    case 'multiple-choice':
      return [{ keys: options, sums: 'each-at-most' }];
    case 'ranking':
      return ids.map((item) => ({
        keys: ids.map((_, index) => keys.rank(id, item, index + 1)),
        sums: 'at-most',
      }));
    case 'matrix': {
      const joint = points.flatMap((importance) =>
        points.map((satisfaction) => [importance, satisfaction] as const),
      );
      return ids.map((row) => ({
        keys: joint.map(([importance, satisfaction]) => keys.matrix(id, row, importance, satisfaction)),
        sums: 'exactly',
      }));
    }
    case 'allocation': {
      const steps = Array.from(
        { length: Math.floor(question.total / question.step) + 1 },
        (_, index) => index * question.step,
      );
      return ids.map((item) => ({ keys: steps.map((step) => keys.points(id, item, step)), sums: 'exactly' }));
    }
    case 'short-text':
    case 'long-text':
      return [{ keys: polarities.map((polarity) => keys.text(id, polarity)), sums: 'exactly' }];
    default:
      return exhaustive(kind);
  }
}
