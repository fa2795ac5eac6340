import { optionIds, type Question } from '@miroir/campaign';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import { compareMeans, compareShares, type RawComparison } from './comparison.ts';
import type { Figure } from './figure.ts';
import type { QuestionCounts } from './side.ts';

type Sides = readonly [Figure<QuestionCounts>, Figure<QuestionCounts>];
type Kind<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** Points of a matrix's two scales. */
const scale = [1, 2, 3, 4, 5] as const;

/** How many first positions count as "in the top": what was asked for, else three at most and half of the items. */
export function topPositions(question: Kind<'ranking'>): number {
  return question.top ?? Math.min(3, Math.ceil(optionIds(question).length / 2));
}

/** A ranking by the share who put an item in their top; an allocation by the item's mean points. */
export function compareItems(question: Kind<'ranking'> | Kind<'allocation'>, sides: Sides): RawComparison[] {
  const { id } = question;
  return optionIds(question).map((item) => {
    if (question.kind === 'allocation') {
      const { total, step } = question;
      const values = ({ tally }: QuestionCounts) =>
        Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => {
          return [index * step, cell(tally, keys.points(id, item, index * step))] as const;
        });
      return compareMeans({ question: id, item, measure: 'mean-points' }, sides, { range: total, values });
    }
    const top = topPositions(question);
    const count = ({ tally }: QuestionCounts) =>
      Array.from({ length: top }, (_, index) => cell(tally, keys.rank(id, item, index + 1))).reduce(
        (a, b) => a + b,
        0,
      );
    return compareShares({ question: id, item, measure: 'top-share' }, sides, count);
  });
}

/**
 * A matrix, row by row: mean importance, mean satisfaction, and their difference ("shortfall": what matters more
 * than it satisfies, −4 to 4), each over the people who gave the points it needs.
 */
export function compareRows(question: Kind<'matrix'>, sides: Sides): RawComparison[] {
  const { id } = question;
  return optionIds(question).flatMap((row) => {
    const blank = [...scale, '-' as const];
    const joint = ({ tally }: QuestionCounts, importance: number | '-', satisfaction: number | '-') =>
      cell(tally, keys.matrix(id, row, importance, satisfaction));
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    const importance = (counts: QuestionCounts) =>
      scale.map((point) => [point, sum(blank.map((other) => joint(counts, point, other)))] as const);
    const satisfaction = (counts: QuestionCounts) =>
      scale.map((point) => [point, sum(blank.map((other) => joint(counts, other, point)))] as const);
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
  });
}

/** An item's mean position among those who ranked it, 1 being best, with how many did. */
export function positionsOf(
  question: Kind<'ranking'>,
  item: string,
): (counts: QuestionCounts) => (readonly [position: number, people: number])[] {
  const positions = question.top ?? optionIds(question).length;
  return ({ tally }) =>
    Array.from({ length: positions }, (_, index) => {
      return [index + 1, cell(tally, keys.rank(question.id, item, index + 1))] as const;
    });
}
