import type { Parts } from './kind.ts';

/** The member of a question whose list each device may draw in an order of its own. */
export const randomOrderMember = ({ z }: Pick<Parts, 'z'>) => ({
  /** Absent: as the author wrote the list. It changes what is drawn alone: answers and figures keep the author's order. */
  order: z.literal('random').optional(),
});
