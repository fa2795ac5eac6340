import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import { type Drawing, type MapCell, type MapColumn, type SideMapSpec, sideMap } from '@miroir/ui/layout';
import type { ComparisonRow, Figure } from '../../contract/figure.ts';
import type { MapPlace, MapRow, MapView } from '../../contract/map.ts';
import { rowMeasure } from '../rows/measure.ts';
import { rowTitle } from '../rows/sentence.ts';
import { writtenGap } from '../rows/written-gap.ts';
import { absenceOf } from '../value/absence.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { rowVerdictName, sideName } from '../words/names.ts';
import { unpackPlaces } from './places.ts';

/** The columns from left to right: employees' cohorts and their whole, then the consumers' whole and their cohorts. */
export function mapColumns({ i18n }: Words, view: MapView): (MapColumn & { readonly id: string })[] {
  const { ofInside, ofOutside } = sides(i18n);
  const whole = (side: Audience) => ({
    id: `${side}/whole`,
    side,
    whole: true,
    label: side === 'employees' ? i18n._(msg`Ensemble ${ofInside}`) : i18n._(msg`Ensemble ${ofOutside}`),
  });
  const own = (side: Audience) =>
    view.cohorts[side].map(({ id, label }) => ({ id: `${side}/${id}`, side, whole: false, label }));
  return [...own('employees'), whole('employees'), whole('consumers'), ...own('consumers')];
}

/** The cells of a line, in the order of the columns. */
export function mapCells(words: Words, { row, cells }: MapRow): MapCell[] {
  const whole = (side: Audience) => mapCell(words, row, wholeOf(row.figures[side]));
  const own = (side: Audience) => unpackPlaces(cells[side]).map((cell) => mapCell(words, row, cell));
  return [...own('employees'), whole('employees'), whole('consumers'), ...own('consumers')];
}

/** A whole side is compared with no rest. */
function wholeOf(figure: Figure): MapPlace {
  return { figure, gap: null, verdict: null, departs: null };
}

function mapCell(words: Words, row: ComparisonRow, cell: MapPlace): MapCell {
  const { figure } = cell;
  const absence = absenceOf(words, figure, row.only);
  if (absence || figure.state !== 'shown') return absence ?? { state: 'not-asked', text: '' };
  const [low, high] = row.scale;
  const n = words.format.count(figure.n);
  return {
    state: 'shown',
    value: figure.value,
    share: (figure.value - low) / (high - low),
    text: words.format.figure(figure.value, row.unit),
    under: words.i18n._(msg`n = ${n}`),
    departs: cell.departs,
  };
}

/** The gap of a line as written, with its verdict. */
export function mapGap({ i18n, format }: Words, row: ComparisonRow): readonly [string, string] {
  const written = writtenGap(row);
  const gap = written ? format.gap(written.value, row.unit, row.decimals) : '—';
  return [gap, rowVerdictName(i18n, row)];
}

/** All questions by all cohorts, as the layout takes them. */
export function mapSpec(words: Words, view: MapView): SideMapSpec {
  const [employees, consumers] = audiences.map((side) => sideName(words.i18n, side));
  return {
    columns: mapColumns(words, view),
    rows: view.rows.map((line) => ({
      label: rowTitle(line.row),
      under: rowMeasure(words, line.row),
      cells: mapCells(words, line),
      gap: mapGap(words, line.row),
    })),
    sides: { employees: employees ?? '', consumers: consumers ?? '' },
  };
}

/** The map as one picture. */
export function mapMarks(words: Words, view: MapView, width: number): Drawing {
  return sideMap(mapSpec(words, view), width);
}
