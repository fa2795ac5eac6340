import type { DefinitionRules, Parts } from './shared/kind.ts';
import { oneOption, oneOptionForm } from './shared/one-option.ts';

interface YesNo {
  readonly favourable?: ('yes' | 'no')[] | undefined;
}

export const yesNoMembers = ({ z }: Parts) => ({ favourable: z.array(z.enum(['yes', 'no'])).optional() });

export const yesNoForm = oneOptionForm;

/** Yes and no are the product's to word, so there is no list. */
export const yesNo = oneOption(['yes', 'no']);

export const yesNoDefinition = {
  favourableIds: ({ favourable }) => favourable ?? ['yes'],
} satisfies DefinitionRules<YesNo>;
