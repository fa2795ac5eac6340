import { audiences } from '@miroir/basics';
import { comparisonSignIn } from '@miroir/exchange/comparison-config';
import { actorOf, secretUrl } from '@miroir/operators';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { FindingKey } from '../../contract/finding.ts';
import type { LinkView } from '../../contract/people.ts';
import {
  longestNote,
  longestTitle,
  mostInReport,
  readingLocales,
  type SharedReadings,
} from '../../contract/readings.ts';
import { journalName } from '../people/journal-about.ts';
import { unwrap } from '../people/outcome.ts';
import { filtersOf } from '../readings/find.ts';
import { openProcedure, procedureFor, router } from '../trpc.ts';
import { request, toldFor } from './report-router.ts';

const id = z.string().regex(/^[\w-]{1,64}$/);
const one = z.object({ id });
const locale = z.enum(readingLocales);
const day = 86_400_000;

const row = z.string().min(1).max(200);
const named = z.string().min(1).max(64);
const asked = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['comparison', 'silence']), row }),
  z.object({ kind: z.literal('within'), side: z.enum(audiences), row }),
  z.object({ kind: z.enum(['voices', 'participation']) }),
  z.object({ kind: z.literal('tone'), by: z.enum(['theme', 'question']), subject: named }),
  z.object({ kind: z.literal('trend'), question: named, since: z.string().max(160).nullable() }),
]) satisfies z.ZodType<FindingKey>;

/** Freezing, annotating and sharing what the comparison says. */
export const readingsRouter = router({
  list: procedureFor('read')
    .input(z.object({ locale }))
    .query(({ ctx, input }) => ctx.readings.list(input.locale)),
  freeze: procedureFor('freeze')
    .input(request.extend({ asked, note: z.string().trim().max(longestNote) }))
    .mutation(async ({ ctx, input }) => {
      const what = { asked: input.asked, note: input.note, by: ctx.visit.person.name };
      const told = await toldFor(ctx, filtersOf(input.asked, input), 'cohorts');
      const made = unwrap(await ctx.readings.freeze(told, what));
      await ctx.operators.audit.note(actorOf(ctx.visit), 'reading-frozen', journalName(input.asked));
      return made;
    }),
  annotate: procedureFor('freeze')
    .input(one.extend({ text: z.string().trim().min(1).max(longestNote) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.readings.annotate(input.id, { text: input.text, by: ctx.visit.person.name })),
    ),
  remove: procedureFor('freeze')
    .input(one)
    .mutation(async ({ ctx, input }) => {
      const [removed] = unwrap(await ctx.readings.chosen([input.id], 'fr'));
      unwrap(await ctx.readings.remove(input.id));
      const name = removed ? journalName(removed.source.asked) : input.id;
      await ctx.operators.audit.note(actorOf(ctx.visit), 'reading-removed', name);
    }),
  recount: procedureFor('read')
    .input(one)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.readings.recount(input.id))),
  share: procedureFor('share')
    .input(
      z.object({
        ids: z.array(id).min(1).max(mostInReport),
        title: z.string().trim().min(1).max(longestTitle),
        days: z.int().min(1).max(400),
      }),
    )
    .mutation(async ({ ctx, input }): Promise<LinkView> => {
      const { shareLinks } = ctx.operators;
      if (!shareLinks.on) throw new TRPCError({ code: 'FORBIDDEN', message: 'sharing-off' });
      const by = ctx.visit.person.name;
      const { subject } = unwrap(await ctx.readings.report(input.ids, { title: input.title, by }));
      const until = ctx.clock.now() + input.days * day;
      const made = await shareLinks.create({ subject, label: input.title, until }, actorOf(ctx.visit));
      // Beside the page of sign-in: the same host and folder.
      const page = new URL('shared', new URL(comparisonSignIn.page, ctx.origin)).href;
      return { url: secretUrl(page, unwrap(made).token), until };
    }),
  /** Whoever holds a link reads what it shows, and nothing else. */
  shared: openProcedure
    .input(z.object({ token: z.string().min(1).max(128), locale }))
    .query(async ({ ctx, input }): Promise<SharedReadings> => {
      const { subject, until } = unwrap(await ctx.operators.shareLinks.resolve(input.token));
      const found = await ctx.readings.shared(subject, until, input.locale);
      if (found === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'unknown-link' });
      return found;
    }),
});
