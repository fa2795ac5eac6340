import type { Audience } from '@miroir/basics';
import type { Figure, Gap, RowVerdict, Share } from '../../../contract/figure.ts';

/** The columns of the tables that leave the comparison. Their names and order do not change from one release to the next. */
export const valueColumns = [
  'figure',
  'question',
  'theme',
  'part',
  'cohort',
  'side',
  'measure',
  'unit',
  'value',
  'low',
  'high',
  'n',
  'state',
  'reason',
  'verdict',
  'label',
  'release',
  'round',
] as const;

export type ValueColumn = (typeof valueColumns)[number];

/** One published value, or one that is absent with its reason: ids are the campaign's, numbers are not rounded. */
export type ValueRow = Readonly<Record<ValueColumn, string | number | null>>;

/** What a row is about. */
export interface Subject {
  readonly figure: string;
  readonly question?: string;
  readonly theme?: string;
  readonly part?: string | null;
  readonly cohort?: string;
  /** An earlier publication, by its key; absent: the one that is shown. */
  readonly release?: string;
  /** Id of the round that a value is of, where it is not the one that is shown. */
  readonly round?: string;
  readonly label: string;
}

interface Measured {
  readonly side: Audience | 'difference';
  readonly measure: string;
  readonly unit: string;
}

const blank = { value: null, low: null, high: null, n: null, reason: null, verdict: null } as const;

function rowOf(
  { figure, question, theme, part, cohort, release, round, label }: Subject,
  measured: Measured,
) {
  return {
    figure,
    question: question ?? null,
    theme: theme ?? null,
    part: part ?? null,
    cohort: cohort ?? null,
    ...measured,
    ...blank,
    label,
    release: release ?? null,
    round: round ?? null,
  };
}

/** A figure with its interval, or the reason for its absence. */
export function figureRow(
  subject: Subject,
  measured: Measured & { readonly side: Audience },
  figure: Figure,
): ValueRow {
  const row = { ...rowOf(subject, measured), state: figure.state };
  switch (figure.state) {
    case 'shown':
      return { ...row, value: figure.value, low: figure.low, high: figure.high, n: figure.n };
    case 'suppressed':
      return { ...row, reason: figure.reason };
    case 'too-few':
      return { ...row, n: figure.n };
    case 'not-asked':
      return row;
  }
}

/** A count or a rate without an interval; null is not published. */
export function countRow(subject: Subject, measured: Measured, value: number | null): ValueRow {
  return { ...rowOf(subject, measured), value, state: value === null ? 'not-published' : 'shown' };
}

/** A share of answers or of comments, with its interval and what it is a share of. */
export function shareRow(
  subject: Subject,
  measured: Measured,
  share: Share & { readonly n: number | null },
): ValueRow {
  return { ...rowOf(subject, measured), ...share, state: 'shown' };
}

/** A change of the round, by its place in the list of all changes; `side` where it is of one alone. */
export function changeRow(
  { figure, part = null, label }: Subject,
  { side, order }: { readonly side: Audience | null; readonly order: number },
): ValueRow {
  const row = rowOf({ figure, part, label }, { side: 'difference', measure: 'amendment', unit: 'order' });
  return { ...row, side, value: order, state: 'shown' };
}

/** A difference, employees minus consumers, with its verdict. */
export function gapRow(
  subject: Subject,
  measured: Omit<Measured, 'side'>,
  told: { readonly gap: Gap | null; readonly verdict: RowVerdict },
): ValueRow {
  const row = rowOf(subject, { ...measured, side: 'difference' });
  const { gap, verdict } = told;
  return gap
    ? { ...row, value: gap.value, low: gap.low, high: gap.high, state: 'shown', verdict }
    : { ...row, state: 'not-comparable', verdict };
}
