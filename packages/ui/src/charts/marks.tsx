import type { CSSProperties, ReactElement } from 'react';
import { cssInk, cut, type Drawing, diamond, type Mark, type TextMark } from './layout/index.ts';
import { useWidth } from './use-width.ts';

/** A picture on screen, laid out for the width it is given, named by the finding it shows. */
export function Picture({
  draw,
  label,
  height,
}: {
  /** The layout; it is asked again whenever the width changes. */
  draw(width: number): Drawing;
  /** Read instead of the picture; absent where the words beside it say the same. */
  label?: string;
  /** Pixels kept before the first drawing, so that nothing jumps. */
  height: number;
}): ReactElement {
  const [box, width] = useWidth<HTMLDivElement>();
  const drawing = width > 0 ? draw(width) : null;
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <div className="chart-box" ref={box} {...named} style={leastHeight(height)}>
      {drawing && <Marks drawing={drawing} />}
    </div>
  );
}

/** The room a picture keeps, in pixels: a property of its own, so that paper can do without it. */
export function leastHeight(height: number): CSSProperties {
  return { '--least': `${height}px` } as CSSProperties;
}

/** A drawing for paper, in pieces that a sheet may end between. */
export function PaperPicture({ drawing }: { drawing: Drawing }): ReactElement {
  return (
    <div className="paper-only">
      {cut(drawing, 0).map((piece, index) => (
        <div key={index} className="paper-piece">
          <Marks drawing={piece} />
        </div>
      ))}
    </div>
  );
}

/** Every mark of a drawing, in its order. Printed, it is scaled as a whole: no mark leaves its axis. */
function Marks({ drawing }: { drawing: Drawing }): ReactElement {
  const { width, height, marks } = drawing;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {marks.map((mark, index) => (
        <OneMark key={index} mark={mark} />
      ))}
    </svg>
  );
}

function OneMark({ mark }: { mark: Mark }): ReactElement {
  const paper = mark.paper ? { className: 'paper-only' } : {};
  switch (mark.kind) {
    case 'rect':
      return (
        <rect
          {...paper}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          fill={mark.fill ? cssInk(mark.fill) : 'none'}
          fillOpacity={mark.opacity}
          stroke={mark.stroke && cssInk(mark.stroke)}
          strokeDasharray={mark.dashed ? '4 3' : undefined}
        />
      );
    case 'line':
      return (
        <line
          {...paper}
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={cssInk(mark.ink)}
          strokeWidth={mark.width}
          strokeOpacity={mark.opacity}
        />
      );
    case 'point': {
      const paint = { fill: cssInk(mark.fill), stroke: cssInk('surface'), strokeWidth: 2 };
      return mark.shape === 'disc' ? (
        <circle cx={mark.x} cy={mark.y} r={mark.size} {...paint} />
      ) : (
        <polygon points={diamond(mark).join(' ')} {...paint} />
      );
    }
    case 'text':
      return <OneText mark={mark} />;
  }
}

function OneText({ mark }: { mark: TextMark }): ReactElement {
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.size}
      fontWeight={mark.weight === 'bold' ? 640 : undefined}
      textAnchor={mark.anchor}
      fill={cssInk(mark.ink)}
    >
      {mark.text}
    </text>
  );
}
