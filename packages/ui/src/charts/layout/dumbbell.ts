import type { Audience } from '@miroir/basics';
import type { Drawing, Mark } from './mark.ts';
import { linear } from './scale.ts';
import { sideInk, sideMark } from './side.ts';

/** A point with its interval, all three on the scale of the chart that draws them. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One row of two sides on one axis. A side without a figure is null, and is told in words beside the picture. */
export interface DumbbellSpec {
  readonly employees: Interval | null;
  readonly consumers: Interval | null;
  /** Both sides always share it. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** What is plotted, by side: it names each value. */
  readonly names: Readonly<Record<Audience, string>>;
  /** Framed: a figure that departs from those around it. */
  readonly framed?: boolean;
}

/** Half a mark: the room kept on both sides so that both ends of the scale are drawn whole. */
export const dumbbellEdge = 12;

/** Marks nearer than this many pixels would cover each other: the sides then stand one above the other. */
const touching = 16;

/**
 * The two sides on one axis: the pale band is the 95 % interval, taller than its mark so that a narrow one shows, and
 * the line between the marks is the gap.
 */
export function dumbbell(spec: DumbbellSpec, size: { width: number; height: number }): Drawing {
  const { width, height } = size;
  const place = linear(spec.domain, [dumbbellEdge, width - dumbbellEdge]);
  const { employees, consumers } = spec;
  const near = employees && consumers && Math.abs(place(employees.value) - place(consumers.value)) < touching;
  const heights = near
    ? { employees: height * 0.27, consumers: height * 0.73 }
    : { employees: height / 2, consumers: height / 2 };
  const marks: Mark[] = spec.ticks.map((tick) => ({
    kind: 'line',
    x1: place(tick),
    x2: place(tick),
    y1: 0,
    y2: height,
    ink: 'line',
    width: 1,
  }));
  if (employees && consumers)
    marks.push({
      kind: 'line',
      x1: place(employees.value),
      y1: heights.employees,
      x2: place(consumers.value),
      y2: heights.consumers,
      ink: 'ink-3',
      width: 2,
    });
  for (const side of ['consumers', 'employees'] as const) {
    const figure = spec[side];
    if (figure) marks.push(bandOf(spec, side, { place, y: heights[side], tall: near ? 15 : 22 }));
  }
  if (spec.framed) marks.push(...frameOf(spec, { place, y: height / 2 }));
  for (const side of ['consumers', 'employees'] as const) {
    const figure = spec[side];
    if (!figure) continue;
    const data = [{ label: spec.names[side], value: figure.value, scale: spec.domain }];
    marks.push({ ...sideMark(side, place(figure.value), heights[side], near ? 6 : 7.5), data });
  }
  return { width, height, marks };
}

/** A frame around the interval of each side, two lines thick. */
function frameOf(spec: DumbbellSpec, at: { place(value: number): number; y: number }): Mark[] {
  return [spec.employees, spec.consumers].flatMap((figure) => {
    if (!figure) return [];
    const [left, right] = [at.place(figure.low) - 4, at.place(figure.high) + 4];
    return [0, 1].map((inset): Mark => {
      const [width, height] = [Math.max(20, right - left) - 2 * inset, 30 - 2 * inset];
      const x = (left + right) / 2 - width / 2;
      return { kind: 'rect', x, y: at.y - height / 2, width, height, radius: 3, stroke: 'ink' };
    });
  });
}

function bandOf(
  spec: DumbbellSpec,
  side: Audience,
  at: { place(value: number): number; y: number; tall: number },
): Mark {
  const { low, high } = spec[side] ?? { low: 0, high: 0 };
  const [left, right] = [at.place(low), at.place(high)];
  const name = spec.names[side];
  return {
    kind: 'rect',
    x: Math.min(left, right - 2),
    y: at.y - at.tall / 2,
    width: Math.max(2, right - left),
    height: at.tall,
    radius: 3,
    fill: sideInk[side],
    opacity: 0.26,
    data: [
      { label: name, value: low, scale: spec.domain },
      { label: name, value: high, scale: spec.domain },
    ],
  };
}
