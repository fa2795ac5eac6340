import type { Question } from '@miroir/campaign';
import { shownValue } from '../figures/figure.ts';
import { countsOf, type Side } from '../figures/side.ts';
import { shapeOf } from '../kinds/shape-of.ts';
import { simes } from '../stats/families.ts';
import { enough, pOf, type Testable, testableOf } from './test-of.ts';

/** What is tested of one question on one side, in the order of its measures; empty where it shows nothing. */
export type QuestionTestables = readonly (Testable | null)[];

/** What is tested of each question on one side. */
export function testablesOf(questions: readonly Question[], side: Side): QuestionTestables[] {
  return questions.map((question) => {
    const counts = shownValue(countsOf(question, side));
    return counts === null ? [] : shapeOf(question).measures.map((rule) => testableOf(rule, counts));
  });
}

/** The p of each question where something can be concluded, as `compareQuestion` has it. */
export function questionPs(a: readonly QuestionTestables[], b: readonly QuestionTestables[]): number[] {
  return a.flatMap((first, index) => questionP(first, b[index] ?? []) ?? []);
}

function questionP(a: QuestionTestables, b: QuestionTestables): number | null {
  const pValues = a.flatMap((first, index) => {
    const second = b[index] ?? null;
    return first !== null && second !== null && enough(first, second) ? [pOf(first, second)] : [];
  });
  return pValues.length === 0 ? null : simes(pValues);
}
