import { audiences } from '@miroir/basics';
import type { AmendmentView } from '../../../contract/amendments.ts';
import type { VoiceRow } from '../../../contract/figure.ts';
import type { ReportPages } from '../../../figures/report/page-figures.ts';
import { amendmentValues } from './amendment-values.ts';
import { comparisonValues } from './comparison-values.ts';
import { ideaValues } from './idea-values.ts';
import { participationValues } from './participation-values.ts';
import { questionValues } from './question-values.ts';
import { toneValues } from './tone-values.ts';
import { roundValues, trendValues } from './trend-values.ts';
import { countRow, figureRow, gapRow, type ValueRow } from './value-row.ts';

/** What a table of values is made of. */
export interface ValuesInput {
  readonly pages: ReportPages;
  /** Id of the round that is shown. */
  readonly round: string;
  /** What was changed of it since its launch. */
  readonly amendments: readonly AmendmentView[];
  /** Each of those in words. */
  readonly changes: readonly string[];
}

/**
 * Every value that the pages show, one row each, in the order of the pages, then what was changed of the round. They are made
 * as they are read: those of 200 questions by 80 cohorts are 300,000.
 */
export function* pageValues({ pages, round, amendments, changes }: ValuesInput): Generator<ValueRow> {
  for (const rows of valuesOf(pages)) for (const row of rows) yield { ...row, round: row.round ?? round };
  if (pages.ideas !== null) for (const row of ideaValues(pages.ideas)) yield { ...row, round };
  for (const row of amendmentValues(amendments, changes)) yield { ...row, round };
}

/** The rows of one page or one question after the other. */
function* valuesOf(pages: ReportPages): Generator<readonly ValueRow[]> {
  yield pagesValues(pages);
  for (const view of pages.questions) yield questionValues(view);
}

function pagesValues(pages: ReportPages): ValueRow[] {
  const { overview, participation, expectations, trend, rounds, sentiment } = pages;
  return [
    ...audiences.flatMap((side) => [
      countRow(
        { figure: 'voices', label: 'n' },
        { side, measure: 'people', unit: 'people' },
        overview.basis.n[side],
      ),
      countRow(
        { figure: 'voices', label: 'list' },
        { side, measure: 'on-list', unit: 'people' },
        overview.invited[side],
      ),
      countRow(
        { figure: 'voices', label: 'share' },
        { side, measure: 'share-of-list', unit: 'percent' },
        shareOfList(overview.basis.n[side], overview.invited[side]),
      ),
    ]),
    ...overview.voices.flatMap((voice) => voiceValues('voices', voice)),
    ...participationValues(participation),
    ...expectations.rows.flatMap((row) => comparisonValues('expectations', row)),
    ...trendValues(trend),
    ...rounds.flatMap(roundValues),
    ...toneValues(sentiment),
  ];
}

function shareOfList(n: number, list: number | null): number | null {
  return list ? (100 * n) / list : null;
}

function voiceValues(figure: string, voice: VoiceRow): ValueRow[] {
  const { theme, title, verdict } = voice;
  const subject = { figure, theme, label: title };
  return [
    ...audiences.flatMap((side) => [
      figureRow(subject, { side, measure: 'comments-per-100', unit: 'per-100-people' }, voice.figures[side]),
      countRow(subject, { side, measure: 'comments', unit: 'comments' }, voice.comments[side]),
    ]),
    gapRow(subject, { measure: 'comments-per-100', unit: 'per-100-people' }, { gap: null, verdict }),
  ];
}
