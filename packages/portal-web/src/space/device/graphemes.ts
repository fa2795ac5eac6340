/** Characters as a person counts them, and as the space does (UAX 29); code points where a browser cannot tell. */
export function graphemes(text: string): number {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text).length;
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)).length;
}
