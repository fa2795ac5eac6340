import { audiences } from '@miroir/basics';
import { actorOf } from '@miroir/operators';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { ideaOrders, ideaPlaces } from '../../contract/ideas.ts';
import { procedureFor, router } from '../trpc.ts';

const name = z.string().min(1).max(64);
const of = z.object({ campaign: name });
const idea = z.string().regex(/^[\w-]{22}$/);

/** The filters of the page of ideas. */
export const ideaQuery = of.extend({
  side: z.enum(audiences).nullable(),
  theme: name.nullable(),
  language: z.string().min(2).max(35).nullable(),
  place: z.enum(ideaPlaces),
  search: z.string().max(200),
  order: z.enum(ideaOrders),
});

/** Ideas of both sides, and which of them are one. */
export const ideasRouter = router({
  overview: procedureFor('read')
    .input(of)
    .query(({ ctx, input }) => ctx.ideas.overview(input.campaign)),
  list: procedureFor('read')
    .input(ideaQuery.extend({ page: z.int().min(1).max(100_000) }))
    .query(({ ctx, input: { campaign, ...query } }) => ctx.ideas.list(campaign, query)),
  proposals: procedureFor('read')
    .input(of)
    .query(({ ctx, input }) => ctx.ideas.proposals(input.campaign)),
  /** Null takes a decision back. */
  decide: procedureFor('freeze')
    .input(
      of.extend({
        employees: idea,
        consumers: idea,
        verdict: z.enum(['confirmed', 'refused']).nullable(),
      }),
    )
    .mutation(async ({ ctx, input: { campaign, employees, consumers, verdict } }) => {
      const said = verdict === null ? null : { verdict, by: ctx.visit.person.name };
      if (!(await ctx.ideas.decide(campaign, { employees, consumers }, said)))
        throw new TRPCError({ code: 'NOT_FOUND', message: 'not-in-campaign' });
      const on = `${verdict ?? 'undecided'} ${campaign} ${employees} ${consumers}`;
      await ctx.operators.audit.note(actorOf(ctx.visit), 'ideas-matched', on);
    }),
});
