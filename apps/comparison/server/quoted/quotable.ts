import { type Audience, audiences, err, ok, type Result } from '@miroir/basics';
import type { AnsweredGap, QuotedFigure } from '../../contract/decisions.ts';
import type { ComparisonRow, Figure, Pair } from '../../contract/figure.ts';
import type { NotQuotable } from '../../contract/mirror.ts';
import type { Told } from '../report/analysis.ts';
import { titleIn } from './title.ts';

/** Verdicts that may be told to participants: of both whole sides, after all corrections. */
const told: readonly ComparisonRow['verdict'][] = [
  'established',
  'established-small',
  'close',
  'maybe',
  'undecided',
];

/**
 * Whether a comparison may leave for the portals: published by both sides for good, of everybody, asked to both, neither
 * hidden nor of too few, and judged. Null where it may.
 */
export function refusedFor(row: ComparisonRow): Exclude<NotQuotable, 'unknown-row' | 'narrowed'> | null {
  const states = audiences.map((side) => row.figures[side].state);
  if (row.equivalence === 'one-sided' || states.includes('not-asked')) return 'one-sided';
  if (states.includes('suppressed')) return 'suppressed';
  if (states.includes('too-few') || row.verdict === 'too-few' || row.missing !== null) return 'too-few';
  if (row.verdict === 'uncalibrated' || row.verdict === 'engines-differ') return 'uncalibrated';
  if (row.gap === null || !told.includes(row.verdict)) return 'no-verdict';
  return row.provisional ? 'not-final' : null;
}

/** One comparison of a round, quoted with its publications and in the campaign's languages; or why it is not. */
export function quoteRow(page: Told, row: string): Result<AnsweredGap, NotQuotable> {
  const { cohorts } = page.filters;
  if (audiences.some((side) => cohorts[side].length > 0)) return err('narrowed');
  const found = page.rows.find(({ id }) => id === row);
  if (found === undefined) return err('unknown-row');
  const refusal = refusedFor(found);
  if (refusal !== null) return err(refusal);
  const figures = quotedFigures(found.figures);
  if (figures === null || found.gap === null) return err('no-verdict');
  const { round } = page.data.employees.snapshot.header;
  return ok({
    round,
    row,
    question: found.question,
    title: { employees: titleIn(page, found, 'employees'), consumers: titleIn(page, found, 'consumers') },
    unit: found.unit,
    scale: found.scale,
    verdict: found.verdict,
    figures,
    gap: found.gap,
    releases: releasesOf(page),
  });
}

/** Both figures, where both are shown. */
export function quotedFigures({ employees, consumers }: Pair<Figure>): Pair<QuotedFigure> | null {
  if (employees.state !== 'shown' || consumers.state !== 'shown') return null;
  return { employees: plain(employees), consumers: plain(consumers) };
}

const plain = ({ value, low, high, n }: QuotedFigure): QuotedFigure => ({ value, low, high, n });

/** The publications of a page: what whoever doubts a figure compares. */
export function releasesOf({ data }: Told): AnsweredGap['releases'] {
  const of = (side: Audience) => {
    const { header, hash } = data[side].snapshot;
    return { serial: header.serial, head: hash };
  };
  return { employees: of('employees'), consumers: of('consumers') };
}
