import { closeReasons, reportReasons } from '@miroir/basics/space-texts';
import { signInRouter, unwrap } from '@miroir/desk';
import { admitted, namedError, nameKey, type Operators, rightsOf, type Visit } from '@miroir/operators';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { SpaceDeskFrame } from '../contract/desk-views.ts';
import { answerStates } from '../documents/answer.ts';
import { wordFields } from '../documents/contribution.ts';
import type { SpaceContext } from '../space-context.ts';
import { draftAnswer, publishAnswers, readAnswers } from './answers.ts';
import { arrange, showFirst } from './arrange.ts';
import { casePicture } from './case-picture.ts';
import { type Acting, decide, judge, limitAuthor } from './decide.ts';
import type { DraftStore } from './draft-store.ts';
import type { HandStore } from './hand-store.ts';
import { invited, invitePerson, listPeople, onePerson, removePerson, renewLink } from './manage-people.ts';
import { nearIdeas, readIdeas } from './read-ideas.ts';
import { readQueue } from './read-queue.ts';
import type { SpaceDeskAccess, SpaceDeskRight, SpaceDeskRole } from './rights.ts';

/** What is told of the campaigns that have a space, before anything in it. */
export type Framed = Omit<SpaceDeskFrame, 'person' | 'may'>;

/** What every procedure is given. */
export interface SpaceDeskContext {
  readonly operators: Operators<SpaceDeskRole, SpaceDeskRight>;
  /** Whose call it is; null for a stranger. */
  readonly visit: Visit<SpaceDeskRole> | null;
  readonly hands: HandStore;
  readonly drafts: DraftStore;
  /** Where people reach the desk. */
  readonly origin: string;
  /** Whether a link alone lets nobody in. */
  readonly passkeys: boolean;
  /** Null where no campaign has a space. */
  readonly frame: (locale: string) => Framed | null;
  /** Wakes the space of a campaign for some work; null where there is none. */
  readonly within: <T>(campaign: string, work: (space: SpaceContext) => Promise<T>) => Promise<T | null>;
}

const t = initTRPC.context<SpaceDeskContext>().meta<{ readonly access: SpaceDeskAccess }>().create({
  isDev: false,
  errorFormatter: namedError,
});

/** For whoever has a right, and a passkey where one is asked for. */
function procedureFor(access: SpaceDeskRight) {
  return t.procedure.meta({ access }).use(async ({ ctx, next }) => {
    const visit = admitted(ctx.operators.rights, ctx.visit, access);
    if (ctx.passkeys && (await ctx.operators.passkeys.list(visit.person.id)).length === 0)
      throw new TRPCError({ code: 'FORBIDDEN', message: 'passkey-needed' });
    return next({ ctx: { ...ctx, visit } });
  });
}

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

interface Called {
  readonly within: SpaceDeskContext['within'];
  readonly hands: HandStore;
  readonly visit: Visit<SpaceDeskRole>;
}

/** In a campaign's space, as the person who calls. @throws TRPCError where the campaign has none */
async function inSpace<T>(
  { within, hands, visit }: Called,
  campaign: string,
  work: (space: SpaceContext, acting: Acting) => Promise<T>,
): Promise<T> {
  // By the name: whoever is invited again under it is the same person.
  const acting = { hands, person: nameKey(visit.person.name) };
  const done = await within(campaign, async (space) => ({ value: await work(space, acting) }));
  if (done === null) throw new TRPCError({ code: 'CONFLICT', message: 'no-space' });
  return done.value;
}

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
    .input(z.strictObject(inCampaign))
    .mutation(({ ctx, input: { campaign } }) =>
      inSpace(ctx, campaign, (space) => readAnswers(space, { drafts: ctx.drafts, campaign })),
    ),
  draft: procedureFor('draft')
    .input(z.strictObject({ ...inCampaign, id, state: z.enum(answerStates), text: z.string().max(20_000) }))
    .mutation(({ ctx, input: { id: _id, ...written } }) =>
      inSpace(ctx, written.campaign, async (space) =>
        unwrap(await draftAnswer(space, ctx.drafts, { _id, ...written, by: ctx.visit.person.name })),
      ),
    ),
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
