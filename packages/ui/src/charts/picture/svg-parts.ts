/** A line of text at its baseline. */
export function svgText(
  text: string,
  at: { x: number; y: number; size: number; fill: string; family: string; weight: string },
): string {
  const place = `x="${at.x.toFixed(1)}" y="${at.y.toFixed(1)}"`;
  const font = `font-family="${escaped(at.family)}" font-size="${at.size}" font-weight="${at.weight}"`;
  return `<text ${place} ${font} fill="${escaped(at.fill)}" xml:space="preserve">${escaped(text.trimEnd())}</text>`;
}

/** Background and border of a box, when it has any; a hatched box is filled with the hatching. */
export function paintedBox(
  box: DOMRect,
  style: CSSStyleDeclaration,
  origin: { x: number; y: number },
): string {
  const hatched = style.backgroundImage.includes('repeating-linear-gradient');
  const filled = style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== 'transparent';
  const edge = style.borderTopStyle === 'none' ? 0 : Number.parseFloat(style.borderTopWidth);
  const sides = [style.borderLeftStyle, style.borderBottomStyle].every((line) => line !== 'none');
  const x = box.left - origin.x;
  const y = box.top - origin.y;
  if (edge > 0 && !sides && box.width > 0) {
    return `<line x1="${x}" x2="${x + box.width}" y1="${y}" y2="${y}" stroke="${escaped(style.borderTopColor)}"/>`;
  }
  if ((!hatched && !filled && edge === 0) || box.width === 0 || box.height === 0) return '';
  const stroke = edge > 0 ? ` stroke="${escaped(style.borderTopColor)}" stroke-width="${edge}"` : '';
  const dashes = style.borderTopStyle === 'dashed' ? ' stroke-dasharray="4 3"' : '';
  const fill = hatched ? 'url(#hatch)' : filled ? style.backgroundColor : 'none';
  const turn =
    style.transform === 'none' ? '' : rotation(style.transform, x + box.width / 2, y + box.height / 2);
  const size = turn ? box.width / Math.SQRT2 : box.width;
  const [left, up, high] = turn
    ? [x + (box.width - size) / 2, y + (box.height - size) / 2, size]
    : [x, y, box.height];
  const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, high / 2);
  const radius = style.borderTopLeftRadius.endsWith('%') ? high / 2 : round;
  return `<rect x="${left}" y="${up}" width="${size}" height="${high}" rx="${radius}" fill="${escaped(fill)}"${stroke}${dashes}${turn}/>`;
}

/** The hatching of a suppressed figure. */
export function hatchPattern(colour: string): string {
  return `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(135)"><rect width="2" height="6" fill="${escaped(colour)}"/></pattern>`;
}

/** Only the diamond of the legend is turned: by 45°, around its centre. */
function rotation(matrix: string, x: number, y: number): string {
  const [a = 1, b = 0] = matrix.replace('matrix(', '').split(',').map(Number);
  const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  return degrees === 0 ? '' : ` transform="rotate(${degrees} ${x} ${y})"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
