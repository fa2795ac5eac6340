import type { Audience } from '@miroir/basics';
import { type Absence, absentMarks } from './absent.ts';
import { axis } from './axis.ts';
import { type DumbbellSpec, dumbbell } from './dumbbell.ts';
import { type Drawing, type Mark, moved, stacked } from './mark.ts';
import { sideLegend, sideMark } from './side.ts';
import { paragraph } from './text.ts';

/** One comparison of a list: what is compared, both sides on their axis, what may be said of the gap. */
export interface RowSpec {
  readonly id: string;
  readonly title: string;
  readonly under: string;
  readonly picture: DumbbellSpec | null;
  readonly absences: readonly (Absence & { readonly side: Audience })[];
  /** The gap as written, and its verdict; the verdict alone where there is no gap. */
  readonly gap: { readonly text: string | null; readonly verdict: string };
  /** The ticks of the row's own scale, as written. */
  readonly ticks: readonly string[];
}

/** A list of comparisons. Each row has its own axis with both ends written: no scale is read for another's. */
export function rowList(
  rows: readonly RowSpec[],
  width: number,
  names: Readonly<Record<Audience, string>>,
): Drawing {
  const legend: Drawing = { width, height: 28, marks: sideLegend(names) };
  return stacked([legend, ...rows.map((row) => rowDrawing(row, width))]);
}

const gutter = 18;

/** Below this width a row's words stand over its picture: a column of them would break inside words. */
const columnsFrom = 640;

/** Width of the column of gaps. */
const gapWide = 118;

function rowDrawing(row: RowSpec, width: number): Drawing {
  const wide = width >= columnsFrom;
  const name = wide ? width * 0.34 : width;
  const words = wordsOf(row, name);
  const gap = gapMarks(row, width, wide ? 0 : words.height);
  const picture = pictureOf(row, wide ? width - name - gapWide - 2 * gutter : width);
  const [left, top] = wide ? [name + gutter, 8] : [0, gap.height + 8];
  const height = Math.max(words.height + 14, top + picture.height + 6, gap.height + 12);
  const line: Mark = { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, ink: 'line', width: 1 };
  const marks = [line, ...words.marks, ...picture.marks.map((mark) => moved(mark, left, top)), ...gap.marks];
  return { width, height, marks };
}

function wordsOf(row: RowSpec, width: number): { marks: Mark[]; height: number } {
  const title = paragraph(row.title, { x: 0, y: 8, width, size: 13.5, ink: 'ink' });
  const y = 10 + title.height;
  const under = paragraph(row.under, { x: 0, y, width, size: 11.5, ink: 'ink-2' });
  return { marks: [...title.marks, ...under.marks], height: y + under.height };
}

function gapMarks({ gap }: RowSpec, width: number, top: number): { marks: Mark[]; height: number } {
  const value = paragraph(gap.text ?? '', {
    x: width,
    y: top + 8,
    width: gapWide,
    size: 14,
    ink: 'ink',
    weight: 'bold',
    anchor: 'end',
  });
  const verdict = paragraph(gap.verdict, {
    x: width,
    y: top + 10 + value.height,
    width: gapWide,
    size: 11.5,
    ink: 'ink-2',
    anchor: 'end',
  });
  return { marks: [...value.marks, ...verdict.marks], height: top + value.height + verdict.height + 10 };
}

/** The row's picture on its axis, then the sides that have no figure, in words. */
function pictureOf({ picture, absences, ticks }: RowSpec, width: number): Drawing {
  const drawn = picture
    ? [
        dumbbell(picture, { width, height: 36 }),
        axis(picture, width, (tick) => written(picture, ticks, tick)),
      ]
    : [];
  const { height: top, marks } = stacked(drawn);
  const reasons = absences.flatMap((absence, index): Mark[] => {
    const y = top + index * 32;
    const box = { x: 18, y, width: width - 18, height: 28 };
    return [sideMark(absence.side, 7, y + 14, 5), ...absentMarks(absence, box)];
  });
  return { width, height: top + absences.length * 32, marks: [...marks, ...reasons] };
}

function written(picture: DumbbellSpec, ticks: RowSpec['ticks'], tick: number): string {
  return ticks[picture.ticks.indexOf(tick)] ?? '';
}
