import { err, ok } from '@miroir/basics';
import type { z } from 'zod';
import type { AnswerParts, AnswerRules, DefinitionRules, Parts } from './shared/kind.ts';
import { faultyId } from './shared/known-ids.ts';
import { idsOf, type List } from './shared/lists.ts';
import { randomOrderMember } from './shared/random-order.ts';

interface Ranking {
  readonly items: List;
  readonly top?: number | undefined;
}

export const rankingMembers = <W extends z.ZodType, L extends z.ZodType>({ z, list }: Parts<W, L>) => ({
  items: list,
  ...randomOrderMember({ z }),
  top: z.int().min(1).max(20).optional(),
});

/** Item ids, best first. */
export const rankingForm = ({ z, id }: AnswerParts) => z.strictObject({ order: z.array(id).max(50) });

export const ranking: AnswerRules<Ranking, { order: string[] }> = {
  form: 'order',
  parts: 'items',
  validate: ({ items, top }, { order }) => {
    if (order.length === 0) return ok(undefined);
    const known = idsOf(items);
    const fault = faultyId(known, order);
    if (fault) return err(fault);
    const expected = top ?? known.length;
    return order.length === expected
      ? ok({ order: [...order] })
      : err({ code: 'incomplete-ranking', expected });
  },
  routed: null,
};

export const rankingDefinition = {
  check: ({ items, top }) => {
    const count = idsOf(items).length;
    if (top === undefined || top <= count) return [];
    const message = `The first ${top} of ${count} items cannot be ranked.`;
    return [{ code: 'ranking-top' as const, path: ['top'], message, params: { top, count } }];
  },
} satisfies DefinitionRules<Ranking>;
