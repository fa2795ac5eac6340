import { mostPictureBytes, reportReasons, skills } from '@miroir/basics/space-texts';
import { answer, procedure, router } from '@miroir/portal';
import { z } from 'zod';
import { appeal } from './act/appeal.ts';
import { beCalled } from './act/be-called.ts';
import { chooseAlone, erasePassages, erasePicture, withdraw } from './act/change-text.ts';
import { contribute } from './act/contribute.ts';
import { markUseful, report } from './act/mark.ts';
import { presentPersona } from './act/present-persona.ts';
import { prioritise, react } from './act/react.ts';
import type { registration } from './act/register.ts';
import { revise } from './act/revise.ts';
import { contributionKinds, manners, stances } from './documents/contribution.ts';
import { reactionValues } from './documents/reaction.ts';
import { ideaOrders } from './orders/idea-orders.ts';
import { decidedOn, shownBulletins } from './read/bulletins.ts';
import { readDigest, sealedDigest } from './read/digest.ts';
import { commentsOf, ideaPage } from './read/idea-page.ts';
import { ideaStates, listIdeas } from './read/list-ideas.ts';
import { moderationLog } from './read/moderation-log.ts';
import { myPage, myReactions } from './read/my-page.ts';
import { overview } from './read/overview.ts';
import { pictureOf } from './read/picture-of.ts';
import { searchIdeas, similarIdeas } from './read/search-ideas.ts';
import type { SpaceContext } from './space-context.ts';

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
/** 128 bits. */
const secret = base64url.length(22);
const reader = secret.nullable();
const id = base64url.length(22);
const serial = z.string().regex(/^\d{6}$/);
const signature = base64url.min(300).max(700);
const keyId = base64url.length(43);
/**
 * A language with its script and region (BCP 47), and nothing of one's own in it: browsers refuse to name anything else, and a
 * private subtag would be a signature.
 */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** As long as a request may be: what is too long is told so by its field, whose rule reads it no further. */
const written = z.string();
const words = z.strictObject({ title: written, body: written, need: written, benefit: written });
/** Three bytes are four signs. */
const picture = z.strictObject({ data: base64url.max(Math.ceil((mostPictureBytes / 3) * 4)), alt: written });
const slug = z.string().min(1).max(100);

const draft = z.strictObject({
  id,
  kind: z.enum(contributionKinds),
  theme: slug.nullable(),
  on: id.nullable(),
  under: id.nullable(),
  stance: z.enum(stances).nullable(),
  words,
  picture: picture.nullable().default(null),
  language,
  quotable: z.boolean(),
  manner: z.enum(manners),
});

/** What is asked of a space by whoever acts in it. */
function acts(space: SpaceContext, register: ReturnType<typeof registration>) {
  return {
    register: procedure.input(z.strictObject({ secret, signature, keyId })).mutation(async ({ input }) => {
      const { secret: own, ...proof } = input;
      return answer(await register(space, own, proof));
    }),
    contribute: procedure
      .input(z.strictObject({ secret, draft }))
      .mutation(async ({ input }) => answer(await contribute(space, input.secret, input.draft))),
    erase: procedure
      .input(z.strictObject({ secret, id, next: words }))
      .mutation(async ({ input }) => answer(await erasePassages(space, input))),
    revise: procedure
      .input(z.strictObject({ secret, id, next: words }))
      .mutation(async ({ input }) => answer(await revise(space, input))),
    erasePicture: procedure
      .input(z.strictObject({ secret, id }))
      .mutation(async ({ input }) => answer(await erasePicture(space, input))),
    withdraw: procedure
      .input(z.strictObject({ secret, id }))
      .mutation(async ({ input }) => answer(await withdraw(space, input))),
    choose: procedure
      .input(z.strictObject({ secret, id, alone: z.boolean() }))
      .mutation(async ({ input }) => answer(await chooseAlone(space, input))),
    react: procedure
      .input(z.strictObject({ secret, idea: id, value: z.enum(reactionValues).nullable() }))
      .mutation(async ({ input }) => answer(await react(space, input))),
    prioritise: procedure
      .input(z.strictObject({ secret, slot: z.int().min(1).max(5), idea: id.nullable() }))
      .mutation(async ({ input }) => answer(await prioritise(space, input))),
    report: procedure
      .input(z.strictObject({ secret, target: id, reason: z.enum(reportReasons) }))
      .mutation(async ({ input }) => answer(await report(space, input))),
    appeal: procedure
      .input(z.strictObject({ secret, id }))
      .mutation(async ({ input }) => answer(await appeal(space, input))),
    useful: procedure
      .input(z.strictObject({ secret, target: id }))
      .mutation(async ({ input }) => answer(await markUseful(space, input))),
    beCalled: procedure
      .input(
        z.strictObject({
          secret,
          kind: z.enum(['pseudonym', 'named']),
          name: written,
          role: written,
          skills: z.array(z.enum(skills)).max(skills.length),
        }),
      )
      .mutation(async ({ input }) => answer(await beCalled(space, input))),
    present: procedure
      .input(
        z.strictObject({
          secret,
          kind: z.enum(['pseudonym', 'named']),
          shows: z.boolean(),
          contact: written,
        }),
      )
      .mutation(async ({ input }) => answer(await presentPersona(space, input))),
  };
}

/** What is read. Mutations though they change nothing: a secret travels in a POST body alone, whatever the client. */
function readings(space: SpaceContext) {
  return {
    overview: procedure
      .input(z.strictObject({ secret: reader, since: day.nullable() }))
      .mutation(({ input }) => answer(overview(space, input))),
    list: procedure
      .input(
        z.strictObject({
          secret: reader,
          theme: slug.nullable(),
          language: language.nullable(),
          state: z.enum(ideaStates).nullable().default(null),
          order: z.enum(ideaOrders),
          cursor: z.strictObject({ seed: z.int().min(0).max(0xffffffff), after: id }).nullable(),
        }),
      )
      .mutation(async ({ input }) => answer(await listIdeas(space, input))),
    search: procedure
      .input(z.strictObject({ secret: reader, text: z.string().max(200), from: z.int().min(0).max(100_000) }))
      .mutation(async ({ input }) => answer(await searchIdeas(space, input))),
    similar: procedure
      .input(z.strictObject({ secret: reader, title: z.string().max(400), language }))
      .mutation(async ({ input }) => answer(await similarIdeas(space, input))),
    idea: procedure
      .input(z.strictObject({ secret: reader, id }))
      .mutation(async ({ input }) => answer(await ideaPage(space, input))),
    picture: procedure
      .input(z.strictObject({ secret: reader, idea: id }))
      .mutation(async ({ input }) => answer(await pictureOf(space, input))),
    comments: procedure
      .input(
        z.strictObject({
          secret: reader,
          idea: id,
          under: id.nullable(),
          stance: z.enum(stances).nullable(),
          after: id.nullable(),
        }),
      )
      .mutation(async ({ input }) => answer(await commentsOf(space, input))),
    moderation: procedure
      .input(z.strictObject({ secret: reader }))
      .mutation(async ({ input }) => answer(await moderationLog(space, input))),
    bulletins: procedure
      .input(z.strictObject({ secret: reader, locale: language }))
      .mutation(async ({ input }) => answer(await shownBulletins(space, input))),
    decidedOn: procedure
      .input(z.strictObject({ secret: reader, idea: id, locale: language }))
      .mutation(async ({ input }) => answer(await decidedOn(space, input))),
    digest: procedure
      .input(z.strictObject({ secret: reader, id: serial.nullable() }))
      .mutation(async ({ input }) => answer(await readDigest(space, input))),
    sealedDigest: procedure
      .input(z.strictObject({ secret: reader, id: serial }))
      .mutation(async ({ input }) => answer(await sealedDigest(space, input))),
    mine: procedure
      .input(z.strictObject({ secret }))
      .mutation(async ({ input }) => answer(await myPage(space, input.secret))),
    myReactions: procedure
      .input(z.strictObject({ secret, ideas: z.array(id).max(100) }))
      .mutation(async ({ input }) => answer(await myReactions(space, input))),
  };
}

/** A space over tRPC. Every call is a POST, and the secret in it is all that says who asks. */
export function createSpaceRouter(space: SpaceContext, register: ReturnType<typeof registration>) {
  return router({ ...acts(space, register), ...readings(space) });
}

/** Type-only for the browser. */
export type SpaceRouter = ReturnType<typeof createSpaceRouter>;
