import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** A word of a text: where it stands (UTF-16, end exclusive), and how it is searched. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Words that say nothing of what a text is about, folded. */
const idle = new Set(
  [
    'au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur leurs lui ma mais me mes mon ne nos',
    'notre nous on ou par pas plus pour qu que qui sa se ses son sont sur ta te tes ton tu un une vos votre vous',
    'an and are as at be by for from in is it not of on or our that the their they this to was we with you your',
    'als am auch auf aus bei bin das dass dem den der des die ein eine einem einen einer es fur ich im ist mit nicht',
    'oder sie sind und uns von wir zu zum zur',
    'ao aos com da das do dos em ele ela eles elas mais mas meu minha na nas no nos nossa nosso ou para pela pelo por se',
    'sem seu sua um uma voce',
  ].flatMap((line) => line.split(' ')),
);

/** The words of a text in their order; an apostrophe parts two of them. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}

/** Gives the stem of a folded word in a language: see `stem`. */
export type StemOf = (folded: string, language: string) => string;

/** What a text is about, as stems of its language. */
export function stemsOf(text: string, language: string, stemOf: StemOf = stem): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !idle.has(word))
    .map((word) => stemOf(word, language));
}
