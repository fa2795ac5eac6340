import { reportReasons } from '@miroir/basics/space-texts';
import { unwrap } from '@miroir/desk';
import { z } from 'zod';
import type { ReviewDesk } from '../contract/desk-views.ts';
import { wordFields } from '../documents/contribution.ts';
import { cleanList } from './listed-words.ts';
import { inSpace, procedureFor } from './procedures.ts';
import { readReviews } from './read-reviews.ts';
import { admit, turnDown } from './review.ts';

const inCampaign = { campaign: z.string().min(1).max(100) };
const seenText = { id: z.string().length(22), seen: z.string().length(43) };
/** Far above the longest text. */
const place = z.int().min(0).max(20_000);
const passage = z.strictObject({ field: z.enum(wordFields), from: place, to: place });

/** What is read before it appears, where a campaign chose so, and lists of words that help to read. */
export const beforeProcedures = {
  look: procedureFor('look')
    .input(z.strictObject(inCampaign))
    .mutation(({ ctx, input: { campaign } }) =>
      inSpace(ctx, campaign, async (space): Promise<ReviewDesk> => {
        const lists = await ctx.wordLists.of(campaign);
        return {
          before: space.rules.moderation === 'before',
          reviews: await readReviews(space, lists),
          lists: Object.fromEntries(lists),
        };
      }),
    ),
  admit: procedureFor('moderate')
    .input(z.strictObject({ ...inCampaign, texts: z.array(z.strictObject(seenText)).min(1).max(100) }))
    .mutation(({ ctx, input: { campaign, texts } }) =>
      inSpace(ctx, campaign, async (space) => ({ admitted: await admit(space, texts) })),
    ),
  turnDown: procedureFor('moderate')
    .input(
      z.strictObject({
        ...{ ...inCampaign, ...seenText, reason: z.enum(reportReasons) },
        passages: z.array(passage).max(20),
      }),
    )
    .mutation(({ ctx, input: { campaign, ...text } }) =>
      inSpace(ctx, campaign, async (space, acting) => unwrap(await turnDown(space, acting, text))),
    ),
  keepWords: procedureFor('moderate')
    .input(
      z.strictObject({
        ...inCampaign,
        language: z.string().min(2).max(35),
        words: z.array(z.string().max(100)).max(2000),
      }),
    )
    .mutation(async ({ ctx, input: { campaign, language, words } }) => {
      await ctx.wordLists.put(campaign, language, unwrap(cleanList(words)));
      return null;
    }),
};
