import { audiences } from '@miroir/basics';
import { localDay } from '@miroir/campaign';
import { actorOf } from '@miroir/operators';
import { z } from 'zod';
import {
  type AnswerSource,
  type Decision,
  type DecisionsView,
  decisionStates,
  longest,
} from '../../contract/decisions.ts';
import { measureAnswers } from '../decisions/measures.ts';
import { unwrap } from '../people/outcome.ts';
import type { Told } from '../report/analysis.ts';
import { type Context, procedureFor, router } from '../trpc.ts';
import { request, toldFor } from './report-router.ts';

const id = z.string().regex(/^[\w-]{1,64}$/);
const day = z.iso.date().nullable();
const locale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const textOf = (most: number) => z.record(locale, z.string().max(most));
const side = z.strictObject({ title: textOf(longest.title), text: textOf(longest.text) });

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gap'), row: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('idea'), side: z.enum(audiences), id }),
  z.strictObject({ kind: z.literal('reading'), id }),
]) satisfies z.ZodType<AnswerSource>;

const written = z.strictObject({
  state: z.enum(decisionStates),
  decided: day,
  due: day,
  owner: textOf(longest.owner),
  nextStep: textOf(longest.nextStep),
  reason: textOf(longest.reason),
  said: z.strictObject({ employees: side, consumers: side }),
});

/** Whatever is filtered on the page, a decision answers what everybody said. */
const whole = <T extends z.infer<typeof request>>(input: T): T => ({
  ...input,
  theme: null,
  cohorts: { employees: [], consumers: [] },
});

const place = request.pick({ locale: true, campaign: true, round: true });

/** What leads decide, and how both sides are answered. */
export const decisionsRouter = router({
  list: procedureFor('read')
    .input(place)
    .query(({ ctx, input }) => viewOf(ctx, input)),
  begin: procedureFor('decide')
    .input(request.extend({ source }))
    .mutation(async ({ ctx, input }): Promise<Decision> => {
      const told = await toldAbout(ctx, input, input.source);
      const made = unwrap(await ctx.decisions.begin(told, input.source, ctx.visit.person.name));
      await ctx.operators.audit.note(actorOf(ctx.visit), 'decision-begun', made.id);
      return made;
    }),
  answer: procedureFor('decide')
    .input(request.extend({ id, source }))
    .mutation(async ({ ctx, input }): Promise<Decision> => {
      const told = await toldAbout(ctx, input, input.source);
      return unwrap(await ctx.decisions.answer(input.id, told, input.source));
    }),
  leave: procedureFor('decide')
    .input(z.object({ id, source }))
    .mutation(async ({ ctx, input }): Promise<Decision> =>
      unwrap(await ctx.decisions.leave(input.id, input.source)),
    ),
  write: procedureFor('decide')
    .input(z.object({ id, revision: z.int().min(1), written }))
    .mutation(
      async ({ ctx, input: { written: words, ...change } }): Promise<Decision> =>
        unwrap(await ctx.decisions.write(change, words)),
    ),
  discard: procedureFor('decide')
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      unwrap(await ctx.decisions.discard(input.id));
      await ctx.operators.audit.note(actorOf(ctx.visit), 'decision-discarded', input.id);
    }),
});

/** The figures that are quoted: those of the page, or of the round that a reading was taken from. */
async function toldAbout(
  ctx: Pick<Context, 'reporter' | 'readings'>,
  input: z.infer<typeof request>,
  asked: AnswerSource,
): Promise<Told> {
  if (asked.kind !== 'reading') return toldFor(ctx, whole(input));
  const [reading] = unwrap(await ctx.readings.chosen([asked.id], 'fr'));
  const { campaign, round } = reading?.source ?? input;
  return toldFor(ctx, whole({ ...input, campaign, round }));
}

async function viewOf(
  { decisions, reporter, ideas, clock }: Pick<Context, 'decisions' | 'reporter' | 'ideas' | 'clock'>,
  asked: z.infer<typeof place>,
): Promise<DecisionsView> {
  const { campaign } = reporter.round(asked).definition;
  const today = localDay(clock.now(), campaign.schedule.timeZone);
  const list = await decisions.list(campaign.id);
  return {
    decisions: list,
    locales: campaign.locales,
    today,
    ideas: ideas.titles(campaign.id),
    measures: measureAnswers(list, ideas.counted(campaign.id), today),
  };
}
