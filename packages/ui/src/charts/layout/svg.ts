import { type Ink, inks } from './inks.ts';
import type { Drawing, Mark, PointMark, RectMark, TextMark } from './mark.ts';

// Quoted: a name with a bare digit in it is not a CSS identifier, and the whole list would be dropped.
const families = {
  serif: "'Source Serif 4 Variable', Georgia, serif",
  sans: "'Figtree Variable', system-ui, sans-serif",
};

/** The drawing as one self-contained SVG in the colours of paper. @param fontFace rules of the fonts it carries */
export function svgOf({ width, height, marks }: Drawing, fontFace = ''): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`,
    fontFace ? `<defs><style>${fontFace}</style></defs>` : '',
    ...marks.map(svgMark),
    '</svg>',
  ].join('');
}

/** The corners of the diamond of a point. */
export function diamond({ x, y, size }: Pick<PointMark, 'x' | 'y' | 'size'>): [number, number][] {
  return [
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ];
}

function svgMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rect':
      return svgRect(mark);
    case 'line':
      return `<line x1="${short(mark.x1)}" y1="${short(mark.y1)}" x2="${short(mark.x2)}" y2="${short(mark.y2)}" stroke="${inks[mark.ink]}" stroke-width="${mark.width}"${mark.opacity === undefined ? '' : ` stroke-opacity="${mark.opacity}"`}/>`;
    case 'point':
      return svgPoint(mark);
    case 'text':
      return svgText(mark);
  }
}

function svgRect(mark: RectMark): string {
  const { x, y, width, height } = mark;
  const box = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${mark.radius ?? 0}"`;
  const opacity = mark.opacity === undefined ? '' : ` fill-opacity="${short(mark.opacity)}"`;
  const edge = mark.stroke
    ? ` stroke="${inks[mark.stroke]}"${mark.dashed ? ' stroke-dasharray="4 3"' : ''}`
    : '';
  return `<rect ${box} fill="${paint(mark.fill)}"${opacity}${edge}/>`;
}

function svgPoint(mark: PointMark): string {
  const style = `fill="${inks[mark.fill]}" stroke="${inks.surface}" stroke-width="2"`;
  if (mark.shape === 'disc')
    return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${mark.size}" ${style}/>`;
  const corners = diamond(mark).map(([x, y]) => `${short(x)},${short(y)}`);
  return `<polygon points="${corners.join(' ')}" ${style}/>`;
}

function svgText(mark: TextMark): string {
  const font = `font-family="${families[mark.family ?? 'sans']}" font-size="${mark.size}" font-weight="${mark.weight === 'bold' ? 640 : 420}"`;
  return `<text x="${short(mark.x)}" y="${short(mark.y)}" ${font} fill="${inks[mark.ink]}" text-anchor="${mark.anchor ?? 'start'}" xml:space="preserve">${escaped(mark.text)}</text>`;
}

const paint = (ink: Ink | undefined): string => (ink ? inks[ink] : 'none');

const short = (value: number): string => String(Math.round(value * 100) / 100);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
