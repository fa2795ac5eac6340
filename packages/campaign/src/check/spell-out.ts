import type { Question } from '../schema/campaign.ts';
import type { AskedCondition, Condition } from '../schema/condition.ts';
import { definitionOf } from './kind-definitions.ts';

type Questions = ReadonlyMap<string, Question>;

/**
 * The values a leaf of a condition names: its own, or those of the part of the scale it cuts. Empty where the question,
 * an end or the order is not there: what was checked has them.
 */
export function valuesOf(
  leaf: Extract<Condition, { question: string }>,
  question: Question | undefined,
): string[] {
  if ('is' in leaf) return leaf.is;
  const scale = question === undefined ? [] : definitionOf(question).scale(question);
  const [low, high] = ['atLeast' in leaf ? leaf.atLeast : undefined, leaf.atMost];
  const from = low === undefined ? 0 : scale.indexOf(String(low));
  const to = high === undefined ? scale.length - 1 : scale.indexOf(String(high));
  return from < 0 ? [] : scale.slice(from, to + 1);
}

/**
 * A condition as browsers and boxes read it: the answers a part of a scale stands for, named one by one. Whoever is asked
 * stays the same, so that two campaigns that say it in either way ask the same question of the same people.
 */
export function spellOut(condition: Condition, questions: Questions): AskedCondition {
  if ('all' in condition) return { all: condition.all.map((part) => spellOut(part, questions)) };
  if ('any' in condition) return { any: condition.any.map((part) => spellOut(part, questions)) };
  if ('not' in condition) return { not: spellOut(condition.not, questions) };
  return { question: condition.question, is: valuesOf(condition, questions.get(condition.question)) };
}
