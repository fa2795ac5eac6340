import { effectOfSuperiority } from '../stats/equivalence.ts';
import { type Interval, nearestToZero } from '../stats/interval.ts';
import type { QuestionView } from './compare-question.ts';
import type { Comparison, Test } from './comparison.ts';

/** What a page establishes, strongest first. A question may appear several times, once for each of its items. */
export interface Findings {
  /** Established gaps, by the least their standardised effect may be. */
  readonly gaps: readonly Comparison[];
  /** What is shown to be no more than a small effect, the smallest for sure first. */
  readonly close: readonly Comparison[];
  /** Where both sides are for sure on the same side of the middle, the one that is nearer it farthest from it first. */
  readonly common: readonly Comparison[];
  readonly perhaps: readonly Comparison[];
}

/** The standardised effect of what was tested, with its 95 % interval: h of shares; d of positions, from P(superiority). */
export function standardised(test: Test): Interval {
  return test.by === 'share' ? test.effect : effectOfSuperiority(test.superiority);
}

/** The least that the standardised effect of a comparison may be; 0 when it may be nothing. */
export function leastEffect({ test }: Pick<Comparison, 'test'>): number {
  return test === null ? 0 : nearestToZero(standardised(test));
}

function most({ test }: Comparison): number {
  return test === null ? Number.POSITIVE_INFINITY : Math.abs(test.effect.estimate) + test.effect.tolerance;
}

/** How far beyond the middle both sides are at the least, as a share of the scale. */
function beyond({ employees, consumers, common, range }: Comparison): number {
  const bounds = [employees, consumers].flatMap((figure) =>
    'value' in figure && figure.value !== null ? [figure.value] : [],
  );
  const width = range[1] - range[0];
  return common === 'above'
    ? Math.min(...bounds.map(({ low }) => low - range[0])) / width
    : Math.min(...bounds.map(({ high }) => range[1] - high)) / width;
}

/** Ranks findings. */
export function rankFindings(questions: readonly QuestionView[]): Findings {
  const all = questions.flatMap(({ comparisons }) => comparisons);
  const of = (said: NonNullable<Comparison['verdict']>['state']) =>
    all.filter(({ verdict }) => verdict?.state === said);
  return {
    gaps: sortedBy(of('established'), (each) => -leastEffect(each)),
    close: sortedBy(of('close'), most),
    common: sortedBy(
      all.filter(({ common }) => common !== null),
      (each) => -beyond(each),
    ),
    perhaps: sortedBy(of('perhaps'), ({ corrected }) => corrected ?? 1),
  };
}

/** By a number, the smallest first, which costs more to find than to compare: it is found once of each. */
function sortedBy<T>(list: readonly T[], numberOf: (each: T) => number): T[] {
  return list
    .map((each) => ({ each, at: numberOf(each) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
