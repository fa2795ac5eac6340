import type { Audience } from '@miroir/basics';
import { type Absence, absentMarks } from './absent.ts';
import { type DumbbellSpec, dumbbell } from './dumbbell.ts';
import { type Drawing, type Mark, moved, stacked } from './mark.ts';
import { linear } from './scale.ts';
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
  /** Both ends of the row's own scale, as written. */
  readonly ends: readonly [string, string];
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

function rowDrawing(row: RowSpec, width: number): Drawing {
  const columns = { name: width * 0.34, gap: 118 };
  const wide = width - columns.name - columns.gap - 2 * gutter;
  const title = paragraph(row.title, { x: 0, y: 8, width: columns.name, size: 13.5, ink: 'ink' });
  const under = paragraph(row.under, {
    x: 0,
    y: 10 + title.height,
    width: columns.name,
    size: 11.5,
    ink: 'ink-2',
  });
  const picture = pictureOf(row, wide);
  const left = columns.name + gutter;
  const gap = gapMarks(row, width);
  const height = Math.max(title.height + under.height + 18, picture.height + 14, gap.height + 12);
  const line: Mark = { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, ink: 'line', width: 1 };
  const marks = [
    line,
    ...title.marks,
    ...under.marks,
    ...picture.marks.map((mark) => moved(mark, left, 8)),
    ...gap.marks,
  ];
  return { width, height, marks };
}

function gapMarks({ gap }: RowSpec, width: number): { marks: Mark[]; height: number } {
  const value = paragraph(gap.text ?? '', {
    x: width,
    y: 8,
    width: 118,
    size: 14,
    ink: 'ink',
    weight: 'bold',
    anchor: 'end',
  });
  const verdict = paragraph(gap.verdict, {
    x: width,
    y: 10 + value.height,
    width: 118,
    size: 11.5,
    ink: 'ink-2',
    anchor: 'end',
  });
  return { marks: [...value.marks, ...verdict.marks], height: value.height + verdict.height + 10 };
}

/** The row's picture with the ends of its scale, then the sides that have no figure, in words. */
function pictureOf({ picture, absences, ends }: RowSpec, width: number): Drawing {
  const axis = picture ? dumbbell(picture, { width, height: 36 }) : { width, height: 0, marks: [] };
  const at = linear([0, 1], [12, width - 12]);
  const labels: Mark[] = picture
    ? [
        { kind: 'text', x: at(0) - 8, y: 48, text: ends[0], size: 10.5, ink: 'ink-2' },
        { kind: 'text', x: at(1) + 8, y: 48, text: ends[1], size: 10.5, ink: 'ink-2', anchor: 'end' },
      ]
    : [];
  const top = picture ? 56 : 0;
  const reasons = absences.flatMap((absence, index): Mark[] => {
    const y = top + index * 32;
    const box = { x: 18, y, width: width - 18, height: 28 };
    return [sideMark(absence.side, 7, y + 14, 5), ...absentMarks(absence, box)];
  });
  return { width, height: top + absences.length * 32, marks: [...axis.marks, ...labels, ...reasons] };
}
