import { audiences } from '@miroir/basics';
import { refusalSentence } from '@miroir/exchange';
import { actorOf } from '@miroir/operators';
import { z } from 'zod';
import { longestImport } from '../../contract/import.ts';
import { procedureFor, router } from '../trpc.ts';

const id = z.string().min(1).max(64);

/** What a lead may do about what comes in. */
export const collectRouter = router({
  importFile: procedureFor('import')
    .input(z.object({ sealed: z.string().min(1).max(longestImport), locale: z.string().max(12) }))
    .mutation(async ({ ctx, input }) => {
      const outcome = await ctx.collector.importFile(input.sealed);
      if (outcome.accepted) {
        const { audience, campaign, round } = outcome;
        await ctx.operators.audit.note(actorOf(ctx.visit), 'imported', `${audience} ${campaign}/${round}`);
      }
      return outcome.accepted
        ? outcome
        : { accepted: false as const, sentence: refusalSentence(outcome.reason, input.locale) };
    }),
  /** After a restore: this person accepts that the portal starts a new series. */
  acceptEpoch: procedureFor('accept-epoch')
    .input(z.object({ campaign: id, round: id, audience: z.enum(audiences), epoch: z.int().min(1) }))
    .mutation(async ({ ctx, input }) => {
      const { campaign, round, audience, epoch } = input;
      const accepted = await ctx.collector.acceptEpoch(audience, { campaign, round }, epoch);
      const on = `${audience} ${epoch} ${campaign}/${round}`;
      if (accepted) await ctx.operators.audit.note(actorOf(ctx.visit), 'epoch-accepted', on);
      return { accepted };
    }),
});
