/** What a typed text is: nothing, a number exactly as typed, or something that is no number without guessing. */
export type Typed =
  | { readonly is: 'nothing' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'unreadable' };

const blanks = /[\s\u00a0\u202f]/gu;
const plain = /^[-\u2212]?\d{1,9}$/u;
/**
 * One comma or point: a decimal mark in every language, unless exactly three digits follow. "1,000" is one for a
 * French reader and a thousand for an English one: nobody can tell, so it is asked again.
 */
const decimal = /^[-\u2212]?\d{1,9}[.,](?:\d{0,2}|\d{4,9})$/u;

/** Reads what was typed: never another number than the person meant, however they write it. */
export function readNumber(text: string): Typed {
  const bare = text.replace(blanks, '');
  if (bare === '') return { is: 'nothing' };
  if (!plain.test(bare) && !decimal.test(bare)) return { is: 'unreadable' };
  return { is: 'number', value: Number(bare.replace('\u2212', '-').replace(',', '.')) };
}
