import { reportReasons } from '@miroir/basics/space-texts';
import { signInRouter, unwrap } from '@miroir/desk';
import { rightsOf } from '@miroir/operators';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { SpaceDeskFrame } from '../contract/desk-views.ts';
import { answerStates } from '../documents/answer.ts';
import { wordFields } from '../documents/contribution.ts';
import { ideaLists } from '../lists/idea-lists.ts';
import { animateProcedures } from './animate.ts';
import { draftAnswer, publishAnswers } from './answers.ts';
import { beforeProcedures } from './before.ts';
import { decide, judge, limitAuthor } from './decide.ts';
import { inSpace, procedureFor, t } from './procedures.ts';
import { readLists } from './read-lists.ts';
import { readQueue } from './read-queue.ts';

const inCampaign = { campaign: z.string().min(1).max(100) };
const id = z.string().length(22);
const reason = z.enum(reportReasons);
/** Far above the longest text. */
const place = z.int().min(0).max(20_000);
const passage = z.strictObject({ field: z.enum(wordFields), from: place, to: place });

/** Everything the pages of a space's desk may ask. Every call is a POST. */
export const spaceDeskRouter = t.router({
  signIn: signInRouter,
  frame: procedureFor('enter')
    .input(z.strictObject({ locale: z.string().min(2).max(35) }))
    .query(({ ctx, input }): SpaceDeskFrame => {
      const frame = ctx.frame(input.locale);
      if (frame === null) throw new TRPCError({ code: 'CONFLICT', message: 'no-space' });
      const { name, role } = ctx.visit.person;
      return { ...frame, person: { name, role }, may: rightsOf(ctx.operators.rights, role) };
    }),
  queue: procedureFor('look')
    .input(z.strictObject(inCampaign))
    .mutation(({ ctx, input }) => inSpace(ctx, input.campaign, readQueue)),
  decide: procedureFor('moderate')
    .input(
      z.strictObject({
        ...inCampaign,
        id,
        what: z.enum(['hide', 'rephrase', 'keep', 'restore']),
        reason: reason.nullable(),
        passages: z.array(passage).max(20),
      }),
    )
    .mutation(({ ctx, input: { campaign, ...decided } }) =>
      inSpace(ctx, campaign, async (space, acting) => unwrap(await decide(space, acting, decided))),
    ),
  judge: procedureFor('judge')
    .input(z.strictObject({ ...inCampaign, id, verdict: z.enum(['restore', 'uphold']) }))
    .mutation(({ ctx, input: { campaign, ...judged } }) =>
      inSpace(ctx, campaign, async (space, acting) => unwrap(await judge(space, acting, judged))),
    ),
  sanction: procedureFor('sanction')
    .input(z.strictObject({ ...inCampaign, id, kind: z.enum(['limit', 'exclude']), reason }))
    .mutation(({ ctx, input: { campaign, ...asked } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await limitAuthor(space, asked))),
    ),
  answers: procedureFor('draft')
    .input(
      z.strictObject({
        ...inCampaign,
        list: z.enum([...ideaLists, 'ready']),
        theme: z.string().min(1).max(100).nullable(),
        from: z.int().min(0).max(1_000_000),
      }),
    )
    .mutation(({ ctx, input: { campaign, ...asked } }) =>
      inSpace(ctx, campaign, (space) => readLists(space, { drafts: ctx.drafts, campaign }, asked)),
    ),
  draft: procedureFor('draft')
    .input(z.strictObject({ ...inCampaign, id, state: z.enum(answerStates), text: z.string().max(20_000) }))
    .mutation(({ ctx, input: { id: _id, ...written } }) =>
      inSpace(ctx, written.campaign, async (space) =>
        unwrap(await draftAnswer(space, ctx.drafts, { _id, ...written, by: ctx.visit.person.name })),
      ),
    ),
  before: t.router(beforeProcedures),
  animate: t.router(animateProcedures),
  publish: procedureFor('publish')
    .input(z.strictObject(inCampaign))
    .mutation(({ ctx, input: { campaign } }) =>
      inSpace(ctx, campaign, async (space) => ({
        published: await publishAnswers(space, ctx.drafts, campaign),
      })),
    ),
});

/** Type-only for the browser. */
export type SpaceDeskRouter = typeof spaceDeskRouter;
