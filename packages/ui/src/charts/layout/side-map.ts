import type { Audience } from '@miroir/basics';
import { type Absence, absentMarks } from './absent.ts';
import type { Drawing, Mark, TextMark } from './mark.ts';
import { moved, stacked } from './mark.ts';
import { sideInk, sideMark } from './side.ts';
import { paragraph } from './text.ts';

/** One cell: its value with how it is written, and whether it departs from the rest of its side; or why there is none. */
export type MapCell =
  | {
      readonly state: 'shown';
      readonly value: number;
      /** Place on the row's own scale, 0 to 1. */
      readonly share: number;
      readonly text: string;
      readonly under: string;
      readonly departs: 'above' | 'below' | null;
    }
  | Absence;

/** A column of a side: one cohort, or the whole. */
export interface MapColumn {
  readonly side: Audience;
  readonly label: string;
  readonly whole: boolean;
}

export interface SideMapSpec {
  /** Employees' cohorts, their whole, the consumers' whole, their cohorts. */
  readonly columns: readonly MapColumn[];
  readonly rows: readonly {
    readonly label: string;
    readonly under: string;
    readonly cells: readonly MapCell[];
    readonly gap: readonly [string, string];
  }[];
  readonly sides: Readonly<Record<Audience, string>>;
}

/**
 * How strong the paint of each side is at an end of the scale, 0 to 1: the orange is the lighter ink, so it is laid on
 * thicker, and equal values of both sides have the same lightness. Printed grey, the map says the same.
 */
const paints: Readonly<Record<Audience, readonly [number, number]>> = {
  employees: [0.05, 0.5],
  consumers: [0.06, 0.61],
};

/** How strong a cell is painted, 0 to 1: its number stays readable at both ends. @param share place on the scale, 0 to 1 */
export function mapStrength(side: Audience, share: number): number {
  const [least, most] = paints[side];
  return least + Math.min(1, Math.max(0, share)) * (most - least);
}

const tall = 46;
const fewest = 50;
const gapWide = 118;

/**
 * Every row by every cohort of both sides: colour is the side, lightness the value. What does not fit beside the names goes
 * into a further band, with the names again.
 */
export function sideMap(spec: SideMapSpec, width: number): Drawing {
  const name = Math.min(270, Math.max(96, width * 0.3));
  const beside = width >= 560 ? gapWide : 0;
  const fit = Math.max(1, Math.floor((width - name - beside) / fewest));
  const bands = Array.from({ length: Math.ceil(spec.columns.length / fit) }, (_, band) =>
    spec.columns
      .slice(band * fit, (band + 1) * fit)
      .map((column, index) => ({ ...column, at: band * fit + index })),
  );
  return stacked(
    bands.map((columns, band) =>
      bandOf(spec, { columns, width, name, beside: band === bands.length - 1 ? beside : 0 }),
    ),
    20,
  );
}

interface Band {
  readonly columns: readonly (MapColumn & { readonly at: number })[];
  readonly width: number;
  readonly name: number;
  readonly beside: number;
}

function bandOf(spec: SideMapSpec, band: Band): Drawing {
  const { columns, width, name, beside } = band;
  const wide = Math.min(96, (width - name - beside) / Math.max(1, columns.length));
  const left = (index: number) => name + index * wide;
  const heads = columns.map(({ side, label, whole }, index) => {
    const ink = whole ? 'ink' : 'ink-2';
    const words = paragraph(label, {
      x: 0,
      y: 18,
      width: wide - 6,
      size: 11,
      ink,
      weight: whole ? 'bold' : 'regular',
    });
    const marks: Mark[] = [sideMark(side, 7, 9, 5), ...words.marks];
    return { height: 18 + words.height, marks: marks.map((mark) => moved(mark, left(index) + 3, 0)) };
  });
  const top = Math.max(0, ...heads.map(({ height }) => height)) + 8;
  const rows = spec.rows.map((row): Drawing => {
    const words = nameMarks(row, name);
    const height = Math.max(tall, words.height + 8);
    const cells = columns.flatMap((column, index) => {
      const cell = row.cells[column.at];
      const box = { x: left(index) + 1, y: 1, width: wide - 2, height: height - 2 };
      return cell ? cellMarks(cell, { box, side: column.side, name: `${row.label} · ${column.label}` }) : [];
    });
    const gap = beside > 0 ? gapMarks(row.gap, width) : [];
    return { width, height, marks: [...words.marks, ...cells, ...gap] };
  });
  return stacked([{ width, height: top, marks: heads.flatMap(({ marks }) => marks) }, ...rows]);
}

function nameMarks(
  { label, under }: SideMapSpec['rows'][number],
  width: number,
): { marks: TextMark[]; height: number } {
  const title = paragraph(label, { x: 0, y: 4, width: width - 12, size: 12.5, ink: 'ink' });
  const y = 6 + title.height;
  const said = paragraph(under, { x: 0, y, width: width - 12, size: 10.5, ink: 'ink-2' });
  return { marks: [...title.marks, ...said.marks], height: y + said.height };
}

function gapMarks([gap, verdict]: readonly [string, string], width: number): Mark[] {
  const end = { x: width, width: gapWide - 10, anchor: 'end' } as const;
  return [
    ...paragraph(gap, { ...end, y: 4, size: 13, ink: 'ink', weight: 'bold' }).marks,
    ...paragraph(verdict, { ...end, y: 23, size: 10, ink: 'ink-2' }).marks,
  ];
}

function cellMarks(
  cell: MapCell,
  at: {
    box: { x: number; y: number; width: number; height: number };
    side: Audience;
    name: string;
  },
): Mark[] {
  const { box, side } = at;
  if (cell.state !== 'shown') {
    if (cell.state === 'not-asked')
      return [{ ...middle(box, box.height / 2 + 4), text: '—', size: 13, ink: 'ink-2' }];
    return absentMarks({ ...cell, text: cell.state === 'too-few' ? cell.text : '' }, box);
  }
  const frame = [0, 1].map((inset): Mark => {
    const { x, y, width, height } = box;
    const inner = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
    return { kind: 'rect', ...inner, radius: 3, stroke: 'ink' };
  });
  const arrow = cell.departs === 'above' ? ' ▲' : cell.departs === 'below' ? ' ▼' : '';
  return [
    {
      kind: 'rect',
      ...box,
      radius: 3,
      fill: sideInk[side],
      opacity: mapStrength(side, cell.share),
      data: [{ label: at.name, value: cell.value }],
    },
    ...(cell.departs ? frame : []),
    { ...middle(box, 20), text: `${cell.text}${arrow}`, size: 13, weight: 'bold', ink: 'ink' },
    { ...middle(box, 36), text: cell.under, size: 10.5, ink: 'ink' },
  ];
}

function middle(
  { x, y, width }: { x: number; y: number; width: number },
  down: number,
): Pick<TextMark, 'kind' | 'x' | 'y' | 'anchor'> {
  return { kind: 'text', x: x + width / 2, y: y + down, anchor: 'middle' };
}
