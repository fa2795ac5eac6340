import type { Evidence } from '../read-evidence.ts';

/** What lexicon and linear model say of one text, side by side. */
export interface Signals {
  readonly evidence: Evidence;
  /** The linear model's margin; 0 where the language has none. */
  readonly margin: number;
  /** Words of the text. */
  readonly words: number;
}

/** Keep one weak word from deciding, the less so the shorter a text: balance and share approach ±1 only as weights add up. */
const damping = { short: 3, long: 12 };
const slack = { short: 0.5, long: 2 };
/** Up to this many words a text is a phrase, in which one word may say all. */
const phrase = 20;
/** From this many words on, a text is as long as those the linear model has learnt from. */
const longText = 100;
/** What is left of the linear model in a text of a few words: such texts are about other things than films and books. */
const marginOfShort = 0.15;
/** A margin never counts for more: of a few words the linear model can be sure and wrong. */
const mostMargin = 3;

/**
 * The terms of the combination, in the order of its coefficients. None is constant: a short text of which nothing is
 * known leans nowhere.
 */
export function termsOf({ evidence: { praise, blame }, margin, words }: Signals): number[] {
  const sum = praise - blame;
  const spread = Math.min(1, words / phrase);
  const between = ({ short, long }: { short: number; long: number }): number =>
    short + (long - short) * spread;
  const balance = sum / Math.sqrt(sum * sum + between(damping));
  const share = sum / (praise + blame + between(slack));
  const length = Math.min(1, words / longText);
  const trust = marginOfShort + (1 - marginOfShort) * length;
  const bounded = mostMargin * Math.tanh(margin / mostMargin);
  return [length, balance, share, bounded * trust, balance * length, share * length];
}

/** Natural logarithm of the odds that a text which is not neutral praises. */
export const logOddsOf = (signals: Signals, coefficients: readonly number[]): number =>
  termsOf(signals).reduce((sum, term, index) => sum + term * (coefficients[index] ?? 0), 0);

/** How likely each reading is; they add up to 1. */
export interface Probabilities {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

/** Log-weight of “neutral” where no word weighs, and how much each unit of weight takes off, up to the most that counts. */
const neutralAtRest = 0.7;
const perWeight = 0.45;
const mostWeight = 4;
/** What a suggestion adds: it says what should be. */
const perSuggestion = 0.4;

/**
 * Three readings from the odds of praise to blame, which they keep, and from how much weighed at all: a text without a
 * loaded word is more often neutral than not.
 */
export function probabilitiesOf(logOdds: number, { praise, blame, suggests }: Evidence): Probabilities {
  const positive = Math.exp(logOdds / 2);
  const negative = Math.exp(-logOdds / 2);
  const rest = neutralAtRest + (suggests ? perSuggestion : 0);
  const neutral = Math.exp(rest - perWeight * Math.min(mostWeight, praise + blame));
  const total = positive + negative + neutral;
  return { negative: negative / total, neutral: neutral / total, positive: positive / total };
}
