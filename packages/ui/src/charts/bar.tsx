import type { Audience } from '@miroir/basics';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { sideColour } from './marks.tsx';
import { useWidth } from './use-width.ts';

interface SideBarProps {
  side: Audience;
  value: number;
  /** The end of the scale, shared by every bar of the figure on both sides. */
  max: number;
  /** The figure as written beside the end of the bar. */
  text: string;
  /** Employees grow leftwards from the axis in a butterfly. */
  mirrored?: boolean;
  interval?: { low: number; high: number };
  height?: number;
}

/** Room for the direct label beyond the longest bar, in pixels. */
const labelRoom = 64;

/** One bar of one side with its figure beside it. Meant for inside a figure that carries the name and the table. */
export function SideBar({ side, value, max, text, mirrored = false, interval, height = 32 }: SideBarProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const scale = Math.max(max, Number.EPSILON);
  const length = Math.max(0, width - labelRoom) * (Math.max(value, interval?.high ?? 0) / scale);
  const place = mirrored ? { right: length + 8 } : { left: length + 8 };
  return (
    <div className="chart-box chart-bar" ref={box} style={{ height }} data-mirrored={mirrored || undefined}>
      {width > labelRoom && (
        <BarChart
          width={width}
          height={height}
          layout="vertical"
          data={[{ value }]}
          margin={{ top: 3, bottom: 3, left: mirrored ? labelRoom : 0, right: mirrored ? 0 : labelRoom }}
          barCategoryGap={0}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, scale]} reversed={mirrored} hide />
          <YAxis type="category" hide width={0} />
          <Bar
            dataKey="value"
            fill={sideColour[side]}
            radius={3}
            isAnimationActive={false}
            minPointSize={value > 0 ? 2 : 0}
          />
          {interval && (
            <ReferenceLine
              segment={[
                { x: interval.low, y: 0 },
                { x: interval.high, y: 0 },
              ]}
              stroke="var(--ink)"
              strokeWidth={2}
              strokeOpacity={0.55}
              ifOverflow="visible"
            />
          )}
        </BarChart>
      )}
      <span className="chart-bar-text num" style={place}>
        {text}
      </span>
    </div>
  );
}
