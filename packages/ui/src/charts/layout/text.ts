import type { Ink } from './inks.ts';
import type { TextMark } from './mark.ts';

/** Widths of Figtree's letters in hundredths of its size, by class: what a layout needs before any page exists. */
const narrow = /[ijl.,:;!|'’·\u202f]/;
const slim = /[frt()[\]\u00a0 -]/;
const wide = /[mwMWŒœ%@—−]/;
const capital = /[A-ZÀ-Ý&]/;

/**
 * How wide a line of text is at most, in pixels, without a page to measure on: an estimate from above (Figtree is
 * narrower), so that what fits here fits in every renderer.
 */
export function textWidth(text: string, size: number, weight: TextMark['weight'] = 'regular'): number {
  let sum = 0;
  for (const letter of text) {
    if (narrow.test(letter)) sum += 0.28;
    else if (slim.test(letter)) sum += 0.37;
    else if (wide.test(letter)) sum += 0.88;
    else if (capital.test(letter)) sum += 0.68;
    else sum += 0.57;
  }
  return sum * size * (weight === 'bold' ? 1.06 : 1);
}

/** Breaks a sentence into lines that fit a width, at ordinary spaces; a word longer than the line is broken inside. */
export function wrapped(sentence: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...broken(word, width, size));
  }
  return lines;
}

function broken(word: string, width: number, size: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && textWidth(last + letter, size) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}

/** A paragraph as marks, and how high it stands. */
export function paragraph(
  sentence: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    readonly ink: Ink;
    readonly weight?: 'regular' | 'bold';
    readonly family?: 'sans' | 'serif';
    readonly anchor?: 'start' | 'end';
  },
): { readonly marks: TextMark[]; readonly height: number } {
  const { width, y, ...style } = at;
  const step = Math.round(at.size * 1.4);
  const lines = sentence === '' ? [] : wrapped(sentence, width, at.size * (at.weight === 'bold' ? 1.06 : 1));
  return {
    marks: lines.map((text, index) => ({
      kind: 'text',
      text,
      y: y + at.size + index * step,
      ...style,
    })),
    height: lines.length * step,
  };
}
