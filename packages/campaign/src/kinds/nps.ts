import type { z } from 'zod';
import type { Parts } from './shared/kind.ts';
import { numbers } from './shared/lists.ts';
import { oneNumber, oneNumberForm } from './shared/one-number.ts';

export const npsMembers = <W extends z.ZodType>({ wording }: Parts<W>) => ({
  low: wording.optional(),
  high: wording.optional(),
});

export const npsForm = oneNumberForm;

/** 0 to 10. */
export const nps = oneNumber<unknown>(() => ({ min: 0, max: 10 }));

/** Promoters, 9 and 10, are favourable. */
export const npsDefinition = { favourableIds: () => ['9', '10'], scale: () => numbers(0, 10) };
