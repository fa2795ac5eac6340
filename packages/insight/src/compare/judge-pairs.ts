import type { Question } from '@miroir/campaign';
import type { SidePair } from '../figures/side.ts';
import { probit } from '../stats/distribution.ts';
import { type Selection, selection } from '../stats/families.ts';
import { levels } from '../stats/verdict.ts';
import type { Steps } from '../steps.ts';
import { looksAt } from './scope.ts';
import { type QuestionTestables, questionPs, testablesOf } from './testables.ts';

/**
 * The one fixed family of everything a reader can reach by choosing at most one cohort a side: all questions of all
 * pairs, the two whole audiences apart. Whatever pair is looked at, it is judged as one of them, so that looking
 * through the pairs until one shows something does not make it more certain. It costs a test for each question of
 * each pair, a step a pair: keep it for as long as nothing new is published.
 */
export function* judgePairs(
  questions: readonly Question[],
  { employees, consumers }: SidePair,
): Steps<Selection> {
  const inside = yield* testablesOfLooks(questions, employees);
  const outside = yield* testablesOfLooks(questions, consumers);
  const found: number[] = [];
  for (const [row, a] of inside.entries())
    for (const [column, b] of outside.entries()) {
      if (row === 0 && column === 0) continue;
      for (const p of questionPs(a, b)) found.push(p);
      yield;
    }
  return selection(found);
}

function* testablesOfLooks(
  questions: readonly Question[],
  side: SidePair['employees'],
): Steps<QuestionTestables[][]> {
  const made: QuestionTestables[][] = [];
  for (const look of looksAt(side)) {
    made.push(testablesOf(questions, look));
    yield;
  }
  return made;
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
