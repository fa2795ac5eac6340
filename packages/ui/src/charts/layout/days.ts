import type { Audience } from '@miroir/basics';
import type { Drawing, Mark } from './mark.ts';
import { countTicks, linear } from './scale.ts';
import { sideInk } from './side.ts';
import { textWidth } from './text.ts';

/** One moment of a series; null where nothing is published for it. */
export interface Moment {
  readonly label: string;
  readonly value: number | null;
}

/** Counts over time for one side, from zero. Each side has its own: unlike denominators share no axis. */
export interface DaysSpec {
  readonly side: Audience;
  readonly moments: readonly Moment[];
  format(value: number): string;
}

const gutter = 44;
const foot = 22;

/** The ticks of the counted axis: the screen's chart and the paper's share them. */
export function dayTicks(moments: readonly Moment[]): number[] {
  return countTicks(Math.max(1, ...moments.map(({ value }) => value ?? 0)));
}

/** One bar a moment over its axis; labels are thinned where they would touch. */
export function days(spec: DaysSpec, size: { width: number; height: number }): Drawing {
  const { width, height } = size;
  const ticks = dayTicks(spec.moments);
  const y = linear([0, ticks.at(-1) ?? 1], [height - foot, 8]);
  const step = (width - gutter) / Math.max(1, spec.moments.length);
  const thick = Math.min(34, step * 0.82);
  const longest = Math.max(1, ...spec.moments.map(({ label }) => textWidth(label, 11.5)));
  const every = Math.max(1, Math.ceil((longest + 14) / step));
  const marks = ticks.flatMap((tick): Mark[] => [
    { kind: 'line', x1: gutter, x2: width, y1: y(tick), y2: y(tick), ink: 'line', width: 1 },
    {
      kind: 'text',
      x: gutter - 8,
      y: y(tick) + 4,
      text: spec.format(tick),
      size: 11.5,
      ink: 'ink-2',
      anchor: 'end',
    },
  ]);
  spec.moments.forEach(({ label, value }, index) => {
    const middle = gutter + step * (index + 0.5);
    if (value !== null)
      marks.push({
        kind: 'rect',
        x: middle - thick / 2,
        y: y(value),
        width: thick,
        height: y(0) - y(value),
        radius: Math.min(3, thick / 4),
        fill: sideInk[spec.side],
        data: [{ label, value, scale: [0, ticks.at(-1) ?? 1] }],
      });
    if (index % every === 0)
      marks.push({
        kind: 'text',
        x: middle,
        y: height - 6,
        text: label,
        size: 11.5,
        ink: 'ink-2',
        anchor: 'middle',
      });
  });
  return { width, height, marks };
}
