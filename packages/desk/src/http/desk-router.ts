import { type ReadingLabel, readingLabels } from '@miroir/insight';
import { z } from 'zod';
import type { Reader } from '../reading/take-next.ts';
import { type DeskReading, procedureFor, router } from './desk-trpc.ts';
import { signInRouter, unwrap } from './sign-in-router.ts';

const locale = z.string().min(2).max(35);
const inLocale = z.strictObject({ locale });

function readerOf(
  { reader, questionnaire }: Pick<DeskReading, 'questionnaire'> & { reader: number },
  locale: string,
): Reader {
  return { reader, questionnaire: questionnaire(locale) };
}

/** Everything the desk's page may ask. Every call is a POST; what a reader is shown is one comment at a time. */
export const deskRouter = router({
  signIn: signInRouter,
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
