import { actorOf, secretUrl } from '@miroir/operators';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { LinkView } from '../../contract/people.ts';
import {
  longestNote,
  longestTitle,
  mostShared,
  readingLocales,
  type SharedReadings,
} from '../../contract/readings.ts';
import { unwrap } from '../people/outcome.ts';
import { request, toldFor } from '../procedures/report-router.ts';
import { openProcedure, procedureFor, router } from '../trpc.ts';
import { basePath } from '../web/base-path.ts';

const id = z.string().regex(/^[\w-]{1,64}$/);
const one = z.object({ id });
const locale = z.enum(readingLocales);
const day = 86_400_000;

/** Freezing, annotating and sharing what the comparison says. */
export const readingsRouter = router({
  list: procedureFor('read')
    .input(z.object({ locale }))
    .query(({ ctx, input }) => ctx.readings.list(input.locale)),
  freeze: procedureFor('freeze')
    .input(request.extend({ row: z.string().min(1).max(200), note: z.string().trim().max(longestNote) }))
    .mutation(async ({ ctx, input }) => {
      const { row, note } = input;
      const by = ctx.visit.person.name;
      const made = unwrap(
        await ctx.readings.freeze(toldFor(ctx, { ...input, theme: null }), { row, note, by }),
      );
      await ctx.operators.audit.note(actorOf(ctx.visit), 'reading-frozen', row);
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
      unwrap(await ctx.readings.remove(input.id));
      await ctx.operators.audit.note(actorOf(ctx.visit), 'reading-removed', input.id);
    }),
  recount: procedureFor('read')
    .input(one)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.readings.recount(input.id))),
  share: procedureFor('share')
    .input(
      z.object({
        ids: z.array(id).min(1).max(mostShared),
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
      const page = new URL(`${basePath}shared`, ctx.origin).href;
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
