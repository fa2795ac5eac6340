import { sentencesOf } from './sentences.ts';
import { english } from './sentences-english.ts';
import { french } from './sentences-french.ts';
import { german } from './sentences-german.ts';
import { italian, portuguese, spanish } from './sentences-romance.ts';

/** The invented sentences of each language. */
export const languages = { fr: french, en: english, de: german, pt: portuguese, es: spanish, it: italian };

/** Comments of three sentences each, no two alike: `count` of them, by language. */
export function commentsOf(language: keyof typeof languages, count: number): string[] {
  const sentences = sentencesOf(languages[language])
    .map(([text]) => text)
    .filter((text) => /\p{L}.*\s/u.test(text));
  const pick = (at: number): string => sentences[at % sentences.length] ?? '';
  return Array.from(
    { length: count },
    (_, at) => `${pick(at)} ${pick(at * 7 + 3)} ${pick(at * 13 + 5)} ${at}`,
  );
}

/** Texts of about 50 kB made to cost as much as a text can, by what they are made of; no word of one round's last text is met in another. */
export const costlyTexts: Readonly<Record<string, (round: number) => string>> = {
  prose: () => 'Le service est bon, mais la livraison ne marche pas et je ne recommande pas. '.repeat(640),
  'one word': () => 'a'.repeat(50_000),
  'words of 4,000 letters': () => `${'naomuitobomnichtschlecht'.repeat(167)} `.repeat(12),
  negators: () => 'ne pas mais '.repeat(4200),
  'loaded words': () => 'nul bon pas '.repeat(4200),
  'German particles': () => 'nicht gut aus funktioniert nicht '.repeat(1500),
  punctuation: () => '.,;!?…-'.repeat(7200),
  emoji: () => '😀👎'.repeat(12_500),
  'signs of code': () => '{[<=>]}'.repeat(7200),
  numbers: () => '1.2,3-'.repeat(8400),
  apostrophes: () => 'l’n’d’t’'.repeat(6200),
  'words never met': (round) =>
    Array.from({ length: 8000 }, (_, at) => `q${round}x${at.toString(36)}`).join(' '),
};
