import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The product's own faces, as files: the page's variable fonts cannot be embedded, these are the same letters. */
const faces = {
  sans: ['@fontsource/figtree', 'figtree', 400],
  bold: ['@fontsource/figtree', 'figtree', 600],
  serif: ['@fontsource/source-serif-4', 'source-serif-4', 400],
} as const;

export type Face = keyof typeof faces;

/** Letters that the Latin file of a face lacks and its extension has (Google’s unicode-range of `latin-ext`). */
const extended =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/;

const require = createRequire(import.meta.url);

/** What the paper needs of a document to set type. */
export interface TypeSetter {
  registerFont(name: string, source: Buffer): unknown;
  font(name: string, size: number): unknown;
  widthOfString(text: string): number;
}

/** Registers the faces; each has a file for Latin letters and one for the rarer of them. */
export function registerFaces(doc: TypeSetter): void {
  for (const [face, [owner, name, weight]] of Object.entries(faces)) {
    for (const [suffix, subset] of [
      ['', 'latin'],
      ['-ext', 'latin-ext'],
    ] as const)
      doc.registerFont(
        `${face}${suffix}`,
        readFileSync(require.resolve(`${owner}/files/${name}-${subset}-${weight}-normal.woff`)),
      );
  }
}

/**
 * Signs that no file of the faces has, and what is set for them: the narrow space of French thousands is the unbreakable
 * one, the triangles of a departure are arrows.
 */
const stands: Readonly<Record<string, string>> = { '\u202f': '\u00a0', '▲': '↑', '▼': '↓' };

/** A text cut where its letters change file. */
export function runsOf(text: string, face: Face): { readonly font: string; readonly text: string }[] {
  const runs: { font: string; text: string }[] = [];
  for (const written of text) {
    const letter = stands[written] ?? written;
    const font = extended.test(letter) ? `${face}-ext` : face;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** The width of a line as it is set, in points. */
export function widthOf(doc: TypeSetter, text: string, style: { face: Face; size: number }): number {
  return runsOf(text, style.face).reduce((sum, run) => {
    doc.font(run.font, style.size);
    return sum + doc.widthOfString(run.text);
  }, 0);
}

/** Lines that fit a width, broken at ordinary spaces; a word longer than the line stands alone on it. */
export function linesOf(
  doc: TypeSetter,
  text: string,
  style: { readonly face: Face; readonly size: number; readonly width: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(doc, `${last} ${word}`, style) <= style.width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
