import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { useWidth } from './use-width.ts';

/** One part of a whole, in the order of the scale. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** A colour of the scale, see {@link scaleColours}. */
  readonly colour: string;
  /** The ink that reads on it. */
  readonly ink: string;
}

/** A part narrower than this many pixels keeps its figure for the table. */
const narrowest = 22;

/** A 100 % bar. Parts are separated by a line of the surface, so that neighbours stay apart without colour. */
export function StackedBar({
  parts,
  label,
  height = 34,
  format,
}: {
  parts: readonly Part[];
  label: string;
  height?: number;
  /** Writes a share (0–1) inside its part. */
  format(share: number): string;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const row = Object.fromEntries(parts.map((part) => [part.id, part.count]));
  const inset = { top: 0, bottom: 0, left: 0, right: 0 };
  return (
    <div className="chart-box" ref={box} role="img" aria-label={label} style={{ height }}>
      {width > 0 && total > 0 && (
        <BarChart
          width={width}
          height={height}
          layout="vertical"
          data={[row]}
          margin={inset}
          barCategoryGap={0}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, total]} hide />
          <YAxis type="category" hide width={0} />
          {parts.map((part) => (
            <Bar
              key={part.id}
              dataKey={part.id}
              stackId="all"
              isAnimationActive={false}
              shape={(bar: { x?: number; y?: number; width?: number; height?: number }) => (
                <Segment bar={bar} part={part} text={format(part.count / total)} />
              )}
            />
          ))}
        </BarChart>
      )}
    </div>
  );
}

function Segment({
  bar,
  part,
  text,
}: {
  bar: { x?: number; y?: number; width?: number; height?: number };
  part: Part;
  text: string;
}) {
  const { x = 0, y = 0, width = 0, height = 0 } = bar;
  if (width <= 0) return null;
  return (
    <g>
      <rect x={x + 1} y={y} width={Math.max(1, width - 2)} height={height} rx={2} fill={part.colour} />
      {width >= narrowest && (
        <text
          x={x + width / 2}
          y={y + height / 2}
          dy="0.36em"
          textAnchor="middle"
          fontSize={12}
          fontWeight={640}
          fill={part.ink}
        >
          {text}
        </text>
      )}
    </g>
  );
}
