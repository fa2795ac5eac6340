import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import { type Drawing, type DumbbellSpec, type RowSpec, rowList, scaleTicks } from '@miroir/ui/layout';
import type { ComparisonRow, Figure } from '../../contract/figure.ts';
import { absenceOf } from '../value/absence.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { equivalenceName, rowVerdictName, sideName, sideNames } from '../words/names.ts';
import { rowMeasure } from './measure.ts';
import { rowTitle } from './sentence.ts';
import { writtenGap } from './written-gap.ts';

/**
 * The scale of a row; points are cut where no bound reaches, since most are far below the total.
 * @param more other values that are drawn on it
 */
export function rowDomain(row: ComparisonRow, more: readonly number[] = []): readonly [number, number] {
  if (row.unit !== 'points') return row.scale;
  const highs = audiences
    .map((side) => row.figures[side])
    .flatMap((figure) => (figure.state === 'shown' ? [figure.high] : []));
  const most = Math.max(10, ...[...highs, ...more].map((high) => 10 * Math.ceil(high / 10)));
  return [0, Math.min(row.scale[1], most)];
}

/** The dumbbell of a row; null where neither side has a figure. */
export function rowDumbbell(words: Words, row: ComparisonRow): DumbbellSpec | null {
  const employees = shown(row.figures.employees);
  const consumers = shown(row.figures.consumers);
  if (!employees && !consumers) return null;
  const domain = rowDomain(row);
  const name = (side: 'employees' | 'consumers') => `${rowTitle(row)} · ${sideName(words.i18n, side)}`;
  return {
    employees,
    consumers,
    domain,
    ticks: scaleTicks(domain),
    names: { employees: name('employees'), consumers: name('consumers') },
  };
}

const shown = (figure: Figure) => (figure.state === 'shown' ? figure : null);

/** The sides of a row that were asked and have no figure, with the reason. */
export function rowAbsences(words: Words, row: ComparisonRow): RowSpec['absences'] {
  return audiences.flatMap((side) => {
    const absence = absenceOf(words, row.figures[side], row.only);
    return absence && absence.state !== 'not-asked' ? [{ side, ...absence }] : [];
  });
}

/** What stands under a row's name: its question where the row is a part of it, what is measured, how alike the questions are. */
export function rowUnder(words: Words, row: ComparisonRow): string {
  const { i18n } = words;
  const { toOutside } = sides(i18n);
  const consumers = row.said?.consumers;
  return [
    ...(row.part ? [row.label] : []),
    ...(consumers ? [i18n._(msg`${toOutside} : « ${consumers} »`)] : []),
    rowMeasure(words, row),
    equivalenceName(i18n, row),
  ].join(' · ');
}

/** The ticks of a row's own scale as they are written: the last one with its unit. */
export function rowTicks({ format }: Words, row: ComparisonRow, domain = rowDomain(row)): string[] {
  const ticks = scaleTicks(domain);
  return ticks.map((tick, index) =>
    index === ticks.length - 1 && row.unit === 'percent' ? format.percent(tick) : format.decimal(tick),
  );
}

/** Comparisons one under the other, each on its own scale with both ends written. */
export function rowsMarks(words: Words, rows: readonly ComparisonRow[], width: number): Drawing {
  const { i18n, format } = words;
  const specs = rows.map((row): RowSpec => {
    const gap = writtenGap(row);
    return {
      id: row.id,
      title: rowTitle(row),
      under: rowUnder(words, row),
      picture: rowDumbbell(words, row),
      absences: rowAbsences(words, row),
      gap: {
        text: gap ? format.gap(gap.value, row.unit, row.decimals) : null,
        verdict: rowVerdictName(i18n, row),
      },
      ticks: rowTicks(words, row),
    };
  });
  return rowList(specs, width, sideNames(i18n));
}
