import { type AnswerOf, optionIds, type QuestionOf } from '@miroir/campaign';
import { compareMeans, type RawComparison, type Sides } from '../figures/compare-figures.ts';
import type { QuestionCounts } from '../figures/question-counts.ts';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import { type CountedKind, unordered } from './shared/counted-kind.ts';

type Kind = 'matrix';

/** Points of a matrix's two scales, and the mark of one left blank. */
const scale = [1, 2, 3, 4, 5] as const;
const marks = [...scale, '-'] as const;

/** Every row has a cell a person, `-x-` when left blank, so that each row sums to `answered`. */
export const matrix: CountedKind<QuestionOf<Kind>, AnswerOf<Kind>> = {
  ...unordered,
  cells: (question, { cells }) =>
    optionIds(question).map((row) => {
      const given = Object.hasOwn(cells, row) ? cells[row] : undefined;
      return keys.matrix(question.id, row, given?.importance ?? '-', given?.satisfaction ?? '-');
    }),
  groups: (question) =>
    optionIds(question).map((row) => ({
      keys: marks.flatMap((importance) =>
        marks.map((satisfaction) => keys.matrix(question.id, row, importance, satisfaction)),
      ),
      sums: 'exactly',
    })),
  compare: (question, sides) => optionIds(question).flatMap((row) => compareRow(question.id, row, sides)),
  shares: () => [],
};

/**
 * Mean importance, mean satisfaction, and their difference ("shortfall": what matters more than it satisfies, −4 to
 * 4), each over the people who gave the points it needs.
 */
function compareRow(id: string, row: string, sides: Sides): RawComparison[] {
  const joint = ({ tally }: QuestionCounts, importance: number | '-', satisfaction: number | '-') =>
    cell(tally, keys.matrix(id, row, importance, satisfaction));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const importance = (counts: QuestionCounts) =>
    scale.map((point) => [point, sum(marks.map((other) => joint(counts, point, other)))] as const);
  const satisfaction = (counts: QuestionCounts) =>
    scale.map((point) => [point, sum(marks.map((other) => joint(counts, other, point)))] as const);
  const shortfall = (counts: QuestionCounts) =>
    scale.flatMap((i) => scale.map((s) => [i - s, joint(counts, i, s)] as const));
  return (
    [
      ['shortfall', shortfall],
      ['importance', importance],
      ['satisfaction', satisfaction],
    ] as const
  ).map(([measure, values]) =>
    compareMeans({ question: id, item: row, measure }, sides, { range: 4, values }),
  );
}
