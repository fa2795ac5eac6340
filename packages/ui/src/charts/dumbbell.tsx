import type { Audience } from '@miroir/basics';
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { type Interval, SideMark, sideColour } from './marks.tsx';
import { useWidth } from './use-width.ts';

/** Half a mark: the room kept on both sides so that 0 and the maximum are drawn whole. */
const edge = 12;

interface DumbbellProps {
  /** The finding this row shows, read instead of the picture. */
  label: string;
  employees: Interval | null;
  consumers: Interval | null;
  /** Both sides always share it. Default 0–100 (per cent). */
  domain?: readonly [number, number];
  ticks?: readonly number[];
  height?: number;
}

/**
 * One row: the two sides on one axis, the pale band being the 95 % interval, the line the gap. A side without a
 * figure is left out here and drawn by the caller in words (suppressed, too few, not asked are not positions).
 */
export function Dumbbell({
  label,
  employees,
  consumers,
  domain = [0, 100],
  ticks = [0, 25, 50, 75, 100],
  height = 36,
}: DumbbellProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const heights = rowHeights({ employees, consumers, domain, width });
  const sides = [
    ['consumers', consumers],
    ['employees', employees],
  ] as const;
  return (
    <div className="chart-box" ref={box} role="img" aria-label={label} style={{ height }}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={height}
          margin={{ top: 0, bottom: 0, left: edge, right: edge }}
          accessibilityLayer={false}
        >
          <XAxis type="number" dataKey="x" domain={[...domain]} hide />
          <YAxis type="number" dataKey="y" domain={[0, 1]} hide />
          {ticks.map((tick) => (
            <ReferenceLine key={tick} x={tick} stroke="var(--line)" />
          ))}
          {employees && consumers && (
            <ReferenceLine
              segment={[
                { x: employees.value, y: heights.employees },
                { x: consumers.value, y: heights.consumers },
              ]}
              stroke="var(--ink-3)"
              strokeWidth={2}
            />
          )}
          {sides.map(
            ([side, figure]) =>
              figure && <IntervalBand key={side} side={side} figure={figure} y={heights[side]} />,
          )}
          {sides.map(
            ([side, figure]) =>
              figure && <Point key={side} side={side} value={figure.value} y={heights[side]} />,
          )}
        </ScatterChart>
      )}
    </div>
  );
}

/**
 * Where each side stands in the row, 0 at its foot: both in the middle, or one above the other where their marks
 * would cover each other, so that neither side is ever hidden.
 */
function rowHeights(row: {
  employees: Interval | null;
  consumers: Interval | null;
  domain: readonly [number, number];
  width: number;
}): Readonly<Record<Audience, number>> {
  const { employees, consumers, domain, width } = row;
  const apart =
    employees && consumers ? Math.abs(employees.value - consumers.value) : Number.POSITIVE_INFINITY;
  const pixels = (apart / (domain[1] - domain[0])) * Math.max(0, width - 2 * edge);
  return pixels < 16 ? { employees: 0.74, consumers: 0.26 } : { employees: 0.5, consumers: 0.5 };
}

function IntervalBand({ side, figure, y }: { side: Audience; figure: Interval; y: number }) {
  return (
    <ReferenceLine
      segment={[
        { x: figure.low, y },
        { x: figure.high, y },
      ]}
      stroke={sideColour[side]}
      strokeOpacity={0.38}
      strokeWidth={7}
      strokeLinecap="round"
    />
  );
}

function Point({ side, value, y }: { side: Audience; value: number; y: number }) {
  return (
    <Scatter
      data={[{ x: value, y }]}
      isAnimationActive={false}
      shape={(point: { cx?: number | undefined; cy?: number | undefined }) => (
        <SideMark side={side} x={point.cx ?? 0} y={point.cy ?? 0} />
      )}
    />
  );
}

/** The scale above a column of dumbbells, aligned with their ticks. */
export function DumbbellAxis({
  domain = [0, 100],
  ticks = [0, 25, 50, 75, 100],
  format,
}: {
  domain?: readonly [number, number];
  ticks?: readonly number[];
  format(tick: number, last: boolean): string;
}) {
  const [low, high] = domain;
  return (
    <div className="chart-axis" aria-hidden="true">
      {ticks.map((tick, index) => {
        const share = (tick - low) / (high - low);
        const place = index === 0 ? 'first' : index === ticks.length - 1 ? 'last' : 'inner';
        return (
          <span
            key={tick}
            data-place={place}
            style={{ left: `calc(${edge}px + ${share} * (100% - ${2 * edge}px))` }}
          >
            {format(tick, index === ticks.length - 1)}
          </span>
        );
      })}
    </div>
  );
}
