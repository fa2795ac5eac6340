import { type ReadingLabel, readingLabels } from '@miroir/insight';
import { assertion, attestation } from '@miroir/operators';
import { z } from 'zod';
import type { Reader } from '../reading/take-next.ts';
import {
  accountProcedure,
  type DeskReading,
  openProcedure,
  procedureFor,
  router,
  unwrap,
} from './desk-trpc.ts';

const locale = z.string().min(2).max(35);
const secret = z.string().min(16).max(200);
const inLocale = z.strictObject({ locale });

function readerOf(
  { reader, questionnaire }: Pick<DeskReading, 'questionnaire'> & { reader: number },
  locale: string,
): Reader {
  return { reader, questionnaire: questionnaire(locale) };
}

/** Sign-in by a link that works once. */
const signIn = router({
  /** Whether a link still opens; changes nothing. */
  check: openProcedure
    .input(z.strictObject({ token: secret }))
    .query(async ({ ctx, input }) => ({ valid: await ctx.operators.sessions.check(input.token) })),
  /** Uses the link up. The secret travels in a header from then on, and is nowhere else. */
  open: openProcedure.input(z.strictObject({ token: secret })).mutation(async ({ ctx, input }) => {
    const opened = unwrap(await ctx.operators.sessions.open(input.token));
    // The session that this browser had before is reachable by nobody any more.
    if (ctx.visit) await ctx.operators.sessions.close(ctx.visit);
    return { session: opened.secret, step: opened.visit.step };
  }),
  close: accountProcedure('second-step').mutation(async ({ ctx }) => {
    await ctx.operators.sessions.close(ctx.visit);
    return {};
  }),
  beginSecondStep: accountProcedure('second-step').mutation(async ({ ctx }) =>
    unwrap(await ctx.operators.passkeys.beginSecondStep(ctx.visit)),
  ),
  takeSecondStep: accountProcedure('second-step')
    .input(assertion)
    .mutation(async ({ ctx, input }) => {
      unwrap(await ctx.operators.passkeys.takeSecondStep(ctx.visit, input));
      return {};
    }),
  beginPasskey: accountProcedure('signed-in').mutation(async ({ ctx }) =>
    unwrap(await ctx.operators.passkeys.beginAdding(ctx.visit)),
  ),
  /** Keeps the passkey; a reader has no list of them to name it for. */
  addPasskey: accountProcedure('signed-in')
    .input(attestation)
    .mutation(async ({ ctx, input }) => {
      unwrap(await ctx.operators.passkeys.add(ctx.visit, ctx.visit.person.name, input));
      return {};
    }),
});

/** Everything the desk's page may ask. Every call is a POST; what a reader is shown is one comment at a time. */
export const deskRouter = router({
  signIn,
  frame: procedureFor('progress')
    .input(inLocale)
    .query(({ ctx, input }) => ({ ...ctx.frame(input.locale), reader: ctx.visit.person.name })),
  view: procedureFor('read')
    .input(inLocale)
    .mutation(({ ctx, input }) => ctx.readings.view(readerOf(ctx, input.locale))),
  choose: procedureFor('read')
    .input(z.strictObject({ locale, theme: z.string().max(64) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.readings.choose(readerOf(ctx, input.locale), input.theme)),
    ),
  label: procedureFor('label')
    .input(
      z.strictObject({
        locale,
        token: z.string().length(22),
        label: z.enum(readingLabels) satisfies z.ZodType<ReadingLabel>,
      }),
    )
    .mutation(async ({ ctx, input }) => unwrap(await ctx.readings.label(readerOf(ctx, input.locale), input))),
  undo: procedureFor('label')
    .input(inLocale)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.readings.undo(readerOf(ctx, input.locale)))),
});

/** Type-only for the browser. */
export type DeskRouter = typeof deskRouter;
