import type { z } from 'zod';
import type { DefinitionRules, Parts } from './shared/kind.ts';
import { idsOf, type List } from './shared/lists.ts';
import { oneOption, oneOptionForm } from './shared/one-option.ts';

interface Likert {
  readonly options: List;
  readonly favourable?: string[] | undefined;
}

export const likertMembers = <W extends z.ZodType, L extends z.ZodType>({ z, id, list }: Parts<W, L>) => ({
  options: list,
  favourable: z.array(id).optional(),
});

export const likertForm = oneOptionForm;

export const likert = oneOption('options');

export const likertDefinition = {
  scale: ({ options }) => idsOf(options),
  check: ({ options }) => {
    const count = idsOf(options).length;
    if (count >= 3 && count <= 7) return [];
    const message = `A Likert scale has 3 to 7 points; this one has ${count}.`;
    return [{ code: 'likert-points' as const, path: ['options'], message, params: { count } }];
  },
  /** What lies strictly above the middle of the scale. */
  favourableIds: ({ options, favourable }) => {
    const ids = idsOf(options);
    return favourable ?? ids.slice(Math.ceil(ids.length / 2));
  },
} satisfies DefinitionRules<Likert>;
