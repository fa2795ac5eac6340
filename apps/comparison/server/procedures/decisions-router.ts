import { audiences, type Result } from '@miroir/basics';
import { localDay } from '@miroir/campaign';
import { actorOf } from '@miroir/operators';
import { z } from 'zod';
import type { BulletinView, SealFault } from '../../contract/bulletins.ts';
import {
  type AnswerSource,
  type Decision,
  type DecisionsView,
  decisionStates,
  longest,
} from '../../contract/decisions.ts';
import { isCounted } from '../decisions/counted-ideas.ts';
import { type BatchFault, decisionsContents, withPublished } from '../decisions/decisions-content.ts';
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

/** What was sealed, or why nothing was. */
type Published = Result<BulletinView, BatchFault | SealFault>;

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
    .mutation(
      async ({ ctx, input }): Promise<Decision> => unwrap(await ctx.decisions.leave(input.id, input.source)),
    ),
  write: procedureFor('decide')
    .input(z.object({ id, revision: z.int().min(1), written }))
    .mutation(
      async ({ ctx, input: { written: words, ...change } }): Promise<Decision> =>
        unwrap(await ctx.decisions.write(change, words)),
    ),
  /** Both sides are told at one minute: the contents are sealed now, and open then. */
  publish: procedureFor('decide')
    .input(place.extend({ ids: z.array(id).min(1).max(200), notBefore: z.iso.datetime() }))
    .mutation(async ({ ctx, input: { ids, notBefore, ...asked } }): Promise<Published> => {
      const done = await publish(ctx, { asked, ids, notBefore: Date.parse(notBefore) });
      if (done.ok) await ctx.operators.audit.note(actorOf(ctx.visit), 'decisions-published', ids.join(' '));
      return done;
    }),
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

interface Batch {
  readonly asked: z.infer<typeof place>;
  readonly ids: readonly string[];
  readonly notBefore: number;
}

/** Seals the decisions of a campaign with those chosen, for both sides; what is sealed is then theirs, and no draft. */
async function publish(ctx: Context, { asked, ids, notBefore }: Batch): Promise<Published> {
  const { definition, place: at } = ctx.reporter.round(asked);
  const { campaign } = definition;
  const { locales, schedule } = campaign;
  const on = localDay(notBefore, schedule.timeZone);
  const before = await ctx.decisions.list(campaign.id);
  const batch = withPublished(before, { ids, on, locales });
  if (!batch.ok) return batch;
  const measures = measureAnswers(batch.value, ctx.counted.counted(campaign.id), on);
  const readings = Object.fromEntries(
    (await ctx.readings.list('fr')).map((reading) => [reading.id, reading.madeAt]),
  );
  const contents = decisionsContents(batch.value, {
    ...{ campaign, measures, readings },
    isIdea: (idea) => isCounted(ctx.counted, campaign.id, idea),
    figures: await ctx.sentences(),
  });
  const sealed = await ctx.bulletins.seal({ place: at, kind: 'decisions', notBefore, contents });
  if (!sealed.ok) return sealed;
  const changed = batch.value.filter((decision) => !before.includes(decision));
  await ctx.decisions.keep(changed, sealed.value.serial);
  return sealed;
}

async function viewOf(
  { decisions, reporter, counted, clock }: Pick<Context, 'decisions' | 'reporter' | 'counted' | 'clock'>,
  asked: z.infer<typeof place>,
): Promise<DecisionsView> {
  const { campaign } = reporter.round(asked).definition;
  const today = localDay(clock.now(), campaign.schedule.timeZone);
  const list = await decisions.list(campaign.id);
  return {
    decisions: list,
    locales: campaign.locales,
    today,
    ideas: counted.titles(campaign.id),
    measures: measureAnswers(list, counted.counted(campaign.id), today),
  };
}
