import type { Audience } from '@miroir/basics';
import { audiences } from '@miroir/basics';
import { localizeQuestionnaire } from '@miroir/campaign';
import type { ExportFormat } from '../../contract/exports.ts';
import type { FrameView } from '../../contract/frame.ts';
import type { MethodView } from '../../contract/method.ts';
import type { QuestionView } from '../../contract/question.ts';
import type { ReportPages } from '../../figures/report/page-figures.ts';
import type { Telling } from '../../figures/value/telling.ts';
import type { Ideas } from '../ideas/ideas.ts';
import type { Told } from '../report/analysis.ts';
import { expectationsOf } from '../report/expectations.ts';
import { overviewOf } from '../report/overview.ts';
import { participationOf } from '../report/participation.ts';
import { questionOf } from '../report/question.ts';
import type { Reporter, ReportRequest } from '../report/reporter.ts';
import { sentimentOf } from '../report/sentiment.ts';
import type { Wording } from '../report/wording.ts';
import { earlierCounts, type PublishedCounts, publishedCounts } from './counts/published-counts.ts';
import type { FigureLocale, Figures } from './figures-module.ts';

/** What an export is asked with: the filters of a page, in one of the languages of the figures. */
export interface ExportRequest extends ReportRequest {
  readonly locale: FigureLocale;
}

/** Everything that a file is made from, in plain values that pass to another process: the pages as they are shown, or what was published. */
export interface Material {
  readonly locale: FigureLocale;
  readonly frame: FrameView;
  readonly filters: Telling['filters'];
  readonly method: MethodView;
  /** The questions in words, by id. */
  readonly labels: Readonly<Record<string, string>>;
  /** Empty of questions for a file that is made of counts. */
  readonly pages: ReportPages;
  /** Empty of cohorts for a file that is made of pages. */
  readonly counts: PublishedCounts;
}

type PublishedCohort = PublishedCounts[Audience]['cohorts'][number];

/** A part of a material, small enough that whoever waits for a page does not notice it being made. */
export type Piece =
  | { readonly kind: 'start'; readonly material: Material }
  | { readonly kind: 'question'; readonly view: QuestionView }
  | { readonly kind: 'cohort'; readonly side: Audience; readonly cohort: PublishedCohort };

const ofCounts: ReadonlySet<ExportFormat> = new Set(['json', 'sps', 'spss-csv']);

/** Gathers what a format is made of under the filters of a request, piece by piece; null until both sides have published. */
export async function gather(
  { reporter, ideas }: { readonly reporter: Reporter; readonly ideas: Ideas },
  request: ExportRequest,
  format: ExportFormat,
): Promise<Iterable<Piece> | null> {
  await reporter.ready(request, 'cohorts');
  const told = reporter.told(request);
  if (!told) return null;
  const { locale, campaign, round } = request;
  const frame = await reporter.frame({ locale, campaign, round, lead: '' });
  const method = await reporter.method(request);
  const whole = reporter.told({ ...request, theme: null, cohorts: { employees: [], consumers: [] } }) ?? told;
  const trend = await reporter.trend(whole, locale, { since: null, lines: [] });
  const rounds = reporter.rounds(whole);
  const earlier = earlierCounts(told, reporter.releases(whole));
  return piecesOf({
    ...{ told, whole, request, frame, method, trend, rounds, earlier },
    ideas: ofCounts.has(format) ? null : await ideasIn(ideas, told.campaign.id, request.theme),
    byCohort: ofCounts.has(format),
  });
}

/** Both spaces under the theme of the page; ideas have no cohort. Null where neither has told anything. */
async function ideasIn(ideas: Ideas, campaign: string, theme: string | null): Promise<ReportPages['ideas']> {
  const overview = await ideas.overview(campaign);
  if (audiences.every((side) => overview.sides[side] === null)) return null;
  const themes = overview.themes.filter(({ id }) => theme === null || id === theme);
  const all = { side: null, language: null, place: 'all', search: '', order: 'agreed' } as const;
  return { overview: { ...overview, themes }, items: await ideas.all(campaign, { ...all, theme }) };
}

interface Gathered
  extends Pick<Material, 'frame' | 'method'>,
    Pick<ReportPages, 'trend' | 'rounds' | 'ideas'> {
  readonly told: Told;
  readonly whole: Told;
  readonly request: ExportRequest;
  readonly earlier: PublishedCounts['earlier'];
  readonly byCohort: boolean;
}

function* piecesOf(gathered: Gathered): Iterable<Piece> {
  const { told, whole, request, frame, method, trend, rounds, byCohort } = gathered;
  const { locale, theme, cohorts } = request;
  const { campaign, texts } = told;
  const { employees, consumers, ...counts } = publishedCounts(told, gathered.earlier);
  yield {
    kind: 'start',
    material: {
      ...{ locale, frame, method, filters: { theme, cohorts } },
      labels: Object.fromEntries(campaign.questions.map(({ id }) => [id, texts.label(id)])),
      pages: {
        overview: overviewOf(told, locale),
        // The page of participation is never filtered.
        participation: participationOf(whole),
        expectations: expectationsOf(told),
        trend,
        rounds,
        sentiment: sentimentOf(told),
        questions: [],
        ideas: gathered.ideas,
      },
      counts: {
        ...counts,
        employees: { ...employees, cohorts: [] },
        consumers: { ...consumers, cohorts: [] },
      },
    },
  };
  const published = { employees, consumers };
  if (byCohort) {
    for (const side of audiences)
      for (const cohort of published[side].cohorts) yield { kind: 'cohort', side, cohort };
    return;
  }
  const inTheme = campaign.questions.filter((question) => theme === null || question.theme === theme);
  for (const { id } of inTheme) {
    const view = questionOf(told, id);
    if (view) yield { kind: 'question', view };
  }
}

/** Everything that the campaign says in a language, to be searched for letters. */
export function wordsOf({ questionnaires }: Pick<Wording, 'questionnaires'>, locale: string): string {
  return JSON.stringify(audiences.map((side) => localizeQuestionnaire(questionnaires[side], locale)));
}

/** The material that these pieces make. @throws Error when the first of them is missing */
export function materialOf(pieces: readonly Piece[]): Material {
  const start = pieces.find((piece) => piece.kind === 'start');
  if (!start) throw new Error('a material has a start');
  const { material } = start;
  const cohorts = (wanted: Audience) =>
    pieces.flatMap((piece) => (piece.kind === 'cohort' && piece.side === wanted ? [piece.cohort] : []));
  const { employees, consumers } = material.counts;
  return {
    ...material,
    pages: {
      ...material.pages,
      questions: pieces.flatMap((piece) => (piece.kind === 'question' ? [piece.view] : [])),
    },
    counts: {
      ...material.counts,
      employees: { ...employees, cohorts: cohorts('employees') },
      consumers: { ...consumers, cohorts: cohorts('consumers') },
    },
  };
}

/** The words that a material is told in. */
export function tellingOf({ locale, frame, filters }: Material, figures: Figures): Telling {
  return { ...figures.wordsOf(locale, frame.timeZone, frame.names), frame, filters };
}
