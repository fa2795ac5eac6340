import type { Audience } from '@miroir/basics';
import { type Drawing, type DumbbellSpec, type RowSpec, rowList, scaleTicks } from '@miroir/ui/layout';
import type { CohortFigure, ComparisonRow } from '../../contract/figure.ts';
import { rowDomain, rowTicks } from '../rows/marks.ts';
import { absenceOf } from '../value/absence.ts';
import type { Words } from '../value/telling.ts';
import { sideNames } from '../words/names.ts';
import { type CohortsInput, cohortCells } from './cells.ts';
import { departure } from './departure.ts';

/** Said beside the frame of a cohort that departs from its side: higher or lower than the rest. */
export const arrows = { above: '▲', below: '▼' } as const;

/** One cohort's figure on the scale of its row, framed where it departs from its side; null where it has none. */
export function cohortDumbbell(
  row: ComparisonRow,
  cohort: { readonly side: Audience; readonly label: string; readonly cell: CohortFigure },
): DumbbellSpec | null {
  const { side, label, cell } = cohort;
  const { figure } = cell;
  if (figure.state !== 'shown') return null;
  const domain = rowDomain(row);
  return {
    employees: side === 'employees' ? figure : null,
    consumers: side === 'consumers' ? figure : null,
    domain,
    ticks: scaleTicks(domain),
    names: { employees: label, consumers: label },
    framed: departure(cell) !== null,
  };
}

/** A cohort's figure as it is written beside its mark: value, arrow, then interval and n. */
export function cohortWritten(
  { format }: Words,
  row: ComparisonRow,
  cell: CohortFigure,
): { readonly value: string; readonly under: string } {
  const { figure } = cell;
  if (figure.state !== 'shown') return { value: '', under: '' };
  const departs = departure(cell);
  const value = format.figure(figure.value, row.unit);
  return {
    value: departs ? `${value}\u00a0${arrows[departs]}` : value,
    under: `${format.interval(figure.low, figure.high, row.unit)} n\u00a0=\u00a0${format.count(figure.n)}`,
  };
}

/** One line a cohort, on the question's own scale. */
export function cohortsMarks(words: Words, input: CohortsInput, width: number): Drawing {
  const { side, row } = input;
  const lines = cohortCells(input).map(({ id, label, cell }): RowSpec => {
    const absence = absenceOf(words, cell.figure, row.only);
    const { value, under } = cohortWritten(words, row, cell);
    return {
      id,
      title: label,
      under: '',
      picture: cohortDumbbell(row, { side, label, cell }),
      absences: absence ? [{ side, ...absence }] : [],
      gap: { text: value, verdict: under },
      ticks: rowTicks(words, row),
    };
  });
  return rowList(lines, width, sideNames(words.i18n));
}
