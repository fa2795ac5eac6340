import type { Campaign } from '@miroir/campaign';
import {
  comparePage,
  detectableGap,
  type LoudnessView,
  type PageView,
  type SentimentView as RawSentiment,
  rankFindings,
  type Side,
  scopeOf,
  sentimentByTheme,
  silence,
} from '@miroir/insight';
import type { Basis, ComparisonRow, Judging, Pair } from '../../contract/figure.ts';
import type { RoundChoice } from '../../contract/frame.ts';
import type { SideData } from '../collect/side-data.ts';
import type { Families } from './families.ts';
import { rowsOf } from './rows.ts';
import { type ReportFilters, sideOf, splitFilter } from './side-of.ts';
import { type Texts, textsOf } from './texts.ts';
import type { Wording } from './wording.ts';

/** Everything computed once from two snapshots and a filter; the pages only choose from it. */
export interface Analysis {
  /** The version of the campaign that the round is asked under, and its fingerprint. */
  readonly campaign: Campaign;
  readonly fingerprint: string;
  /** The round's words as they are read now. */
  readonly wording: Wording;
  /** Every round of the campaign, of whichever version, in order. */
  readonly rounds: readonly RoundChoice[];
  readonly data: Pair<SideData>;
  readonly filters: ReportFilters;
  /** The same of other snapshots, under the same filter; kept like this one. */
  readonly again: (data: Pair<SideData>) => Analysis;
  readonly within: Families['within'];
  readonly cells: Families['cells'];
  /** The map of both whole sides. */
  readonly map: Families['map'];
  readonly sides: Pair<Side>;
  readonly page: PageView;
  readonly sentiment: RawSentiment;
  readonly loudness: readonly LoudnessView[];
}

/** An analysis in one language. */
export interface Told extends Analysis {
  readonly texts: Texts;
  readonly rows: readonly ComparisonRow[];
  readonly basis: Basis;
}

interface AnalysisInput extends Families, Pick<Analysis, 'campaign' | 'fingerprint' | 'wording' | 'rounds'> {
  readonly data: Pair<SideData>;
  readonly filters: ReportFilters;
  readonly again: Analysis['again'];
}

/**
 * The statistics of two snapshots under a filter of cohorts. The family of comparisons is every question of the
 * campaign, whatever theme is looked at. Its cost depends on the number of questions and cohorts, never of answers.
 */
export function analyse(input: AnalysisInput): Analysis {
  const { campaign, data, filters } = input;
  const side = (audience: 'employees' | 'consumers') =>
    sideOf(campaign, {
      audience,
      snapshot: data[audience].snapshot,
      calibration: data[audience].calibration,
      chosen: filters.cohorts[audience],
    });
  const sides = { employees: side('employees'), consumers: side('consumers') };
  const { questions } = campaign;
  return {
    ...input,
    sides,
    page: comparePage(questions, sides, scopeOf(sides) === 'pair' ? input.pairs() : null),
    sentiment: sentimentByTheme(questions, sides),
    loudness: silence(questions, sides),
  };
}

/** The analysis with the campaign's words in a language. */
export function tell(analysis: Analysis, locale: string): Told {
  const { campaign, wording, page } = analysis;
  // Of one page, the words change with the amendments of its round alone.
  const { texts, rows } = worded(page, `${wording.amended} ${locale}`, () => {
    const own = textsOf(campaign, wording, locale);
    return { texts: own, rows: rowsOf(campaign, page, own) };
  });
  return { ...analysis, texts, rows, basis: basisOf(analysis, texts) };
}

type Worded = Pick<Told, 'texts' | 'rows'>;

/** Rows in words, by page, amendment and language: whatever a lead opens asks for all of them. */
const wordedPages = new WeakMap<PageView, Map<string, Worded>>();

function worded(page: PageView, words: string, make: () => Worded): Worded {
  const byWords = wordedPages.get(page) ?? new Map<string, Worded>();
  wordedPages.set(page, byWords);
  const known = byWords.get(words) ?? make();
  byWords.set(words, known);
  return known;
}

/**
 * The strongest findings as rows: established gaps by the least they may be, what is close by the most, and where both
 * sides are for sure on the same side of the middle.
 */
export function strongest({ page, rows }: Told): {
  gaps: ComparisonRow[];
  close: ComparisonRow[];
  common: ComparisonRow[];
} {
  const found = rankFindings(page.questions);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ranked = (list: typeof found.gaps) => list.flatMap(({ id }) => byId.get(id) ?? []);
  return { gaps: ranked(found.gaps), close: ranked(found.close), common: ranked(found.common) };
}

function basisOf(analysis: Analysis, texts: Texts): Basis {
  const { data, filters } = analysis;
  const of = (audience: 'employees' | 'consumers') => {
    const { body } = data[audience].snapshot;
    const { shown, leftOut } = splitFilter(data[audience].snapshot, filters.cohorts[audience]);
    const own = body.cohorts
      .filter(({ id }) => shown.includes(id))
      .reduce((sum, { tally }) => sum + (tally?.n ?? 0), 0);
    const n = filters.cohorts[audience].length === 0 ? body.whole.n : own;
    return { n, leftOut: leftOut.map((id) => texts.cohort(audience, id)) };
  };
  const [employees, consumers] = [of('employees'), of('consumers')];
  return {
    n: { employees: employees.n, consumers: consumers.n },
    leftOut: { employees: employees.leftOut, consumers: consumers.leftOut },
    judging: judgingOf(analysis, { employees: employees.n, consumers: consumers.n }),
  };
}

function judgingOf({ page }: Analysis, n: Pair<number>): Judging {
  const { scope, family, provisional, volunteers } = page;
  const enough = Math.min(n.employees, n.consumers) > 0;
  return {
    scope,
    family,
    ...counted(page.questions),
    provisional,
    volunteers,
    detectable: scope === 'pair' && enough ? 100 * detectableGap(n.employees, n.consumers, family) : null,
  };
}

function counted(questions: PageView['questions']): Pick<Judging, 'compared' | 'established' | 'close'> {
  const of = (state: string) => questions.filter(({ verdict }) => verdict?.state === state).length;
  return {
    compared: questions.filter(({ p }) => p !== null).length,
    established: of('established'),
    close: of('close'),
  };
}

/** The same basis where one theme is looked at: its own questions are counted, judged among all. */
export function basisOfTheme({ basis, page }: Told, theme: string): Basis {
  const own = page.questions.filter((view) => view.theme === theme);
  return { ...basis, judging: { ...basis.judging, ...counted(own) } };
}
