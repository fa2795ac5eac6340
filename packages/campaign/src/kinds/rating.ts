import type { z } from 'zod';
import type { DefinitionRules, Parts } from './shared/kind.ts';
import { numbers } from './shared/lists.ts';
import { oneNumber, oneNumberForm } from './shared/one-number.ts';

interface Rating {
  readonly max: number;
  readonly favourable?: number[] | undefined;
}

export const ratingMembers = <W extends z.ZodType>({ z, wording }: Parts<W>) => ({
  max: z.literal([5, 7, 10]),
  low: wording,
  high: wording,
  favourable: z.array(z.int().min(1).max(10)).optional(),
});

export const ratingForm = oneNumberForm;

export const rating = oneNumber<Pick<Rating, 'max'>>(({ max }) => ({ min: 1, max }));

export const ratingDefinition = {
  scale: ({ max }) => numbers(1, max),
  /** The two highest. */
  favourableIds: ({ max, favourable = [max - 1, max] }) => favourable.map(String),
} satisfies DefinitionRules<Rating>;
