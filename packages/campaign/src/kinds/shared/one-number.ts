import { err, ok } from '@miroir/basics';
import type { AnswerParts, AnswerRules } from './kind.ts';
import { numbers } from './lists.ts';

/** The answer of every kind that takes one number of a scale. */
export const oneNumberForm = ({ z }: AnswerParts) => z.strictObject({ value: z.int() });

export interface OneNumber {
  readonly value: number;
}

/** The rules of a kind that takes one number: the ends of its scale, and what of it is favourable. */
export function oneNumber<Q>(
  ends: (question: Q) => { readonly min: number; readonly max: number },
  favourable: (question: Q) => readonly number[] | undefined = () => undefined,
): AnswerRules<Q, OneNumber> {
  const ids = (question: Q) => {
    const { min, max } = ends(question);
    return numbers(min, max);
  };
  return {
    form: 'value',
    list: null,
    openText: false,
    optionIds: ids,
    favourableIds: (question) => favourable(question)?.map(String) ?? ids(question).slice(-2),
    validate: (question, { value }) => {
      const { min, max } = ends(question);
      // `+ 0` turns -0 into 0, so that both have the same bytes.
      if (Number.isInteger(value) && value >= min && value <= max) return ok({ value: value + 0 });
      return err({ code: 'out-of-range', min, max });
    },
    routing: { values: ({ value }) => [String(value)], most: () => 1 },
  };
}
