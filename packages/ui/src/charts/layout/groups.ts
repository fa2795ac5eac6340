import type { Audience } from '@miroir/basics';
import { type Absence, absentMarks } from './absent.ts';
import { type BarSpec, bar } from './bar.ts';
import { type Drawing, type Mark, moved, stacked } from './mark.ts';
import { sideMark } from './side.ts';
import { type Part, stack } from './stack.ts';
import { paragraph, textWidth } from './text.ts';

/** A line of a group: its words above, its bar under them, or why there is none. */
export interface BarLine {
  readonly label: string;
  readonly bar: BarSpec | null;
  readonly absence: Absence | null;
}

/** One side's bars under its name. */
export interface BarGroup {
  readonly side: Audience;
  readonly name: string;
  readonly lines: readonly BarLine[];
}

/** Narrower than that, two groups side by side leave no room for their words, in pixels. */
const besideFrom = 480;

/** Groups of bars side by side, employees left, or one under the other where that is too narrow. */
export function barGroups(groups: readonly BarGroup[], width: number): Drawing {
  if (width < besideFrom)
    return stacked(
      groups.map((group) => groupDrawing(group, width)),
      16,
    );
  const gap = 32;
  const wide = (width - gap * (groups.length - 1)) / Math.max(1, groups.length);
  const drawn = groups.map((group) => groupDrawing(group, wide));
  return {
    width,
    height: Math.max(0, ...drawn.map(({ height }) => height)),
    marks: drawn.flatMap(({ marks }, index) => marks.map((mark) => moved(mark, index * (wide + gap), 0))),
  };
}

function groupDrawing({ side, name, lines }: BarGroup, width: number): Drawing {
  const head: Drawing = {
    width,
    height: 30,
    marks: [
      sideMark(side, 8, 12, 6),
      { kind: 'text', x: 22, y: 17, text: name, size: 15, weight: 'bold', ink: 'ink' },
    ],
  };
  return stacked([head, ...lines.map((line) => lineDrawing(line, width))], 4);
}

function lineDrawing({ label, bar: spec, absence }: BarLine, width: number): Drawing {
  const words = paragraph(label, { x: 0, y: 0, width, size: 12.5, ink: 'ink-2' });
  const drawn = spec ? bar(spec, { width, height: 28 }).marks : [];
  const why = absence ? absentMarks(absence, { x: 0, y: 2, width, height: 26 }) : [];
  const marks = [...words.marks, ...[...drawn, ...why].map((mark) => moved(mark, 0, words.height))];
  return { width, height: words.height + (spec || absence ? 32 : 0), marks };
}

/** One theme of a butterfly. */
export interface WingRow {
  readonly label: string;
  readonly sides: Readonly<Record<Audience, BarSpec | Absence>>;
}

/** Two sides facing each other around the names of the rows, employees left, on one scale. */
export function butterfly(rows: readonly WingRow[], width: number): Drawing {
  const names = Math.min(width * 0.34, Math.max(80, ...rows.map(({ label }) => textWidth(label, 13))) + 24);
  const wing = (width - names) / 2;
  return stacked(
    rows.map(({ label, sides }): Drawing => {
      const words = paragraph(label, { x: 0, y: 0, width: names - 16, size: 13, ink: 'ink' });
      const height = Math.max(34, words.height + 6);
      const centred = words.marks.map(
        (mark): Mark => ({
          ...mark,
          x: wing + names / 2,
          y: mark.y + (height - words.height) / 2,
          anchor: 'middle',
        }),
      );
      const left = wingMarks(sides.employees, wing).map((mark) => moved(mark, 0, (height - 32) / 2));
      const right = wingMarks(sides.consumers, wing).map((mark) =>
        moved(mark, wing + names, (height - 32) / 2),
      );
      return { width, height, marks: [...left, ...centred, ...right] };
    }),
    4,
  );
}

function wingMarks(side: BarSpec | Absence, width: number): readonly Mark[] {
  return 'state' in side
    ? absentMarks(side, { x: 4, y: 3, width: width - 8, height: 26 })
    : bar(side, { width, height: 32 }).marks;
}

/** One 100 % bar with the side it is of, or why there is none. */
export interface StackLine {
  readonly side: Audience;
  readonly caption: string;
  readonly parts: readonly Part[] | Absence;
}

/** 100 % bars one above the other, employees first. */
export function stackList(
  lines: readonly StackLine[],
  width: number,
  format: (share: number) => string,
): Drawing {
  return stacked(
    lines.map(({ side, caption, parts }): Drawing => {
      const head: Mark[] = [
        sideMark(side, 8, 9, 6),
        { kind: 'text', x: 22, y: 14, text: caption, size: 12.5, ink: 'ink-2' },
      ];
      const drawn =
        'state' in parts
          ? absentMarks(parts, { x: 0, y: 0, width, height: 26 })
          : stack(parts, { width, height: 30 }, format).marks;
      return { width, height: 56, marks: [...head, ...drawn.map((mark) => moved(mark, 0, 22))] };
    }),
  );
}

/** What each fill means, with a sample of it, in as many lines as it takes. */
export function partLegend(parts: readonly Omit<Part, 'count' | 'id'>[], width: number): Drawing {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { label, fill, hatched } of parts) {
    const wide = 18 + textWidth(label, 12) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    marks.push(
      ...stack(
        [{ id: label, label, count: 1, fill, ink: fill, hatched: hatched ?? false }],
        { width: 14, height: 12 },
        () => '',
      ).marks.map(({ data: _legend, ...mark }) => moved(mark as Mark, x, y + 3)),
    );
    marks.push({ kind: 'text', x: x + 18, y: y + 14, text: label, size: 12, ink: 'ink-2' });
    x += wide;
  }
  return { width, height: parts.length > 0 ? y + 24 : 0, marks };
}
