import type { Audience } from '@miroir/basics';
import type { Interval } from './dumbbell.ts';
import type { Datum, Drawing, Mark, TextMark } from './mark.ts';
import { placeLabels } from './place-labels.ts';
import { linear, scaleTicks } from './scale.ts';
import { sideInk, sideMark } from './side.ts';
import { textWidth } from './text.ts';

/** Where one side puts an item on both axes. */
export interface QuadrantPoint {
  readonly x: Interval;
  readonly y: Interval;
}

export interface QuadrantItem {
  readonly label: string;
  /** Written instead of the label where there is no room for words; the page lists what it stands for. */
  readonly number: string;
  readonly employees: QuadrantPoint | null;
  readonly consumers: QuadrantPoint | null;
  /** What is plotted, by side. */
  readonly names: Readonly<Record<Audience, string>>;
}

/** One axis: the whole scale, its name and what both ends mean. */
export interface QuadrantAxis {
  readonly domain: readonly [number, number];
  readonly name: string;
  readonly ends: readonly [string, string];
}

export interface QuadrantSpec {
  readonly x: QuadrantAxis;
  readonly y: QuadrantAxis;
  /** Name of each corner, and what it means: upper left, upper right, lower left, lower right. */
  readonly corners: readonly (readonly [string, string])[];
  readonly items: readonly QuadrantItem[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Plane extends Box {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Below this width items are told by their number, and corners by their name alone. */
const wordsFrom = 520;

/**
 * Two scales at a right angle, whole, cut at their middle: each item on both sides, an arrow from the employees' place to
 * the consumers', and a pale cross for the two intervals.
 */
export function quadrant(spec: QuadrantSpec, width: number): Drawing {
  const height = Math.round(Math.min(540, Math.max(300, width * 0.78)));
  const box: Box = { left: 40, top: 12, right: width - 12, bottom: height - 62 };
  const plane: Plane = {
    ...box,
    x: linear(spec.x.domain, [box.left + 10, box.right - 10]),
    y: linear(spec.y.domain, [box.bottom - 10, box.top + 10]),
  };
  const wide = width >= wordsFrom;
  const points = spec.items.flatMap((item) => pointMarks(item, plane));
  const labels = placeLabels(labelsOf(spec, { plane, wide }), { box, points: pixels(spec, plane) });
  return {
    width,
    height,
    marks: [
      ...gridMarks(spec, plane),
      ...cornerMarks(spec, plane, wide),
      ...axisMarks(spec, { plane, width, height }),
      ...spec.items.flatMap((item) => crossMarks(item, plane)),
      ...spec.items.flatMap((item) => arrowMarks(item, plane)),
      ...points,
      ...labels,
    ],
  };
}

const sides = ['employees', 'consumers'] as const;

function pixels({ items }: QuadrantSpec, plane: Plane): { x: number; y: number }[] {
  return items.flatMap((item) =>
    sides.flatMap((side) => {
      const point = item[side];
      return point ? [{ x: plane.x(point.x.value), y: plane.y(point.y.value) }] : [];
    }),
  );
}

function labelsOf({ items }: QuadrantSpec, { plane, wide }: { plane: Plane; wide: boolean }) {
  return items.flatMap((item) => {
    const point = item.employees ?? item.consumers;
    if (!point) return [];
    const text = wide ? item.label : item.number;
    return [{ text, x: plane.x(point.x.value), y: plane.y(point.y.value) }];
  });
}

function gridMarks({ x, y }: QuadrantSpec, plane: Plane): Mark[] {
  const line = (at: Pick<Mark & { kind: 'line' }, 'x1' | 'x2' | 'y1' | 'y2'>, middle: boolean): Mark => ({
    kind: 'line',
    ...at,
    ink: middle ? 'line-strong' : 'line',
    width: middle ? 1.5 : 1,
  });
  const isMiddle = (tick: number, [low, high]: readonly [number, number]) => tick === (low + high) / 2;
  return [
    ...scaleTicks(x.domain).map((tick) =>
      line({ x1: plane.x(tick), x2: plane.x(tick), y1: plane.top, y2: plane.bottom }, isMiddle(tick, x.domain)),
    ),
    ...scaleTicks(y.domain).map((tick) =>
      line({ x1: plane.left, x2: plane.right, y1: plane.y(tick), y2: plane.y(tick) }, isMiddle(tick, y.domain)),
    ),
  ];
}

function cornerMarks({ corners }: QuadrantSpec, plane: Plane, wide: boolean): Mark[] {
  return corners.flatMap(([name, meaning], index): Mark[] => {
    const [right, lower] = [index % 2 === 1, index > 1];
    const at = {
      x: right ? plane.right - 18 : plane.left + 18,
      anchor: right ? 'end' : 'start',
    } as const;
    const y = lower ? plane.bottom - (wide ? 34 : 18) : plane.top + 28;
    const title: Mark = { kind: 'text', ...at, y, text: name, size: 13, weight: 'bold', ink: 'ink' };
    return wide
      ? [title, { kind: 'text', ...at, y: y + 16, text: meaning, size: 11.5, ink: 'ink-2' }]
      : [title];
  });
}

function axisMarks(
  { x, y }: QuadrantSpec,
  { plane, width, height }: { plane: Plane; width: number; height: number },
): Mark[] {
  const text = (mark: Omit<TextMark, 'kind' | 'size' | 'ink'> & { size?: number }): Mark => ({
    kind: 'text',
    size: 11.5,
    ink: 'ink-2',
    ...mark,
  });
  const under = plane.bottom + 16;
  const ends = textWidth(`${x.ends.join('')}`, 11.5) + 24 <= plane.right - plane.left;
  return [
    ...scaleTicks(x.domain).map((tick) =>
      text({ x: plane.x(tick), y: under, text: String(tick), anchor: 'middle' }),
    ),
    ...scaleTicks(y.domain).map((tick) =>
      text({ x: plane.left - 8, y: plane.y(tick) + 4, text: String(tick), anchor: 'end' }),
    ),
    ...(ends
      ? [
          text({ x: plane.left, y: under + 17, text: x.ends[0] }),
          text({ x: plane.right, y: under + 17, text: x.ends[1], anchor: 'end' }),
        ]
      : []),
    text({ x: (plane.left + plane.right) / 2, y: height - 6, text: `${x.name} →`, anchor: 'middle', weight: 'bold' }),
    text({ x: Math.min(width, 0), y: plane.top - 2, text: `↑ ${y.name}`, weight: 'bold' }),
  ];
}

/** The two intervals of each side, as a pale cross under its mark. */
function crossMarks(item: QuadrantItem, plane: Plane): Mark[] {
  return sides.flatMap((side): Mark[] => {
    const point = item[side];
    if (!point) return [];
    const pale = { kind: 'rect', radius: 2, fill: sideInk[side], opacity: 0.26 } as const;
    const [x, y] = [plane.x(point.x.value), plane.y(point.y.value)];
    const [left, right] = [plane.x(point.x.low), plane.x(point.x.high)];
    const [bottom, top] = [plane.y(point.y.low), plane.y(point.y.high)];
    return [
      { ...pale, x: left, y: y - 4, width: right - left, height: 8 },
      { ...pale, x: x - 4, y: top, width: 8, height: bottom - top },
    ];
  });
}

/** From the employees' place to the consumers', short of both marks; nothing where they touch. */
function arrowMarks({ employees, consumers }: QuadrantItem, plane: Plane): Mark[] {
  if (!employees || !consumers) return [];
  const from = { x: plane.x(employees.x.value), y: plane.y(employees.y.value) };
  const to = { x: plane.x(consumers.x.value), y: plane.y(consumers.y.value) };
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  if (long < 24) return [];
  const [ux, uy] = [(to.x - from.x) / long, (to.y - from.y) / long];
  const [start, end] = [
    { x: from.x + ux * 9, y: from.y + uy * 9 },
    { x: to.x - ux * 11, y: to.y - uy * 11 },
  ];
  const stroke = (x2: number, y2: number): Mark => ({
    kind: 'line',
    x1: end.x,
    y1: end.y,
    x2,
    y2,
    ink: 'ink-3',
    width: 1.5,
  });
  const head = (turn: number) => stroke(end.x - 7 * ux + turn * 4 * uy, end.y - 7 * uy - turn * 4 * ux);
  return [stroke(start.x, start.y), head(1), head(-1)];
}

function pointMarks(item: QuadrantItem, plane: Plane): Mark[] {
  return sides.flatMap((side): Mark[] => {
    const point = item[side];
    if (!point) return [];
    const label = item.names[side];
    const data: Datum[] = [point.x, point.y].flatMap(({ value, low, high }) =>
      [value, low, high].map((each) => ({ label, value: each })),
    );
    return [{ ...sideMark(side, plane.x(point.x.value), plane.y(point.y.value), 7), data }];
  });
}
