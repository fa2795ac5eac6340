import { err, ok } from '@miroir/basics';
import type { AnswerParts, AnswerRules } from './kind.ts';
import { idsOf, type List } from './lists.ts';

/** The answer of every kind that takes exactly one option. */
export const oneOptionForm = ({ z, id }: AnswerParts) => z.strictObject({ option: id });

interface OneOption {
  readonly option: string;
}

/** The rules of a kind that takes exactly one option: the author's own, or these ids. */
export function oneOption(ids: readonly string[]): AnswerRules<unknown, OneOption>;
export function oneOption(list: 'options'): AnswerRules<{ readonly options: List }, OneOption>;
export function oneOption(
  parts: 'options' | readonly string[],
): AnswerRules<{ readonly options: List }, OneOption> {
  const own = parts === 'options';
  return {
    form: 'option',
    parts: own ? parts : () => [...parts],
    validate: (question, { option }) =>
      (own ? idsOf(question.options) : parts).includes(option)
        ? ok({ option })
        : err({ code: 'unknown-option', option }),
    routed: ({ option }) => [option],
  };
}
