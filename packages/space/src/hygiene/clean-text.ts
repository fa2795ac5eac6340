import { err, ok, type Result } from '@miroir/basics';

/** What a field of a text may be. */
export interface TextRule {
  /** Most characters as a person counts them (grapheme clusters, UAX 29). */
  readonly most: number;
  /** One line, or several. */
  readonly lines: 'one' | 'several';
  readonly required: boolean;
}

export type TextFault = 'empty' | 'too-long';

/** Most marks on one letter: two are in use in Vietnamese, four in pointed Hebrew; a tower of them hides its neighbours. */
const mostMarks = 4;
/** Most UTF-16 units of one character: the longest emoji in use have 14, and a character may not be a megabyte. */
const mostUnits = 16;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Characters as a person counts them. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _each of segmenter.segment(text)) count += 1;
  return count;
}

/** Marks and embeddings of direction that reorder their neighbours (Trojan Source, CVE-2021-42574), and invisible signs. */
const reordering = /[\u202A-\u202E\u2066-\u2069\u206A-\u206F\u200B\u2060\uFEFF\u{E0001}-\u{E0060}]/gu;
/** What draws nothing by itself: joiners, variation selectors, blank letters (Hangul fillers, the empty Braille cell), spaces. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\p{Z}\u2800\s]/gu;
/** Marks in a row, also where joiners hide between them. */
const tower = /(?:\p{M}\p{Default_Ignorable_Code_Point}*){5,}/gu;
const controls = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/gu;
const keptControls = /[\n\t]/;

/**
 * A text as it may be kept and shown to others: composed (NFC), without controls, marks of direction or towers of accents,
 * spaces and empty lines gathered; a text that draws nothing is empty. What a person sees stays what a person wrote; nothing is
 * markup, hence nothing is escaped. Clean text is its own clean text.
 */
export function cleanText(text: string, rule: TextRule): Result<string, TextFault> {
  // Each unit may be a character of its own: what is longer is not read further, whatever its size.
  if (text.length > rule.most * mostUnits) return err('too-long');
  const clean = spaced(withoutTowers(withoutControls(text)), rule.lines);
  if (clean.replace(unseen, '') === '') return rule.required ? err('empty') : ok('');
  if (graphemes(clean) > rule.most) return err('too-long');
  return ok(clean);
}

function withoutControls(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, (sign) => (keptControls.test(sign) ? sign : ''))
    .replace(reordering, '')
    .normalize('NFC');
}

/** @returns the text with at most {@link mostMarks} marks in a row */
function withoutTowers(text: string): string {
  return text
    .replace(tower, (marks) => (marks.match(/\p{M}/gu) ?? []).slice(0, mostMarks).join(''))
    .normalize('NFC');
}

function spaced(text: string, lines: TextRule['lines']): string {
  const flat = lines === 'one' ? text.replace(/\s+/g, ' ') : text;
  return flat
    .split('\n')
    .map((line) => line.replace(/[^\S\u00A0\u202F]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
