import { err, ok } from '@miroir/basics';
import type { AnswerParts, AnswerRules, ListKey } from './kind.ts';
import { idsOf, type List } from './lists.ts';

/** The answer of every kind that takes exactly one option. */
export const oneOptionForm = ({ z, id }: AnswerParts) => z.strictObject({ option: id });

interface OneOption {
  readonly option: string;
}

/** The rules of a kind that takes exactly one option: the author's own, or these ids. */
export function oneOption(ids: readonly string[]): AnswerRules<unknown, OneOption>;
export function oneOption<K extends ListKey>(list: K): AnswerRules<Readonly<Record<K, List>>, OneOption>;
export function oneOption(
  parts: ListKey | readonly string[],
): AnswerRules<Readonly<Record<ListKey, List>>, OneOption> {
  return {
    form: 'option',
    parts: typeof parts === 'string' ? parts : () => [...parts],
    validate: (question, { option }) =>
      (typeof parts === 'string' ? idsOf(question[parts]) : parts).includes(option)
        ? ok({ option })
        : err({ code: 'unknown-option', option }),
    routed: ({ option }) => [option],
  };
}
