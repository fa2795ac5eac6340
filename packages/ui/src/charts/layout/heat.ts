import type { Absence } from './absent.ts';
import { hatching } from './hatch.ts';
import type { Drawing, Mark } from './mark.ts';
import { linear } from './scale.ts';
import { paragraph, textWidth } from './text.ts';

/** One cell: its value with how it is written, or why there is none. */
export type HeatCell =
  | { readonly state: 'shown'; readonly value: number; readonly text: string; readonly under: string }
  | Absence;

export interface HeatSpec {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  /** Ends of the scale of lightness, the same for both sides. */
  readonly scale: readonly [number, number];
}

const tall = 46;

/** How strong a value is painted, 0.08 to 0.52: the number stays readable at both ends. */
export function heatStrength(value: number, scale: readonly [number, number]): number {
  return linear(scale, [0.08, 0.52])(value);
}

/** A table whose cells repeat their number by lightness: it still reads in grey, and an absence says why. */
export function heat(spec: HeatSpec, width: number): Drawing {
  const first = Math.min(
    width * 0.34,
    Math.max(90, ...spec.rows.map(({ label }) => textWidth(label, 13))) + 12,
  );
  const wide = (width - first) / Math.max(1, spec.columns.length);
  const heads = spec.columns.map((label, column) =>
    paragraph(label, { x: first + column * wide + 4, y: 0, width: wide - 8, size: 12.5, ink: 'ink-2' }),
  );
  const top = Math.max(18, ...heads.map(({ height }) => height)) + 6;
  const marks: Mark[] = heads.flatMap((head) => head.marks);
  spec.rows.forEach(({ label, cells }, row) => {
    const y = top + row * tall;
    marks.push(...paragraph(label, { x: 0, y: y + 8, width: first - 10, size: 13, ink: 'ink' }).marks);
    cells.forEach((cell, column) => {
      const box = { x: first + column * wide + 1, y: y + 1, width: wide - 2, height: tall - 2 };
      marks.push(
        ...cellMarks(cell, { box, scale: spec.scale, name: `${label} · ${spec.columns[column] ?? ''}` }),
      );
    });
  });
  return { width, height: top + spec.rows.length * tall, marks };
}

function cellMarks(
  cell: HeatCell,
  at: {
    box: { x: number; y: number; width: number; height: number };
    scale: readonly [number, number];
    name: string;
  },
): Mark[] {
  const { box } = at;
  const middle = box.x + box.width / 2;
  const line = (text: string, y: number, size: number): Mark => ({
    kind: 'text',
    x: middle,
    y: box.y + y,
    text,
    size,
    ink: size > 12 ? 'ink' : 'ink-2',
    anchor: 'middle',
  });
  if (cell.state !== 'shown') {
    const frame: Mark = { kind: 'rect', ...box, stroke: 'line-strong', dashed: true };
    const short = paragraph(cell.state === 'not-asked' ? '—' : cell.text, {
      x: box.x + 6,
      y: box.y + 3,
      width: box.width - 12,
      size: 9.5,
      ink: 'ink-2',
    }).marks.slice(0, 3);
    if (cell.state === 'suppressed') return [...hatching(box, 'line'), ...short];
    return cell.state === 'too-few' ? [frame, ...short] : short;
  }
  const strength = heatStrength(cell.value, at.scale);
  return [
    {
      kind: 'rect',
      ...box,
      fill: 'negative',
      opacity: strength,
      data: [{ label: at.name, value: cell.value, scale: at.scale }],
    },
    line(cell.text, 20, 14),
    line(cell.under, 36, 11),
  ];
}
