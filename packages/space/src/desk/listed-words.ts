import { err, ok, type Result } from '@miroir/basics';
import { type Words, wordFields } from '../documents/contribution.ts';

/** Longest list, in words or phrases. */
const mostWords = 500;

/** Letters and digits alone, small and without their marks, one space between words. */
const folded = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Words and phrases of a list that a text holds as whole words. They say where to look: nothing is hidden for one. */
export function listedIn(words: Words, list: readonly string[]): string[] {
  const text = ` ${wordFields.map((field) => folded(words[field])).join(' | ')} `;
  return list.filter((each) => text.includes(` ${folded(each)} `));
}

/** A list as it may be kept: each word or phrase once, in the order of the alphabet. */
export function cleanList(written: readonly string[]): Result<string[], 'too-many'> {
  const list = new Map(written.map((each) => [folded(each), each.trim()]));
  list.delete('');
  if (list.size > mostWords) return err('too-many');
  return ok([...list.values()].sort((a, b) => (folded(a) < folded(b) ? -1 : 1)));
}
