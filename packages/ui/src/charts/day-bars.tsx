import type { Audience } from '@miroir/basics';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { cssInk, dayTicks, type Moment, sideInk } from './layout/index.ts';
import { leastHeight } from './marks.tsx';
import { useWidth } from './use-width.ts';

/** On screen, on the ticks of the layout that files draw: counts over time for one side, from zero. Each side has its own: unlike denominators share no axis. */
export function DayBars({
  side,
  moments,
  label,
  height = 170,
  format,
}: {
  side: Audience;
  moments: readonly Moment[];
  label: string;
  height?: number;
  format(value: number): string;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const ticks = dayTicks(moments);
  const tick = { fontSize: 11.5, fill: 'var(--ink-2)' };
  return (
    <div className="chart-box" ref={box} role="img" aria-label={label} style={leastHeight(height)}>
      {width > 0 && (
        <BarChart
          width={width}
          height={height}
          data={[...moments]}
          margin={{ top: 8, right: 4, left: 0, bottom: 0 }}
          barCategoryGap="18%"
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="label"
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            interval="preserveStartEnd"
            minTickGap={20}
          />
          <YAxis
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={44}
            domain={[0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            tickFormatter={format}
          />
          <Bar
            dataKey="value"
            fill={cssInk(sideInk[side])}
            radius={[3, 3, 0, 0]}
            isAnimationActive={false}
            maxBarSize={34}
          />
        </BarChart>
      )}
    </div>
  );
}
