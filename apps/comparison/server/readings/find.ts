import type { Finding, FindingKey, FindingOf } from '../../contract/finding.ts';
import type { TrendView } from '../../contract/trend.ts';
import type { Told } from '../report/analysis.ts';
import { overviewOf } from '../report/overview.ts';
import { participationOf } from '../report/participation.ts';
import { questionTones, themeTones } from '../report/tones.ts';
import { cohortFigures, withinFamily } from '../report/within.ts';

/** Draws questions over the publications up to those of what is told. */
export type TrendFor = (
  told: Told,
  locale: string,
  asked: { since: string | null; lines: readonly string[] },
) => Promise<TrendView>;

/** What is told, in a language, and the way to its lines over time. */
export interface Looking {
  readonly told: Told;
  readonly locale: string;
  readonly trend: TrendFor;
}

/** Findings that are the whole campaign's whatever is filtered: a cohort has a figure at some publications only. */
const unfiltered: readonly FindingKey['kind'][] = ['within', 'participation', 'trend'];

/** The filters that a finding is told under. */
export function filtersOf<T extends Told['filters']>(asked: FindingKey, filters: T): T {
  const cohorts = unfiltered.includes(asked.kind) ? { employees: [], consumers: [] } : filters.cohorts;
  return { ...filters, theme: null, cohorts };
}

/** The finding of that name with all its values; null where what is told has none. */
export async function findIn(looking: Looking, asked: FindingKey): Promise<Finding | null> {
  const { told } = looking;
  switch (asked.kind) {
    case 'comparison':
      return rowIn(told, asked.row, ({ row }) => ({ kind: 'comparison', row }));
    case 'silence':
      return rowIn(told, asked.row, ({ row }) =>
        row.silence.employees || row.silence.consumers ? { kind: 'silence', row } : null,
      );
    case 'within':
      return rowIn(told, asked.row, (at) => withinSide(told, at, asked.side));
    case 'voices': {
      const { voices, invited } = overviewOf(told, looking.locale, null);
      return { kind: 'voices', voices, invited };
    }
    case 'participation':
      return { kind: 'participation', view: participationOf(told) };
    case 'tone': {
      const tones = asked.by === 'theme' ? themeTones(told) : questionTones(told);
      const tone = tones.find(({ id }) => id === asked.subject);
      return tone ? { kind: 'tone', by: asked.by, tone } : null;
    }
    case 'trend':
      return trendIn(looking, asked);
  }
}

/** A row, and which it is among those of its question. */
interface RowAt {
  readonly row: Told['rows'][number];
  readonly index: number;
}

function rowIn(told: Told, id: string, found: (at: RowAt) => Finding | null): Finding | null {
  const row = told.rows.find((each) => each.id === id);
  if (!row) return null;
  const index = told.rows.filter(({ question }) => question === row.question).indexOf(row);
  return found({ row, index });
}

function withinSide(
  told: Told,
  { row, index }: RowAt,
  side: FindingOf<'within'>['side'],
): FindingOf<'within'> | null {
  const question = told.campaign.questions.find(({ id }) => id === row.question);
  if (!question || (row.only && row.only !== side)) return null;
  const cohorts = cohortFigures(told, side, question).map(({ id, label, figures }) => ({
    ...{ id, label },
    cell: figures[index] ?? { figure: { state: 'not-asked' as const }, within: null },
  }));
  if (cohorts.length < 2) return null;
  return { kind: 'within', side, row, cohorts, family: withinFamily(told) };
}

async function trendIn(
  { told, locale, trend }: Looking,
  { question, since }: Extract<FindingKey, { kind: 'trend' }>,
): Promise<FindingOf<'trend'> | null> {
  const view = await trend(told, locale, { since, lines: [question] });
  const line = view.lines.find(({ row }) => row.question === question);
  return line ? { kind: 'trend', line, from: view.since?.from ?? null, family: view.family } : null;
}
