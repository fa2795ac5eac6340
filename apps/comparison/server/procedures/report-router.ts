import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Beside } from '../report/analyses.ts';
import type { Told } from '../report/analysis.ts';
import { expectationsOf } from '../report/expectations.ts';
import { mapOf } from '../report/map.ts';
import { overviewOf } from '../report/overview.ts';
import { participationOf } from '../report/participation.ts';
import { questionOf } from '../report/question.ts';
import type { ReportRequest } from '../report/reporter.ts';
import { sentimentOf } from '../report/sentiment.ts';
import { themeOf } from '../report/theme.ts';
import { type Context, procedureFor, router } from '../trpc.ts';

const id = z.string().min(1).max(64);
const locale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const chosen = z.array(id).max(500);
/** An earlier publication, as an address names it. */
const since = z.string().max(160).nullable();
/** Which page, in which language, through which filters. */
export const request = z.object({
  locale,
  round: id.nullable(),
  theme: id.nullable(),
  cohorts: z.object({ employees: chosen, consumers: chosen }),
});

/**
 * What a page tells, once what it takes longest to make is made: see `Analyses.ready`.
 * @throws TRPCError until both sides have published in the round
 */
export async function toldFor(
  { reporter }: Pick<Context, 'reporter'>,
  input: ReportRequest,
  beside: Beside = 'nothing',
): Promise<Told> {
  await reporter.ready(input, beside);
  const told = reporter.told(input);
  if (!told) throw new TRPCError({ code: 'PRECONDITION_FAILED', message: 'nothing-published' });
  return told;
}

function found<T>(view: T | null): T {
  if (view === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'not-in-campaign' });
  return view;
}

/** The pages of the comparison. Latency does not depend on the number of answers: only counts are read. */
export const reportRouter = router({
  frame: procedureFor('read')
    .input(z.object({ locale, round: id.nullable() }))
    .query(({ ctx, input }) => ctx.reporter.frame({ ...input, lead: ctx.visit.person.name })),
  /** Null until both sides have published in the round: it is asked for beside the frame, before that is known. */
  overview: procedureFor('read')
    .input(request.extend({ since }))
    .query(async ({ ctx, input }) => {
      await ctx.reporter.ready(input, 'nothing');
      const told = ctx.reporter.told(input);
      if (!told) return null;
      return overviewOf(told, input.locale, await ctx.reporter.earlier(told, input.locale, input.since));
    }),
  trend: procedureFor('read')
    .input(request.extend({ since, lines: z.array(id).max(3) }))
    .query(async ({ ctx, input }) => {
      const whole = { ...input, theme: null, cohorts: { employees: [], consumers: [] } };
      return ctx.reporter.trend(await toldFor(ctx, whole), input.locale, input);
    }),
  participation: procedureFor('read')
    .input(request)
    .query(async ({ ctx, input }) => participationOf(await toldFor(ctx, input))),
  expectations: procedureFor('read')
    .input(request)
    .query(async ({ ctx, input }) => expectationsOf(await toldFor(ctx, input))),
  /** Every cohort is on the map: a filter of cohorts does not narrow it. */
  map: procedureFor('read')
    .input(request)
    .query(async ({ ctx, input }) => {
      const whole = { ...input, cohorts: { employees: [], consumers: [] } };
      return mapOf(await toldFor(ctx, whole, 'map'));
    }),
  sentiment: procedureFor('read')
    .input(request)
    .query(async ({ ctx, input }) => sentimentOf(await toldFor(ctx, input))),
  theme: procedureFor('read')
    .input(request.extend({ theme: id }))
    .query(async ({ ctx, input }) => found(themeOf(await toldFor(ctx, input), input.theme))),
  question: procedureFor('read')
    .input(request.extend({ question: id }))
    .query(async ({ ctx, input }) => found(questionOf(await toldFor(ctx, input, 'cohorts'), input.question))),
  method: procedureFor('read')
    .input(request)
    .query(async ({ ctx, input }) => {
      await ctx.reporter.ready(input);
      return ctx.reporter.method(input);
    }),
});
