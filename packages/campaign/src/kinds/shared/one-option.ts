import { err, ok } from '@miroir/basics';
import type { AnswerParts, AnswerRules } from './kind.ts';

/** The answer of every kind that takes exactly one option. */
export const oneOptionForm = ({ z, id }: AnswerParts) => z.strictObject({ option: id });

export interface OneOption {
  readonly option: string;
}

/** The rules of a kind that takes exactly one option: which there are, and which are favourable. */
export function oneOption<Q>(
  kind: Pick<AnswerRules<Q, OneOption>, 'list' | 'optionIds' | 'favourableIds'>,
): AnswerRules<Q, OneOption> {
  return {
    ...kind,
    form: 'option',
    openText: false,
    validate: (question, { option }) =>
      kind.optionIds(question).includes(option) ? ok({ option }) : err({ code: 'unknown-option', option }),
    routing: { values: ({ option }) => [option], most: () => 1 },
  };
}
