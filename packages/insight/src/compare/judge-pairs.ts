import type { Question } from '@miroir/campaign';
import { shownValue } from '../figures/figure.ts';
import { countsOf, type Side, type SidePair } from '../figures/side.ts';
import { shapeOf } from '../kinds/shape-of.ts';
import { probit } from '../stats/distribution.ts';
import { type Selection, selection, simes } from '../stats/families.ts';
import { levels } from '../stats/verdict.ts';
import { looksAt } from './scope.ts';
import { enough, pOf, type Testable, testableOf } from './test-of.ts';

/** What is tested of each question on one side; null where it shows nothing. */
function testables(questions: readonly Question[], side: Side): (readonly (Testable | null)[])[] {
  return questions.map((question) => {
    const counts = shownValue(countsOf(question, side));
    if (counts === null) return [];
    return shapeOf(question).measures.map((rule) => testableOf(rule, counts));
  });
}

/** The p of one question, as `compareQuestion` has it; null where nothing can be concluded. */
function questionP(a: readonly (Testable | null)[], b: readonly (Testable | null)[]): number | null {
  const pValues = a.flatMap((first, index) => {
    const second = b[index] ?? null;
    return first !== null && second !== null && enough(first, second) ? [pOf(first, second)] : [];
  });
  return pValues.length === 0 ? null : simes(pValues);
}

/**
 * The one fixed family of everything a reader can reach by choosing at most one cohort a side: all questions of all
 * pairs, the two whole audiences apart. Whatever pair is looked at, it is judged as one of them, so that looking
 * through the pairs until one shows something does not make it more certain. It costs a test for each question of
 * each pair: keep it for as long as nothing new is published.
 */
export function judgePairs(questions: readonly Question[], { employees, consumers }: SidePair): Selection {
  const [rows, columns] = [employees, consumers].map((side) =>
    looksAt(side).map((look) => testables(questions, look)),
  );
  const pValues: number[] = [];
  for (const [row, a] of (rows ?? []).entries()) {
    for (const [column, b] of (columns ?? []).entries()) {
      if (row === 0 && column === 0) continue;
      for (const [index, first] of a.entries()) {
        const p = questionP(first, b[index] ?? []);
        if (p !== null) pValues.push(p);
      }
    }
  }
  return selection(pValues);
}

/**
 * How wide a gap of shares has to be in truth to be established four times out of five between n1 and n2 people, if
 * it stood alone among `family` comparisons; near one half, where it is hardest. 0 to 1.
 */
export function detectableGap(n1: number, n2: number, family: number): number {
  const level = levels.established / Math.max(1, family);
  const error = Math.sqrt((1 / n1 + 1 / n2) / 4);
  return Math.min(1, (probit(1 - level / 2) + probit(0.8)) * error);
}
