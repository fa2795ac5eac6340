import { actorOf } from '@miroir/operators';
import { z } from 'zod';
import type { SharesView } from '../../contract/people.ts';
import { procedureFor, router } from '../trpc.ts';
import { unwrap } from './outcome.ts';

export const shareRouter = router({
  list: procedureFor('share').query(async ({ ctx }): Promise<SharesView> => {
    const { shareLinks } = ctx.operators;
    return { on: shareLinks.on, links: await shareLinks.list() };
  }),
  revoke: procedureFor('share')
    .input(z.object({ id: z.string().min(1).max(64) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.operators.shareLinks.revoke(input.id, actorOf(ctx.visit))),
    ),
});
