import type { z } from 'zod';
import { nothingToCheck, type Parts } from './shared/kind.ts';
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

/** From 1; unless the author declares otherwise the two highest are favourable. */
export const rating = oneNumber<Rating>(
  ({ max }) => ({ min: 1, max }),
  ({ favourable }) => favourable,
);

export const ratingDefinition = nothingToCheck;
