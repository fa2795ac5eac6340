import { labelledParts } from '../answers/options.ts';
import { rulesOf } from '../answers/rules.ts';
import type { ListKey } from '../kinds/shared/kind.ts';
import type { Option, Question } from '../schema/campaign.ts';
import type { Path } from './fault.ts';

export interface OneList {
  readonly path: Path;
  readonly options: readonly Option[];
}

export interface QuestionLists {
  /** Name of the member that holds the list. */
  readonly key: ListKey;
  /** One list, or one per audience. */
  readonly lists: readonly OneList[];
}

/** The list of options, items or rows of a question, with its path inside the question; none for other kinds. */
export function listsOf(question: Question): QuestionLists | undefined {
  const { parts: key } = rulesOf(question);
  if (typeof key !== 'string') return undefined;
  const list = labelledParts(question);
  if (!('employees' in list)) return { key, lists: [{ path: [key], options: list }] };
  return {
    key,
    lists: [
      { path: [key, 'employees'], options: list.employees },
      { path: [key, 'consumers'], options: list.consumers },
    ],
  };
}
