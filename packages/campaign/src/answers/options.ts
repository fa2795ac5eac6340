import type { ListKey } from '../kinds/shared/kind.ts';
import { idsOf, type List } from '../kinds/shared/lists.ts';
import type { Question } from '../schema/campaign.ts';
import type { AskedQuestion, LocalQuestion } from '../schema/questionnaire.ts';
import { type AnyQuestion, rulesOf } from './rules.ts';

/**
 * The ids a figure can be broken down by, in definition order: options, `yes` and `no`, the numbers of a scale as
 * strings, items, rows; none for open text.
 */
export function optionIds(question: AnyQuestion): string[] {
  const { parts } = rulesOf(question);
  return typeof parts === 'string' ? idsOf(listOf(question, parts)) : parts(question);
}

/** Whether the question is answered in a person's own words. */
export function isOpenText(question: Pick<AnyQuestion, 'kind'>): boolean {
  return rulesOf(question).form === 'text';
}

/** Labelled options, items or rows as the author wrote them: empty for kinds that have none (yes and no are ours). */
export function labelledParts(question: LocalQuestion): readonly LocalPart[];
export function labelledParts(question: AskedQuestion): readonly AskedPart[];
export function labelledParts(question: Question): TwinParts;
export function labelledParts(question: AnyQuestion): unknown {
  const { parts } = rulesOf(question);
  return typeof parts === 'string' ? listOf(question, parts) : [];
}

/** The kind's rules name the member that all its questions have. */
function listOf(question: AnyQuestion, key: ListKey): List {
  return (question as unknown as Readonly<Record<ListKey, List>>)[key];
}

type LocalPart = Extract<LocalQuestion, { options: unknown }>['options'][number];
type AskedPart = Extract<AskedQuestion, { options: unknown }>['options'][number];
type TwinParts = Extract<Question, { options: unknown }>['options'];

/** Whether some people are not asked the question, depending on what they answered before. */
export function isConditional(question: { readonly when?: unknown }): boolean {
  return question.when !== undefined;
}

/** Whether "I don't know" or "I prefer not to say" is offered as `answer`. */
export function offersUnsure(unsure: AnyQuestion['unsure'], answer: 'dont-know' | 'prefer-not'): boolean {
  return unsure === 'both' || unsure === answer;
}
