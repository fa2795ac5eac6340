import type { Audience } from '@miroir/basics';

/** A point with its interval, all three on the scale of the chart that draws them. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The colour of each side: employees (inside) blue, consumers (outside) orange, everywhere. */
export const sideColour: Readonly<Record<Audience, string>> = {
  employees: 'var(--inside)',
  consumers: 'var(--outside)',
};

/** Disc for employees, diamond for consumers: the sides differ by shape as well as by colour. */
export function SideMark({ side, x, y }: { side: Audience; x: number; y: number }) {
  const paint = { fill: sideColour[side], stroke: 'var(--surface)', strokeWidth: 2 };
  if (side === 'employees') return <circle cx={x} cy={y} r={7.5} {...paint} />;
  return <rect x={x - 6} y={y - 6} width={12} height={12} transform={`rotate(45 ${x} ${y})`} {...paint} />;
}
