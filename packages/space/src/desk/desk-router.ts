import { closeReasons, reportReasons } from '@miroir/basics/space-texts';
import { signInRouter, unwrap } from '@miroir/desk';
import { rightsOf } from '@miroir/operators';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { SpaceDeskFrame } from '../contract/desk-views.ts';
import { clearNames, readCrossing } from '../crossing/clear-names.ts';
import { answerStates } from '../documents/answer.ts';
import { wordFields } from '../documents/contribution.ts';
import { ideaLists } from '../lists/idea-lists.ts';
import { animateProcedures } from './animate.ts';
import { draftAnswer, publishAnswers } from './answers.ts';
import { arrange, showFirst } from './arrange.ts';
import { beforeProcedures } from './before.ts';
import { casePicture } from './case-picture.ts';
import { decide, judge, limitAuthor } from './decide.ts';
import { invited, invitePerson, listPeople, onePerson, removePerson, renewLink } from './manage-people.ts';
import { inSpace, procedureFor, t } from './procedures.ts';
import { nearIdeas, readIdeas } from './read-ideas.ts';
import { readLists } from './read-lists.ts';
import { readQueue } from './read-queue.ts';

const inCampaign = { campaign: z.string().min(1).max(100) };
const id = z.string().length(22);
const reason = z.enum(reportReasons);
const slug = z.string().min(1).max(100);
/** What is done with an idea's place. */
const arranged = z.discriminatedUnion('what', [
  z.strictObject({ ...inCampaign, what: z.literal('join'), id, into: id }),
  z.strictObject({ ...inCampaign, what: z.literal('move'), id, theme: slug }),
  z.strictObject({ ...inCampaign, what: z.literal('close'), id, reason: z.enum(closeReasons) }),
  z.strictObject({ ...inCampaign, what: z.enum(['part', 'reopen']), id }),
]);
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
  crossing: procedureFor('look')
    .input(z.strictObject(inCampaign))
    .mutation(({ ctx, input }) => inSpace(ctx, input.campaign, readCrossing)),
  clear: procedureFor('moderate')
    .input(
      z.strictObject({ ...inCampaign, id, what: z.enum(['clear', 'hold']), seen: z.string().length(43) }),
    )
    .mutation(({ ctx, input: { campaign, ...clearing } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await clearNames(space, clearing))),
    ),
  picture: procedureFor('look')
    .input(z.strictObject({ ...inCampaign, id }))
    .mutation(({ ctx, input: { campaign, ...asked } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await casePicture(space, asked))),
    ),
  ideas: procedureFor('look')
    .input(z.strictObject({ ...inCampaign, text: z.string().max(200), theme: slug.nullable() }))
    .mutation(({ ctx, input: { campaign, ...asked } }) =>
      inSpace(ctx, campaign, (space) => readIdeas(space, asked)),
    ),
  near: procedureFor('arrange')
    .input(z.strictObject({ ...inCampaign, id }))
    .mutation(({ ctx, input: { campaign, ...asked } }) =>
      inSpace(ctx, campaign, (space) => nearIdeas(space, asked)),
    ),
  arrange: procedureFor('arrange')
    .input(arranged)
    .mutation(({ ctx, input: { campaign, ...asked } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await arrange(space, asked))),
    ),
  pin: procedureFor('pin')
    .input(z.strictObject({ ...inCampaign, id, on: z.boolean() }))
    .mutation(({ ctx, input: { campaign, ...asked } }) =>
      inSpace(ctx, campaign, async (space) => unwrap(await showFirst(space, asked))),
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
  people: procedureFor('people').query(({ ctx }) => listPeople(ctx)),
  invite: procedureFor('people')
    .input(invited)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  renewLink: procedureFor('people')
    .input(onePerson)
    .mutation(({ ctx, input }) => renewLink(ctx, input)),
  removePerson: procedureFor('people')
    .input(onePerson)
    .mutation(({ ctx, input }) => removePerson(ctx, input)),
});

/** Type-only for the browser. */
export type SpaceDeskRouter = typeof spaceDeskRouter;
