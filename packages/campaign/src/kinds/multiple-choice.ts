import { err, ok } from '@miroir/basics';
import type { z } from 'zod';
import type { AnswerParts, AnswerRules, DefinitionRules, Parts } from './shared/kind.ts';
import { faultyId } from './shared/known-ids.ts';
import { exclusiveIds, idsOf, type List } from './shared/lists.ts';
import { randomOrderMember } from './shared/random-order.ts';

interface MultipleChoice {
  readonly options: List;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly favourable?: string[] | undefined;
}

export const multipleChoiceMembers = <W extends z.ZodType, L extends z.ZodType>({
  z,
  id,
  list,
}: Parts<W, L>) => ({
  options: list,
  ...randomOrderMember({ z }),
  /** Fewest options of an answer that is given; skipping stays possible unless `required`. */
  min: z.int().min(1).max(50).optional(),
  max: z.int().min(1).max(50).optional(),
  favourable: z.array(id).optional(),
});

export const multipleChoiceForm = ({ z, id }: AnswerParts) =>
  z.strictObject({ options: z.array(id).max(50) });

export const multipleChoice: AnswerRules<MultipleChoice, { options: string[] }> = {
  form: 'options',
  parts: 'options',
  /** Options come out in definition order: the same choice always has the same bytes. */
  validate: (question, { options }) => {
    if (options.length === 0) return ok(undefined);
    const known = idsOf(question.options);
    const fault = faultyId(known, options);
    if (fault) return err(fault);
    const alone = options.find((id) => exclusiveIds(question.options).includes(id));
    if (alone !== undefined)
      return options.length === 1 ? ok({ options }) : err({ code: 'exclusive-with-others', option: alone });
    const { min = 1, max = known.length } = question;
    if (options.length < min) return err({ code: 'too-few-options', min });
    if (options.length > max) return err({ code: 'too-many-options', max });
    return ok({ options: known.filter((id) => options.includes(id)) });
  },
  routed: ({ options }) => options,
};

export const multipleChoiceDefinition = {
  check: (question) => {
    // What is chosen alone is no part of a number of choices.
    const count = idsOf(question.options).length - exclusiveIds(question.options).length;
    const { min = 1, max = count } = question;
    if (min <= max && max <= count) return [];
    const message = `Between ${min} and ${max} options cannot be chosen among ${count}.`;
    const path = [question.max === undefined ? 'min' : 'max'];
    return [{ code: 'choice-bounds' as const, path, message, params: { min, max, count } }];
  },
  favourableIds: ({ favourable }) => favourable ?? [],
  optionMembers: ['exclusive', 'other'],
  mostValues: ({ max = Number.POSITIVE_INFINITY }) => max,
} satisfies DefinitionRules<MultipleChoice>;
