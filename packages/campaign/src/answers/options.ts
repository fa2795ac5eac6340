import { exhaustive } from '@miroir/basics';
import type { Question } from '../schema/campaign.ts';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';

/** A question of a campaign or of a questionnaire. */
export type AnyQuestion = Question | AnyAskedQuestion;

interface Identified {
  readonly id: string;
}
type List = readonly Identified[] | { readonly employees: readonly Identified[] };

/** Twin lists share ids and order (checked), so either side's list gives them. */
function idsOf(list: List): string[] {
  return ('employees' in list ? list.employees : list).map((option) => option.id);
}

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/**
 * The ids a figure can be broken down by, in definition order: options of a choice or a Likert scale, `yes` and
 * `no`, the numbers of a rating or an NPS as strings, the items of a ranking or an allocation, the rows of a
 * matrix; none for open text.
 */
export function optionIds(question: AnyQuestion): string[] {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'likert':
      return idsOf(question.options);
    case 'yes-no':
      return ['yes', 'no'];
    case 'rating':
      return numbers(1, question.max);
    case 'nps':
      return numbers(0, 10);
    case 'ranking':
    case 'allocation':
      return idsOf(question.items);
    case 'matrix':
      return idsOf(question.rows);
    case 'short-text':
    case 'long-text':
      return [];
    default:
      return exhaustive(question);
  }
}

/**
 * The options that count as favourable, as ids. What the author declared; else the upper part of a Likert scale
 * (strictly above its middle), the two highest ratings, `yes`, and NPS promoters (9 and 10). Empty for the kinds
 * where nothing is favourable by nature.
 */
export function favourableIds(question: AnyQuestion): string[] {
  const ids = optionIds(question);
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return question.favourable ?? [];
    case 'yes-no':
      return question.favourable ?? ['yes'];
    case 'likert':
      return question.favourable ?? ids.slice(Math.ceil(ids.length / 2));
    case 'rating':
      return question.favourable?.map(String) ?? ids.slice(-2);
    case 'nps':
      return ids.slice(-2);
    case 'ranking':
    case 'matrix':
    case 'allocation':
    case 'short-text':
    case 'long-text':
      return [];
    default:
      return exhaustive(question);
  }
}

/** Whether some people are not asked the question, depending on what they answered before. */
export function isConditional(question: { readonly when?: unknown }): boolean {
  return question.when !== undefined;
}

/** Whether "I don't know" or "I prefer not to say" is offered as `answer`. */
export function offersUnsure(unsure: AnyQuestion['unsure'], answer: 'dont-know' | 'prefer-not'): boolean {
  return unsure === 'both' || unsure === answer;
}
