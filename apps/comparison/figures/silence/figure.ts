import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import {
  axis,
  type Drawing,
  type Mark,
  moved,
  type SilenceSpec,
  scaleTicks,
  silenceLine,
  stacked,
} from '@miroir/ui/layout';
import type { Basis, ComparisonRow } from '../../contract/figure.ts';
import { rowDomain, rowTicks } from '../rows/marks.ts';
import { rowMeasure } from '../rows/measure.ts';
import { comparisonMethod } from '../rows/notes.ts';
import { rowTitle, silenceSaid } from '../rows/sentence.ts';
import { type DataTable, number, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling, Words } from '../value/telling.ts';
import { saidOf, sideName } from '../words/names.ts';

/** What silence can change of a row's two figures; null where nobody knows who is silent. */
export function silenceFigure(telling: Telling, row: ComparisonRow, basis: Basis): FigureValue | null {
  if (!audiences.some((side) => row.silence[side])) return null;
  const { i18n } = telling;
  const about = `${rowTitle(row)}, ${rowMeasure(telling, row)}`;
  const said = [silenceSaid(i18n, row, telling.format), boundsSaid(telling, row)].filter(
    (text) => text !== '',
  );
  return {
    id: `${row.question}-silence`,
    heading: i18n._(msg`Ce que le silence peut y changer`),
    sentence: `${about}. ${said.join(' ')}`,
    say: said.join(' '),
    table: silenceTable(telling, row),
    notes: figureNotes(telling, basis, comparisonMethod(telling, basis.judging)),
    method: 'gaps',
    marks: (width) => silenceMarks(telling, row, width),
  };
}

/** From where to where each listed side may lie, and whose silence nobody can bound. */
function boundsSaid({ i18n, format }: Words, row: ComparisonRow): string {
  return audiences
    .flatMap((side) => {
      const bounds = row.silence[side];
      const asked = row.figures[side].state !== 'not-asked';
      if (bounds === null)
        return !asked
          ? []
          : [saidOf(i18n, sideName(i18n, side), i18n._(msg`sans liste, un silence ne se borne pas.`))];
      const [low, high] = [format.figure(bounds.low, row.unit), format.figure(bounds.high, row.unit)];
      const between = i18n._(msg`entre ${low} et ${high}, quoi que pensent ceux qui se sont tus.`);
      return [saidOf(i18n, sideName(i18n, side), between)];
    })
    .join(' ');
}

/** The scale of a row with what its silent people could make of it. */
export function silenceDomain(row: ComparisonRow): readonly [number, number] {
  return rowDomain(
    row,
    audiences.flatMap((side) => row.silence[side]?.high ?? []),
  );
}

/** The sides that have a figure on the row, as the layout takes them. */
export function silenceSpecs({ i18n, format }: Words, row: ComparisonRow): SilenceSpec[] {
  const domain = silenceDomain(row);
  return audiences.flatMap((side): SilenceSpec[] => {
    const figure = row.figures[side];
    if (figure.state !== 'shown') return [];
    const bounds = row.silence[side];
    const name = `${rowTitle(row)} · ${sideName(i18n, side)}`;
    const written = (value: number | undefined) =>
      value === undefined ? '' : format.figure(value, row.unit);
    return [
      {
        side,
        bounds,
        picture: {
          employees: side === 'employees' ? figure : null,
          consumers: side === 'consumers' ? figure : null,
          domain,
          ticks: scaleTicks(domain),
          names: { employees: name, consumers: name },
        },
        texts: [written(bounds?.low), written(bounds?.high)],
      },
    ];
  });
}

/** What stands before each line: the side, how many answered, of how many where that is known. */
export function silenceCaption({ i18n, format }: Words, row: ComparisonRow, side: Audience): string {
  const figure = row.figures[side];
  const name = sideName(i18n, side);
  if (figure.state !== 'shown') return name;
  const value = format.figure(figure.value, row.unit);
  const interval = format.interval(figure.low, figure.high, row.unit);
  const n = format.count(figure.n);
  return i18n._(msg`${name} : ${value} ${interval}, n = ${n}`);
}

function silenceMarks(told: Words, row: ComparisonRow, width: number): Drawing {
  const domain = silenceDomain(row);
  const [ticks, written] = [scaleTicks(domain), rowTicks(told, row, domain)];
  const lines = silenceSpecs(told, row).map((spec): Drawing => {
    const text = silenceCaption(told, row, spec.side);
    const caption: Mark = { kind: 'text', x: 0, y: 14, text, size: 12.5, ink: 'ink-2' };
    const drawn = silenceLine(spec, width);
    return {
      width,
      height: 20 + drawn.height,
      marks: [caption, ...drawn.marks.map((mark) => moved(mark, 0, 20))],
    };
  });
  return stacked([...lines, axis({ domain, ticks }, width, (tick) => written[ticks.indexOf(tick)] ?? '')], 4);
}

function silenceTable({ i18n, format }: Words, row: ComparisonRow): DataTable {
  const { unit, only } = row;
  return {
    caption: i18n._(msg`Bornes du silence`),
    columns: [
      { key: 'side', label: i18n._(msg`Côté`) },
      ...figureColumns(i18n, 'figure', i18n._(msg`Chiffre`)),
      { key: 'low', label: i18n._(msg`si tous les silencieux étaient au plus bas`), numeric: true },
      { key: 'high', label: i18n._(msg`si tous étaient au plus haut`), numeric: true },
    ],
    rows: audiences.map((side) => {
      const bounds = row.silence[side];
      const cell = (value: number | undefined) =>
        value === undefined ? words('—') : number(value, format.figure(value, unit));
      return {
        id: side,
        cells: {
          side: words(sideName(i18n, side)),
          ...figureCells(i18n, row.figures[side], { prefix: 'figure', format, unit, only }),
          low: cell(bounds?.low),
          high: cell(bounds?.high),
        },
      };
    }),
  };
}
