import type { Evidence } from '../read-evidence.ts';

/** What lexicon and linear model say of one text, side by side. */
export interface Signals {
  readonly evidence: Evidence;
  /** The linear model's margin; 0 where the language has none. */
  readonly margin: number;
  /** Words of the text. */
  readonly words: number;
}

/** Keeps one weak word from deciding: the balance approaches ±1 only as weights add up. */
const damping = 12;
/** From this many words on, a text is as long as those of the training sets. */
const longText = 100;

/** The terms of the combination, in the order of its coefficients: balance, share and margin, and each again by length. */
export function termsOf({ evidence: { praise, blame }, margin, words }: Signals): number[] {
  const sum = praise - blame;
  const balance = sum / Math.sqrt(sum * sum + damping);
  const share = sum / (praise + blame + 2);
  const length = Math.min(1, words / longText);
  return [balance, share, margin, balance * length, share * length, margin * length];
}

/** Natural logarithm of the odds that a text which is not neutral praises. */
export function logOddsOf(signals: Signals, coefficients: readonly number[]): number {
  const [constant = 0, ...factors] = coefficients;
  const terms = termsOf(signals);
  return factors.reduce((sum, factor, index) => sum + factor * (terms[index] ?? 0), constant);
}
