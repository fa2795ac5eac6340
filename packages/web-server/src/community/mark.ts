/** Largest mark, in bytes. */
export const largestMark = 65_536;

/** A mark as it is served. */
export interface Mark {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly bytes: Uint8Array;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a drawing is made of; anything else, scripts, styles and links above all, is refused rather than cut out. */
const elements = new Set(
  `svg g title desc defs path rect circle ellipse line polyline polygon lineargradient radialgradient stop clippath
   mask use text tspan`.split(/\s+/),
);
const attributes = new Set(
  `xmlns xmlns:xlink version viewbox width height preserveaspectratio id class role aria-label aria-hidden d x y x1 y1
   x2 y2 cx cy r rx ry fx fy dx dy points transform opacity fill fill-opacity fill-rule stroke stroke-width
   stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset clip-path
   clip-rule clippathunits mask maskunits offset stop-color stop-opacity gradientunits gradienttransform spreadmethod
   href xlink:href font-family font-size font-weight text-anchor letter-spacing`.split(/\s+/),
);

/** The sentence that says why a file is no mark; null when it is one. */
export function markFault({ type, bytes }: Mark): string | null {
  if (bytes.length > largestMark)
    return `mark: the file has ${bytes.length} bytes; at most ${largestMark} are served.`;
  if (type === 'image/png')
    return pngSignature.every((byte, at) => bytes[at] === byte) ? null : 'mark: the file is no PNG.';
  return svgFault(new TextDecoder().decode(bytes));
}

const tag = /<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function svgFault(source: string): string | null {
  const drawing = source.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').replaceAll(/<!--[\s\S]*?-->/g, '');
  // What the expression above does not read is not a tag of a drawing: doctypes, entities, CDATA, unquoted attributes.
  const rest = drawing.replaceAll(tag, '');
  if (/[<>]/.test(rest)) return 'mark: the file holds markup that a drawing has no need of.';
  const tags = [...drawing.matchAll(tag)];
  if (tags[0]?.[2]?.toLowerCase() !== 'svg') return 'mark: the file is no SVG.';
  for (const [, , name = '', inside = ''] of tags) {
    if (!elements.has(name.toLowerCase())) return `mark: the element <${name}> is not served in a mark.`;
    for (const [, key = '', double, single] of inside.matchAll(attribute)) {
      if (!attributes.has(key.toLowerCase())) return `mark: the attribute “${key}” is not served in a mark.`;
      if (reachesOut(key.toLowerCase(), double ?? single ?? ''))
        return `mark: “${key}” leads out of the drawing.`;
    }
  }
  return null;
}

/** Whether a value names anything but a part of the same drawing. */
function reachesOut(key: string, value: string): boolean {
  if (key.endsWith('href')) return !/^#[\w-]+$/.test(value);
  if (key.startsWith('xmlns')) return false;
  return /&|:|\/\//.test(value) || /url\s*\((?!\s*["']?#)/i.test(value);
}
