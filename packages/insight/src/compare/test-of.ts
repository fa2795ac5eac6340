import type { MeasureRule } from '../measures/measure.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import { effectOfMeans, effectOfShares } from '../stats/equivalence.ts';
import { fisherMidP } from '../stats/fisher.ts';
import { mannWhitney, mannWhitneyP } from '../stats/mann-whitney.ts';
import type { Values } from '../stats/mean.ts';
import { fewestToConclude } from '../stats/verdict.ts';
import type { Test } from './comparison.ts';

/** What one side's counts bring to a test. */
export type Testable =
  | { readonly by: 'share'; readonly n: number; readonly count: number }
  | {
      readonly by: 'position';
      readonly n: number;
      readonly values: Values;
      readonly people: readonly number[];
    };

/** What is tested of a measure on one side; null for what has no verdict of its own. */
export function testableOf({ tested, sample }: MeasureRule, counts: QuestionCounts): Testable | null {
  if (tested === null) return null;
  if (tested.by === 'position') {
    const values = tested.values(counts);
    const people = values.map(([, given]) => given);
    return { by: 'position', values, people, n: people.reduce((sum, given) => sum + given, 0) };
  }
  const share = sample(counts);
  return share.type === 'share' ? { by: 'share', n: share.n, count: share.count } : null;
}

/** Whether both sides have enough answers to conclude anything. */
export function enough(a: { readonly n: number } | null, b: { readonly n: number } | null): boolean {
  return a !== null && b !== null && Math.min(a.n, b.n) >= fewestToConclude;
}

/** The p of a pair, without its interval and effect; 1 where nobody answered. */
export function pOf(a: Testable, b: Testable): number {
  if (a.n === 0 || b.n === 0) return 1;
  if (a.by === 'share' && b.by === 'share') return fisherMidP(a.count, a.n, b.count, b.n);
  if (a.by === 'position' && b.by === 'position') return mannWhitneyP(a.people, b.people);
  return 1;
}

/** The test of a pair; null where nobody answered on a side. */
export function testOf(a: Testable | null, b: Testable | null): Test | null {
  if (a === null || b === null || a.n === 0 || b.n === 0) return null;
  if (a.by === 'share' && b.by === 'share') {
    const effect = effectOfShares(a.count, a.n, b.count, b.n);
    return { by: 'share', p: fisherMidP(a.count, a.n, b.count, b.n), effect };
  }
  if (a.by === 'position' && b.by === 'position') {
    const superiority = mannWhitney(a.people, b.people);
    return { by: 'position', p: superiority.p, effect: effectOfMeans(a.values, b.values), superiority };
  }
  return null;
}
