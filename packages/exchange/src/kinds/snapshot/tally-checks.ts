import { type AskedQuestion, isOpenText, type Questionnaire, specifiedOption } from '@miroir/campaign';
import {
  batchSizeOf,
  type CellGroup,
  cell,
  cellGroups,
  isCore,
  keys,
  polarities,
  type Tally,
} from '@miroir/insight';
import type { RefusalReason } from '../../envelope/refusal.ts';

/** Thresholds a tally must respect. */
export interface Thresholds {
  readonly k: number;
  readonly commentsK: number;
}

/**
 * What is wrong with a published tally, or null: every cell belongs to the questionnaire, every total is 0 or at
 * least its threshold, and the cells of a question add up to the people who answered it.
 */
export function checkTally(
  questionnaire: Questionnaire,
  tally: Tally,
  { k, commentsK }: Thresholds,
): RefusalReason | null {
  if (isTooFew(tally.n, batchSizeOf({ k }))) return 'too-few';
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
    const written = cells.comments.reduce((sum, key) => sum + count(key), 0);
    if (isTooFew(written, commentsK)) return 'too-few';
    const specified = specifiedOption(question);
    // Only who chose an option can have said it in own words.
    if (specified !== undefined && written > count(keys.option(question.id, specified.id)))
      return 'inconsistent';
  }
  return Object.keys(tally.counts).every((key) => known.has(key)) ? null : 'unknown-cell';
}

function isTooFew(people: number, threshold: number): boolean {
  return people > 0 && people < threshold;
}

function addsUp(group: CellGroup, answered: number, count: (key: string) => number): boolean {
  if (group.sums === 'each-at-most') return group.keys.every((key) => count(key) <= answered);
  const sum = group.keys.reduce((total, key) => total + count(key), 0);
  return group.sums === 'exactly' ? sum === answered : sum <= answered;
}

interface QuestionCells {
  readonly totals: readonly string[];
  readonly groups: readonly CellGroup[];
  readonly comments: readonly string[];
}

function cellsOf(question: AskedQuestion): QuestionCells {
  const { id } = question;
  return {
    totals: [keys.answered(id), keys.skipped(id), keys.unsure(id)],
    groups: cellGroups(question),
    comments: question.comment === undefined ? [] : polarities.map((polarity) => keys.comment(id, polarity)),
  };
}
