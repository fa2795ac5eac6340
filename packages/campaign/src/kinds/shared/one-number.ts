import { err, ok } from '@miroir/basics';
import type { AnswerParts, AnswerRules } from './kind.ts';
import { numbers } from './lists.ts';

/** The answer of every kind that takes one number of a scale. */
export const oneNumberForm = ({ z }: AnswerParts) => z.strictObject({ value: z.int() });

export interface OneNumber {
  readonly value: number;
}

/** The rules of a kind that takes one number: the ends of its scale. */
export function oneNumber<Q>(
  ends: (question: Q) => { readonly min: number; readonly max: number },
): AnswerRules<Q, OneNumber> {
  return {
    form: 'value',
    parts: (question) => {
      const { min, max } = ends(question);
      return numbers(min, max);
    },
    validate: (question, { value }) => {
      const { min, max } = ends(question);
      // `+ 0` turns -0 into 0, so that both have the same bytes.
      if (Number.isInteger(value) && value >= min && value <= max) return ok({ value: value + 0 });
      return err({ code: 'out-of-range', min, max });
    },
    routed: ({ value }) => [String(value)],
  };
}
