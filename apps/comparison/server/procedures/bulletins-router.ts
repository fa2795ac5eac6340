import { actorOf } from '@miroir/operators';
import { z } from 'zod';
import { procedureFor, router } from '../trpc.ts';

const id = z.string().min(1).max(64);

/** What went to the portals, what waits, and why. */
export const bulletinsRouter = router({
  list: procedureFor('read')
    .input(z.object({ campaign: id }))
    .query(({ ctx, input }) => ctx.bulletins.list(input.campaign)),
  /** Before the first opening only: afterwards what was said is said. */
  cancel: procedureFor('decide')
    .input(z.object({ campaign: id, serial: z.int().min(1) }))
    .mutation(async ({ ctx, input }) => {
      const cancelled = await ctx.bulletins.cancel(input);
      const on = `${input.campaign} ${input.serial}`;
      if (cancelled.ok) await ctx.operators.audit.note(actorOf(ctx.visit), 'bulletin-cancelled', on);
      return cancelled;
    }),
});
