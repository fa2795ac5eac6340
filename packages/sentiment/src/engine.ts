import type { Language } from './detect-language.ts';

/** How a text reads; `unread`: the engine does not read its language, or would only guess. Never the same as neutral. */
export type Polarity = 'negative' | 'neutral' | 'positive' | 'unread';

/** What the engine says of one text; `confidence`: probability, 0 to 1, that the polarity is right; 0 for what is not read. */
export interface TextScore {
  readonly language: Language;
  readonly polarity: Polarity;
  readonly confidence: number;
}

/**
 * Anything that scores a text the same way every time; the portals take one as a value. Two engines that could say
 * otherwise of one text never bear the same name and version: both are frozen at launch.
 */
export interface SentimentEngine {
  readonly name: string;
  readonly version: string;
  score(text: string, locale?: string): TextScore;
}
