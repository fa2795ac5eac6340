import { err, ok } from '@miroir/basics';
import type { AnswerParts, AnswerRules } from './kind.ts';

/** The answer of every kind that takes exactly one option. */
export const oneOptionForm = ({ z, id }: AnswerParts) => z.strictObject({ option: id });

export interface OneOption {
  readonly option: string;
}

/** The rules of a kind that takes exactly one option. */
export function oneOption<Q>(
  kind: Pick<AnswerRules<Q, OneOption>, 'list' | 'optionIds'>,
): AnswerRules<Q, OneOption> {
  return {
    ...kind,
    form: 'option',
    validate: (question, { option }) =>
      kind.optionIds(question).includes(option) ? ok({ option }) : err({ code: 'unknown-option', option }),
    routed: ({ option }) => [option],
  };
}
