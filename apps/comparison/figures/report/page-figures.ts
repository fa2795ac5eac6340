import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ExpectationsView } from '../../contract/expectations.ts';
import type { IdeasOverview, IdeaView } from '../../contract/ideas.ts';
import type { OverviewView } from '../../contract/overview.ts';
import type { ParticipationView } from '../../contract/participation.ts';
import type { QuestionView } from '../../contract/question.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import type { RoundLine, TrendView } from '../../contract/trend.ts';
import { changesFigure } from '../changes/figure.ts';
import { cohortsFigure } from '../cohorts/figure.ts';
import { commonFigure } from '../common/figure.ts';
import { daysFigure } from '../days/figure.ts';
import { distributionFigure } from '../distribution/figure.ts';
import { funnelFigure } from '../funnel/figure.ts';
import { participationNotes } from '../funnel/notes.ts';
import { heatFigure } from '../heat/figure.ts';
import { agreedFigure, themesFigure } from '../ideas/figure.ts';
import { quadrantFigure } from '../quadrant/figure.ts';
import { rowsFigure } from '../rows/figure.ts';
import { expectationsHeadline } from '../rows/headline.ts';
import { silenceFigure } from '../silence/figure.ts';
import { againstFigure } from '../tones/against.ts';
import { toneFigure, tonesFigure } from '../tones/figure.ts';
import { leadingRow, questionSentence } from '../tones/question-sentence.ts';
import { trendFigure } from '../trend/figure.ts';
import { turnoutFigure } from '../turnout/figure.ts';
import { correctedLines } from '../value/corrected.ts';
import type { FigureValue } from '../value/figure-value.ts';
import type { Telling } from '../value/telling.ts';
import { answeredFigure, commentsFigure, voicesFigure } from '../voices/figure.ts';
import { cohortsOnPaper, questionsOnPaper, rowsOnPaper } from './on-paper.ts';
import type { ReportSection } from './report-value.ts';

/** What each page of the report is computed from. */
export interface ReportPages {
  readonly overview: OverviewView;
  readonly participation: ParticipationView;
  readonly expectations: ExpectationsView;
  readonly trend: TrendView;
  /** Every question of several rounds; tabulated, and drawn on the page of each. */
  readonly rounds: readonly RoundLine[];
  readonly sentiment: SentimentView;
  readonly questions: readonly QuestionView[];
  /** Both spaces, and every idea by how sure its agreement is; null where neither has told anything. */
  readonly ideas: { readonly overview: IdeasOverview; readonly items: readonly IdeaView[] } | null;
}

/** Every figure of every page, in the order a reader meets them. */
export function pageFigures(telling: Telling, pages: ReportPages): FigureValue[] {
  return pageSections(telling, pages).flatMap(({ figures }) => figures);
}

/** The figures page by page, a section each, within what paper holds; a figure that a page does not draw is not here. */
export function pageSections(telling: Telling, pages: ReportPages): ReportSection[] {
  const { overview, sentiment } = pages;
  const { i18n } = telling;
  const questions = questionsOnPaper(pages.questions);
  return [
    {
      heading: i18n._(msg`Vue d’ensemble`),
      figures: present([voicesFigure(telling, overview), commonFigure(telling, overview)]),
    },
    { heading: i18n._(msg`Participation`), figures: participationFigures(telling, pages.participation) },
    { heading: i18n._(msg`Attentes`), figures: [expectationsFigure(telling, pages.expectations)] },
    { heading: i18n._(msg`Évolution`), figures: trendFigures(telling, pages.trend) },
    { heading: i18n._(msg`Sentiment`), figures: sentimentFigures(telling, sentiment) },
    { heading: i18n._(msg`Idées`), figures: ideaFigures(telling, pages.ideas) },
    ...questions.map((view) => ({
      heading: view.label,
      under: i18n._(msg`Question par question`),
      figures: questionFigures(telling, view),
    })),
  ].filter(({ figures }) => figures.length > 0);
}

function ideaFigures(telling: Telling, ideas: ReportPages['ideas']): FigureValue[] {
  if (ideas === null) return [];
  const { overview, items } = ideas;
  return present([themesFigure(telling, overview), agreedFigure(telling, overview, items)]);
}

function sentimentFigures(telling: Telling, view: SentimentView): FigureValue[] {
  const byWhat = (['theme', 'question'] as const).flatMap((by) => {
    const rows = by === 'theme' ? view.themes : view.questions;
    return rows.length > 0 ? [tonesFigure(telling, { by, rows, basis: view.basis })] : [];
  });
  return present([
    ...byWhat,
    againstFigure(telling, view.againstTone, view.basis),
    ...audiences.map((side) => heatFigure(telling, view, side)),
  ]);
}

function participationFigures(telling: Telling, view: ParticipationView): FigureValue[] {
  // Participation is the whole campaign's, whatever is filtered elsewhere: its notes say so.
  const whole = wholeOf(telling);
  const notes = participationNotes(whole, view);
  return [
    funnelFigure(whole, view),
    ...audiences.map((side) => daysFigure(whole, view, { side, notes })),
    ...audiences.map((side) => turnoutFigure(whole, view, { side, notes })),
    commentsFigure(whole, view, notes),
    answeredFigure(whole, view, notes),
  ];
}

/** The lines and what changed: the whole of both sides, whatever is filtered elsewhere. */
function trendFigures(telling: Telling, view: TrendView): FigureValue[] {
  const whole = wholeOf(telling);
  return [trendFigure(whole, view), ...(view.since ? [changesFigure(whole, view.since, view.basis)] : [])];
}

function wholeOf(telling: Telling): Telling {
  return { ...telling, filters: { theme: null, cohorts: { employees: [], consumers: [] } } };
}

function expectationsFigure(telling: Telling, view: ExpectationsView): FigureValue {
  const { rows, basis } = view;
  const sentence = expectationsHeadline(telling.i18n, view, telling.format);
  return rowsFigure(telling, { id: 'expectations', sentence, rows: rowsOnPaper(rows), basis });
}

/** The figures of one question's page. */
function questionFigures(telling: Telling, view: QuestionView): FigureValue[] {
  const sentence = questionSentence(telling, view);
  const detail = { ...view, id: `${view.id}-detail`, sentence, heading: view.label };
  const row = leadingRow(view);
  const answers = distributionFigure(telling, view, sentence);
  const tone = toneFigure(telling, view);
  // Said once a question, where its answers are: those of an open one are a tone.
  const corrected = correctedLines(telling, view.corrected);
  return present([
    quadrantFigure(telling, view),
    answers,
    view.rows.length > 0 ? rowsFigure(telling, detail) : null,
    tone && answers === null ? { ...tone, notes: [...corrected, ...tone.notes] } : tone,
    ...(row
      ? [
          silenceFigure(telling, row, view.basis),
          ...audiences.map((side) => cohortsFigure(telling, cohortsOnPaper(view, side, row))),
        ]
      : []),
  ]);
}

function present(figures: readonly (FigureValue | null)[]): FigureValue[] {
  return figures.filter((figure) => figure !== null);
}

/** What a presentation shows before its findings: who spoke, who took part site by site, what both can commit to, what changed. */
export function slideFigures(telling: Telling, { overview, participation }: ReportPages): FigureValue[] {
  const whole = wholeOf(telling);
  const notes = participationNotes(whole, participation);
  const bySite = audiences.filter((side) => participation.cohorts[side].length > 1);
  return present([
    voicesFigure(telling, overview),
    ...bySite.map((side) => turnoutFigure(whole, participation, { side, notes })),
    commonFigure(telling, overview),
    overview.since && overview.since.changes.length > 0
      ? changesFigure(telling, overview.since, overview.basis)
      : null,
  ]);
}
