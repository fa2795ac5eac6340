import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { type Context, procedureFor, router } from '../trpc.ts';
import type { Told } from './analysis.ts';
import { expectationsOf } from './expectations.ts';
import { mapOf } from './map.ts';
import { overviewOf } from './overview.ts';
import { participationOf } from './participation.ts';
import { questionOf } from './question.ts';
import type { ReportRequest } from './reporter.ts';
import { sentimentOf } from './sentiment.ts';
import { themeOf } from './theme.ts';

const id = z.string().min(1).max(64);
const locale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const chosen = z.array(id).max(500);
const request = z.object({
  locale,
  round: id.nullable(),
  theme: id.nullable(),
  cohorts: z.object({ employees: chosen, consumers: chosen }),
});

function toldFor(ctx: Pick<Context, 'reporter'>, input: ReportRequest): Told {
  const told = ctx.reporter.told(input);
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
  overview: procedureFor('read')
    .input(request)
    .query(({ ctx, input }) => overviewOf(toldFor(ctx, input), input.locale)),
  participation: procedureFor('read')
    .input(request)
    .query(({ ctx, input }) => participationOf(toldFor(ctx, input))),
  expectations: procedureFor('read')
    .input(request)
    .query(({ ctx, input }) => expectationsOf(toldFor(ctx, input))),
  /** Every cohort is on the map: a filter of cohorts does not narrow it. */
  map: procedureFor('read')
    .input(request)
    .query(({ ctx, input }) => mapOf(toldFor(ctx, { ...input, cohorts: { employees: [], consumers: [] } }))),
  sentiment: procedureFor('read')
    .input(request)
    .query(({ ctx, input }) => sentimentOf(toldFor(ctx, input))),
  theme: procedureFor('read')
    .input(request.extend({ theme: id }))
    .query(({ ctx, input }) => found(themeOf(toldFor(ctx, input), input.theme))),
  question: procedureFor('read')
    .input(request.extend({ question: id }))
    .query(({ ctx, input }) => found(questionOf(toldFor(ctx, input), input.question))),
  method: procedureFor('read')
    .input(request)
    .query(({ ctx, input }) => ctx.reporter.method(input)),
});
