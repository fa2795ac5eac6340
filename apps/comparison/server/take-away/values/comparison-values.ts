import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../../contract/figure.ts';
import { roundOfKey } from './round-of-key.ts';
import { countRow, figureRow, gapRow, type Subject, type ValueRow } from './value-row.ts';

/**
 * A comparison: both figures, their gap, what was tested, and where silence could move them.
 * @param release an earlier publication that it is of; absent: the one that is shown
 */
export function comparisonValues(figure: string, row: ComparisonRow, release?: string): ValueRow[] {
  const { question, theme, id, measure, unit } = row;
  const label = row.part ? `${row.label} · ${row.part}` : row.label;
  const of = release ? { release, round: roundOfKey(release) } : {};
  const subject = { figure, question, theme, part: id, label, ...of };
  return [
    ...audiences.map((side) => figureRow(subject, { side, measure, unit }, row.figures[side])),
    gapRow(subject, { measure, unit }, row),
    ...(row.standing ? [gapRow(subject, standing, { gap: row.standing, verdict: row.questionVerdict })] : []),
    ...audiences.flatMap((side) => boundsOfSilence(subject, row, side)),
  ];
}

/** In how many cases of 100 an employee stands higher on the whole scale: what an ordered question's verdict is drawn from. */
const standing = { measure: 'standing', unit: 'cases-of-100' } as const;

/** Where a side's figure would lie if all who are silent thought one way, then the other. */
function boundsOfSilence(subject: Subject, row: ComparisonRow, side: Audience): ValueRow[] {
  const bounds = row.silence[side];
  if (!bounds) return [];
  const told = countRow(subject, { side, measure: 'bounds-of-silence', unit: row.unit }, null);
  return [{ ...told, ...bounds, state: 'shown' }];
}
