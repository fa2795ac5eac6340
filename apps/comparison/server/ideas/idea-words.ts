import { fold, stemsOf } from '@miroir/basics/words';
import type { IdeaText } from '../../contract/ideas.ts';

/** Letters of a word's beginning: what languages of one family often share. */
const beginning = 5;
/** A stem counts two, a beginning one: a shared beginning is worth half of a shared stem. */
const [ofStem, ofBeginning] = [2, 1];
/** How often a word is said lies in the lowest bits of its number; more often than this tells no more. */
const timesBits = 8;
export const mostTimes = (1 << timesBits) - 1;

/** A text's words, each once, in the order of the text. */
export type IdeaWords = Uint32Array;

/** The number that a word or a beginning has, of one entry of {@link IdeaWords}. */
export const wordOf = (entry: number): number => entry >>> timesBits;
/** How often it is said, in halves of a stem, 1 to {@link mostTimes}. */
export const timesOf = (entry: number): number => entry & mostTimes;

/** A word's stem and its beginning, as numbers; null where it is too short to have one. */
interface WordNumbers {
  readonly stem: number;
  readonly beginning: number | null;
}

/**
 * Numbers the words of texts: stems of their language, and beginnings, which no language has for itself and which alone
 * join texts of two languages. A word has the same number in every text, and idle words have none.
 */
export function numberWords(): (text: IdeaText) => IdeaWords {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const languages = new Map<string, Map<string, WordNumbers | null>>();
  const make = (word: string, language: string): WordNumbers | null => {
    const [stem] = stemsOf(word, language);
    if (stem === undefined) return null;
    const begins = stem.length >= beginning ? numberOf(stem.slice(0, beginning)) : null;
    return { stem: numberOf(`${language} ${stem}`), beginning: begins };
  };
  return ({ language, title, body, need, benefit }) => {
    const base = language.split('-')[0] ?? language;
    const known = languages.get(base) ?? new Map<string, WordNumbers | null>();
    languages.set(base, known);
    const counts = new Map<number, number>();
    const count = (number: number, by: number): void =>
      void counts.set(number, (counts.get(number) ?? 0) + by);
    // Words of the title count twice.
    for (const word of fold(`${title} ${title} ${body} ${need} ${benefit}`).match(/[\p{L}\p{N}]+/gu) ?? []) {
      let found = known.get(word);
      if (found === undefined) {
        found = make(word, base);
        known.set(word, found);
      }
      if (found === null) continue;
      count(found.stem, ofStem);
      if (found.beginning !== null) count(found.beginning, ofBeginning);
    }
    return Uint32Array.from(counts, ([number, times]) => (number << timesBits) | Math.min(mostTimes, times));
  };
}
