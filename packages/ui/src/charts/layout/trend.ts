import { type Audience, audiences } from '@miroir/basics';
import type { Interval } from './dumbbell.ts';
import type { Drawing, Mark, TextMark } from './mark.ts';
import { linear } from './scale.ts';
import { sideInk, sideMark } from './side.ts';
import { textWidth } from './text.ts';

/** A side's line: a figure a moment, null where there is none. */
export interface TrendSide {
  readonly name: string;
  readonly figures: readonly (Interval | null)[];
  /** Whether a moment continues the line of the last figure before it: not where something else was asked. */
  readonly joined: readonly boolean[];
}

/** One measure of both sides over time, on one scale. */
export interface TrendSpec {
  readonly moments: readonly string[];
  readonly sides: Readonly<Record<Audience, TrendSide>>;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  format(value: number): string;
}

const edge = { left: 40, top: 24, foot: 42 } as const;
const small = 11.5;

interface Place {
  x(index: number): number;
  y(value: number): number;
  readonly right: number;
  readonly step: number;
}

/** Both sides over the moments: a pale band is the interval, a line joins what was asked in the same words. */
export function trend(spec: TrendSpec, size: { width: number; height: number }): Drawing {
  const { width, height } = size;
  const named = Math.max(...audiences.map((side) => textWidth(spec.sides[side].name, 13, 'bold')));
  const right = width - named - 18;
  const step = (right - edge.left) / Math.max(1, spec.moments.length);
  const place: Place = {
    x: (index) => edge.left + step * (index + 0.5),
    y: linear(spec.domain, [height - edge.foot, edge.top]),
    right,
    step,
  };
  const marks = [
    ...gridOf(spec, place),
    ...momentsOf(spec, place, height),
    ...audiences.flatMap((side) => bandsOf(spec, side, place)),
    ...audiences.flatMap((side) => linesOf(spec, side, place)),
    ...audiences.flatMap((side) => pointsOf(spec, side, place)),
    ...audiences.flatMap((side) => labelsOf(spec, side, place)),
    ...namesOf(spec, place),
  ];
  return { width, height, marks };
}

function gridOf(spec: TrendSpec, { y, right }: Place): Mark[] {
  return spec.ticks.flatMap((tick): Mark[] => [
    { kind: 'line', x1: edge.left, x2: right, y1: y(tick), y2: y(tick), ink: 'line', width: 1 },
    {
      kind: 'text',
      x: edge.left - 6,
      y: y(tick) + 4,
      text: spec.format(tick),
      size: small,
      ink: 'ink-2',
      anchor: 'end',
    },
  ]);
}

/** The moments under the axis; the last always, others where they do not touch. */
function momentsOf({ moments }: TrendSpec, { x, step }: Place, height: number): TextMark[] {
  const longest = Math.max(1, ...moments.map((label) => textWidth(label, small)));
  const every = Math.max(1, Math.ceil((longest + 12) / step));
  const last = moments.length - 1;
  return moments.flatMap((text, index): TextMark[] => {
    if ((last - index) % every !== 0) return [];
    return [{ kind: 'text', x: x(index), y: height - 8, text, size: small, ink: 'ink-2', anchor: 'middle' }];
  });
}

function bandsOf(spec: TrendSpec, side: Audience, { x, y, step }: Place): Mark[] {
  const wide = Math.max(4, Math.min(22, step * 0.7));
  return spec.sides[side].figures.flatMap((figure, index): Mark[] => {
    if (figure === null) return [];
    const [top, bottom] = [y(figure.high), y(figure.low)];
    const label = `${spec.sides[side].name} · ${spec.moments[index] ?? ''}`;
    return [
      {
        kind: 'rect',
        x: x(index) - wide / 2,
        y: Math.min(top, bottom - 2),
        width: wide,
        height: Math.max(2, bottom - top),
        radius: 3,
        fill: sideInk[side],
        opacity: 0.26,
        data: [
          { label, value: figure.low, scale: spec.domain },
          { label, value: figure.high, scale: spec.domain },
        ],
      },
    ];
  });
}

function linesOf(spec: TrendSpec, side: Audience, { x, y }: Place): Mark[] {
  const { figures, joined } = spec.sides[side];
  return figures.flatMap((figure, index): Mark[] => {
    const last = figures.findLastIndex((each, at) => at < index && each !== null);
    const before = figures[last] ?? null;
    if (figure === null || before === null || joined[index] !== true) return [];
    return [
      {
        kind: 'line',
        x1: x(last),
        y1: y(before.value),
        x2: x(index),
        y2: y(figure.value),
        ink: sideInk[side],
        width: 1.75,
        round: true,
      },
    ];
  });
}

function pointsOf(spec: TrendSpec, side: Audience, { x, y, step }: Place): Mark[] {
  const size = Math.max(2.5, Math.min(6.5, step * 0.3));
  return spec.sides[side].figures.flatMap((figure, index): Mark[] => {
    if (figure === null) return [];
    const label = `${spec.sides[side].name} · ${spec.moments[index] ?? ''}`;
    const data = [{ label, value: figure.value, scale: spec.domain }];
    return [{ ...sideMark(side, x(index), y(figure.value), size), data }];
  });
}

/** The values in writing: all where there is room, else the first and the last; the higher side above, the other below. */
function labelsOf(spec: TrendSpec, side: Audience, { x, y, step, right }: Place): TextMark[] {
  const { figures } = spec.sides[side];
  const other = spec.sides[side === 'employees' ? 'consumers' : 'employees'].figures;
  const shown = figures.flatMap((figure, index) => (figure === null ? [] : [index]));
  const written = step >= 44 ? shown : [shown[0], shown.at(-1)];
  return [...new Set(written)].flatMap((index): TextMark[] => {
    const figure = index === undefined ? null : (figures[index] ?? null);
    if (figure === null || index === undefined) return [];
    const beside = other[index]?.value ?? null;
    const above =
      beside === null || figure.value > beside || (figure.value === beside && side === 'employees');
    const at = above
      ? Math.min(y(figure.high), y(figure.value) - 7) - 5
      : Math.max(y(figure.low), y(figure.value) + 7) + 13;
    const ink = side === 'employees' ? 'inside-ink' : 'outside-ink';
    const text = spec.format(figure.value);
    return [
      {
        ...within(x(index), textWidth(text, 12, 'bold'), right),
        kind: 'text',
        y: at,
        text,
        size: 12,
        weight: 'bold',
        ink,
      },
    ];
  });
}

/**
 * Where a writing stands over its point, inside the picture: of a hundred moments the first is so near the axis, and the last
 * so near the names, that a centred one would lie on them.
 */
function within(at: number, width: number, right: number): Pick<TextMark, 'x' | 'anchor'> {
  if (at - width / 2 < edge.left) return { x: edge.left };
  if (at + width / 2 > right) return { x: right, anchor: 'end' };
  return { x: at, anchor: 'middle' };
}

/** Each side's name where its line ends, pushed apart where the two would touch. */
function namesOf(spec: TrendSpec, { y, right }: Place): TextMark[] {
  const ends = audiences.flatMap((side) => {
    const last = spec.sides[side].figures.findLast((figure) => figure !== null);
    return last ? [{ side, at: y(last.value) + 4 }] : [];
  });
  const [upper, lower] = ends.sort((a, b) => a.at - b.at);
  if (upper && lower && lower.at - upper.at < 16) {
    const middle = (upper.at + lower.at) / 2;
    upper.at = middle - 8;
    lower.at = middle + 8;
  }
  return ends.map(({ side, at }): TextMark => {
    const ink = side === 'employees' ? 'inside-ink' : 'outside-ink';
    return { kind: 'text', x: right + 6, y: at, text: spec.sides[side].name, size: 13, weight: 'bold', ink };
  });
}
