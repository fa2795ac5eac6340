import type { z } from 'zod';
import type { DefinitionRules, Parts } from './shared/kind.ts';
import type { List } from './shared/lists.ts';
import { oneOption, oneOptionForm } from './shared/one-option.ts';
import { randomOrderMember } from './shared/random-order.ts';

interface SingleChoice {
  readonly options: List;
  readonly favourable?: string[] | undefined;
}

export const singleChoiceMembers = <W extends z.ZodType, L extends z.ZodType>({
  z,
  id,
  list,
}: Parts<W, L>) => ({
  options: list,
  ...randomOrderMember({ z }),
  favourable: z.array(id).optional(),
});

export const singleChoiceForm = oneOptionForm;

export const singleChoice = oneOption('options');

export const singleChoiceDefinition = {
  favourableIds: ({ favourable }) => favourable ?? [],
  optionMembers: ['other'],
} satisfies DefinitionRules<SingleChoice>;
