import type { Option, Question } from '../schema/campaign.ts';
import type { Path } from './fault.ts';

export interface OneList {
  readonly path: Path;
  readonly options: readonly Option[];
}

export interface QuestionLists {
  /** Name of the member that holds the list. */
  readonly key: 'options' | 'items' | 'rows';
  /** One list, or one per audience. */
  readonly lists: readonly OneList[];
}

/** The list of options, items or rows of a question, with its path inside the question; none for other kinds. */
export function listsOf(question: Question): QuestionLists | undefined {
  const found =
    'options' in question
      ? ({ key: 'options', list: question.options } as const)
      : 'items' in question
        ? ({ key: 'items', list: question.items } as const)
        : 'rows' in question
          ? ({ key: 'rows', list: question.rows } as const)
          : undefined;
  if (!found) return undefined;
  const { key, list } = found;
  if (!('employees' in list)) return { key, lists: [{ path: [key], options: list }] };
  return {
    key,
    lists: [
      { path: [key, 'employees'], options: list.employees },
      { path: [key, 'consumers'], options: list.consumers },
    ],
  };
}
