import type { Campaign } from '../schema/campaign.ts';
import type { Condition } from '../schema/condition.ts';
import type { Path } from './fault.ts';

/** A part of a condition that looks at one earlier answer. */
export type Leaf = Extract<Condition, { question: string }>;

/** What a condition is put together from, each part with its step in the path; null: it is a leaf. */
export function partsOf(condition: Condition): { part: Condition; step: Path }[] | null {
  if ('all' in condition) return condition.all.map((part, at) => ({ part, step: ['all', at] }));
  if ('any' in condition) return condition.any.map((part, at) => ({ part, step: ['any', at] }));
  if ('not' in condition) return [{ part: condition.not, step: ['not'] }];
  return null;
}

/** Every leaf of a condition, with its path. */
export function leavesOf(condition: Condition, path: Path = []): { leaf: Leaf; path: Path }[] {
  const parts = partsOf(condition);
  if (parts === null) return [{ leaf: condition as Leaf, path }];
  return parts.flatMap(({ part, step }) => leavesOf(part, [...path, ...step]));
}

/** The questions of a campaign by their ids. */
export function byId({
  questions,
}: Pick<Campaign, 'questions'>): ReadonlyMap<string, Campaign['questions'][number]> {
  return new Map(questions.map((question) => [question.id, question]));
}
