import { type Estimate, type Figure, shownValue } from '../figures/figure.ts';
import { type MeasureRule, type Middle, measureId } from '../measures/measure.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import { difference, scaled } from '../stats/interval.ts';
import { robustness } from '../stats/silence.ts';
import type { Gap, RawComparison } from './comparison.ts';
import { testableOf, testOf } from './test-of.ts';

/** One question, both sides. */
export type Counts = readonly [employees: Figure<QuestionCounts>, consumers: Figure<QuestionCounts>];

/** The difference of two estimates on a scale of this width. */
export function gapOf(a: Estimate, b: Estimate, width: number): Gap {
  const gap = difference(a, b);
  return { ...gap, relative: scaled(gap, 1 / width) };
}

/** What both sides show of a measure. */
export type FigurePair = readonly [employees: Figure<Estimate>, consumers: Figure<Estimate>];

/** Two sides' figures of a measure, their gap, and the test of it before any correction. */
export function compareMeasure(
  rule: MeasureRule,
  sides: Counts,
  [employees, consumers]: FigurePair,
): RawComparison {
  const { question, item, measure, range } = rule;
  const [a, b] = [shownValue(employees), shownValue(consumers)];
  const figures = { id: measureId(rule), question, item, measure, range, employees, consumers };
  if (a === null || b === null) return { ...figures, gap: null, test: null, robust: null, common: null };
  const testables = sides.map((side) => {
    const counts = shownValue(side);
    return counts === null ? null : testableOf(rule, counts);
  });
  return {
    ...figures,
    gap: gapOf(a, b, range[1] - range[0]),
    test: testOf(testables[0] ?? null, testables[1] ?? null),
    robust: robustness(a, b),
    common: rule.middle && commonGround(rule.middle, a, b),
  };
}

/** On which side of the middle both intervals lie; null where one of them holds it. */
function commonGround(middle: Middle, a: Estimate, b: Estimate): RawComparison['common'] {
  if (Math.min(a.n, b.n) < middle.fewest) return null;
  if (a.low > middle.at && b.low > middle.at) return 'above';
  return middle.below && a.high < middle.at && b.high < middle.at ? 'below' : null;
}
