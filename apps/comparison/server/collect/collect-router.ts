import { audiences } from '@miroir/basics';
import { refusalSentence } from '@miroir/exchange';
import { z } from 'zod';
import { leadProcedure, router } from '../trpc.ts';

/** The largest sealed text accepted by hand, in characters. */
const longest = 5_000_000;

/** What a lead may do about what comes in. */
export const collectRouter = router({
  importFile: leadProcedure
    .input(z.object({ sealed: z.string().min(1).max(longest), locale: z.string().max(12) }))
    .mutation(async ({ ctx, input }) => {
      const outcome = await ctx.collector.importFile(input.sealed);
      return outcome.accepted
        ? outcome
        : { accepted: false as const, sentence: refusalSentence(outcome.reason, input.locale) };
    }),
  /** After a restore: this person accepts that the portal starts a new series. */
  acceptEpoch: leadProcedure
    .input(z.object({ audience: z.enum(audiences), epoch: z.int().min(1) }))
    .mutation(async ({ ctx, input }) => ({
      accepted: await ctx.collector.acceptEpoch(input.audience, input.epoch),
    })),
});
