import { type AnswerOf, optionIds, type QuestionOf } from '@miroir/campaign';
import { type Measure, type MeasureRule, middleOf } from '../measures/measure.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import type { Values } from '../stats/mean.ts';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import { type CountedKind, unordered } from './shared/counted-kind.ts';

type Kind = 'matrix';

/** Points of a matrix's two scales, and the mark of one left blank. */
const scale = [1, 2, 3, 4, 5] as const;
const marks = [...scale, '-'] as const;
/** What their difference can be. */
const differences = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;

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
  measures: (question) => optionIds(question).flatMap((row) => rowMeasures(question.id, row)),
  shares: () => [],
};

/**
 * Mean importance and mean satisfaction, tested by their order, each over the people who gave the point; and beside
 * them their difference ("shortfall": what matters more than it satisfies, −4 to 4) over those who gave both. It is
 * made of the other two, so it has no verdict of its own: one disagreement would count twice.
 */
function rowMeasures(id: string, row: string): MeasureRule[] {
  const joint = (importance: number | '-', satisfaction: number | '-') =>
    keys.matrix(id, row, importance, satisfaction);
  const importance = summed(scale.map((point) => [point, marks.map((other) => joint(point, other))]));
  const satisfaction = summed(scale.map((point) => [point, marks.map((other) => joint(other, point))]));
  const shortfall = summed(
    differences.map((gap) => {
      const pairs = scale.filter((point) => point + gap >= 1 && point + gap <= scale.length);
      return [gap, pairs.map((point) => joint(point + gap, point))];
    }),
  );
  const name = { question: id, item: row } as const;
  const tested = (measure: Measure, values: (counts: QuestionCounts) => Values): MeasureRule => ({
    ...name,
    measure,
    range: [1, 5],
    sample: (counts) => ({ type: 'mean', values: values(counts) }),
    tested: { by: 'position', values },
    middle: middleOf([1, 5]),
  });
  return [
    {
      ...name,
      measure: 'shortfall',
      range: [-4, 4],
      sample: (counts) => ({ type: 'mean', values: shortfall(counts) }),
      tested: null,
      middle: null,
    },
    tested('importance', importance),
    tested('satisfaction', satisfaction),
  ];
}

/** How many people gave each value, from the cells that make it up. */
function summed(
  values: readonly (readonly [value: number, cells: readonly string[]])[],
): (counts: QuestionCounts) => Values {
  return ({ tally }) =>
    values.map(([value, cells]) => [value, cells.reduce((sum, key) => sum + cell(tally, key), 0)]);
}
