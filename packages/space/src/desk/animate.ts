import { unwrap } from '@miroir/desk';
import { z } from 'zod';
import { announce, retract } from '../announcements/announce.ts';
import type { AnimationDesk } from '../contract/desk-views.ts';
import { chooseForDigest, digestDraft, publishComposed, writeDigest } from './compose-digest.ts';
import { inSpace, procedureFor } from './procedures.ts';
import { replyOfficially } from './reply.ts';
import { keepTemplate } from './templates.ts';

const inCampaign = { campaign: z.string().min(1).max(100) };
const id = z.string().length(22);
const language = z.string().min(2).max(35);
/** Far above the longest text: what is too long is told so by its rule. */
const written = z.string().max(20_000);

/** What the organiser says in its own name: replies, announcements, and what they begin with. */
export const animateProcedures = {
  look: procedureFor('animate')
    .input(z.strictObject(inCampaign))
    .mutation(({ ctx, input: { campaign } }) =>
      inSpace(
        ctx,
        campaign,
        async (space): Promise<AnimationDesk> => ({
          announcements: space.announcements.all().map(({ _id, day, texts }) => ({ id: _id, day, texts })),
          templates: (await ctx.templates.ofCampaign(campaign)).map(({ _id, text }) => ({ id: _id, text })),
          digest: await digestDraft(space, { digests: ctx.digests, campaign }),
        }),
      ),
    ),
  announce: procedureFor('animate')
    .input(z.strictObject({ ...inCampaign, texts: z.record(language, written) }))
    .mutation(({ ctx, input: { campaign, texts } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await announce(space, texts))),
    ),
  retract: procedureFor('animate')
    .input(z.strictObject({ ...inCampaign, id: z.string().regex(/^\d{6}$/) }))
    .mutation(({ ctx, input: { campaign, id: announced } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await retract(space, announced))),
    ),
  reply: procedureFor('animate')
    .input(z.strictObject({ ...inCampaign, idea: id, under: id.nullable(), language, text: written }))
    .mutation(({ ctx, input: { campaign, ...reply } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await replyOfficially(space, reply))),
    ),
  chooseForDigest: procedureFor('animate')
    .input(z.strictObject({ ...inCampaign, id, on: z.boolean() }))
    .mutation(({ ctx, input: { campaign, ...chosen } }) =>
      inSpace(ctx, campaign, async (space) =>
        unwrap(await chooseForDigest(space, { digests: ctx.digests, campaign }, chosen)),
      ),
    ),
  writeDigest: procedureFor('animate')
    .input(z.strictObject({ ...inCampaign, words: z.record(language, written) }))
    .mutation(({ ctx, input: { campaign, words } }) =>
      inSpace(ctx, campaign, async (space) =>
        unwrap(await writeDigest(space, { digests: ctx.digests, campaign }, words)),
      ),
    ),
  publishDigest: procedureFor('publish')
    .input(z.strictObject(inCampaign))
    .mutation(({ ctx, input: { campaign } }) =>
      inSpace(ctx, campaign, async (space) =>
        unwrap(await publishComposed(space, { digests: ctx.digests, campaign })),
      ),
    ),
  keepTemplate: procedureFor('animate')
    .input(z.strictObject({ ...inCampaign, text: written }))
    .mutation(({ ctx, input }) =>
      inSpace(ctx, input.campaign, async (space) => unwrap(await keepTemplate(space, ctx.templates, input))),
    ),
  dropTemplate: procedureFor('animate')
    .input(z.strictObject({ ...inCampaign, id }))
    .mutation(async ({ ctx, input }) => {
      await ctx.templates.remove(input.campaign, input.id);
      return null;
    }),
};
