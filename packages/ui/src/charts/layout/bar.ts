import type { Audience } from '@miroir/basics';
import type { Drawing, Mark } from './mark.ts';
import { sideInk } from './side.ts';

/** One bar of one side with its figure beside it. */
export interface BarSpec {
  readonly side: Audience;
  readonly value: number;
  /** The end of the scale, shared by every bar of the figure on both sides. */
  readonly max: number;
  /** The figure as written beside the end of the bar. */
  readonly text: string;
  /** What is plotted. */
  readonly name: string;
  /** Employees grow leftwards from the axis in a butterfly. */
  readonly mirrored?: boolean;
  /** The rest of the scale, drawn pale: of a list, those without a figure here. */
  readonly rest?: boolean;
}

/** Room for the direct label beyond the longest bar, in pixels; less where the bar itself is short of it. */
const labelRoom = 64;

/** The bar, its end label inside the room kept for it. A value above zero is never thinner than two pixels. */
export function bar(spec: BarSpec, size: { width: number; height: number }): Drawing {
  const { width, height } = size;
  const room = Math.max(0, width - Math.min(labelRoom, Math.max(52, width * 0.3)));
  const share = Math.min(1, Math.max(0, spec.value) / Math.max(spec.max, Number.EPSILON));
  const long = Math.max(spec.value > 0 ? 2 : 0, room * share);
  const from = (length: number) => (spec.mirrored ? width - length : 0);
  const rest: Mark[] = spec.rest
    ? [
        {
          kind: 'rect',
          x: from(room),
          y: 3,
          width: room,
          height: height - 6,
          radius: 3,
          fill: spec.side === 'employees' ? 'inside-soft' : 'outside-soft',
        },
      ]
    : [];
  return {
    width,
    height,
    marks: [
      ...rest,
      {
        kind: 'rect',
        x: from(long),
        y: 3,
        width: long,
        height: height - 6,
        radius: 3,
        fill: sideInk[spec.side],
        data: [{ label: spec.name, value: spec.value, scale: [0, spec.max] }],
      },
      {
        kind: 'text',
        x: spec.mirrored ? width - (spec.rest ? room : long) - 8 : (spec.rest ? room : long) + 8,
        y: height / 2 + 5,
        text: spec.text,
        size: 14,
        weight: 'bold',
        ink: 'ink',
        anchor: spec.mirrored ? 'end' : 'start',
      },
    ],
  };
}
