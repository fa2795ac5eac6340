import type { Question } from '@miroir/campaign';
import { wilson } from '../stats/proportion.ts';
import type { ReadPolarity } from '../tally/keys.ts';
import { type Estimate, type Figure, mapFigure } from './figure.ts';
import type { Side } from './side.ts';
import { type Texts, textsOf } from './voice.ts';

/** How much of what a side wrote was read. */
export interface Readings {
  /** Texts written. */
  readonly n: number;
  readonly read: number;
  /** Texts whose tone nobody knows: neither neutral nor shared out among the others. */
  readonly unread: number;
}

/** Shares of the texts that were read, each with its interval; n is the number of those. */
export interface ToneShares {
  readonly n: number;
  readonly shares: Readonly<Record<ReadPolarity, Estimate & { readonly count: number }>>;
}

/** What one side's texts on some questions read like. Intervals are those of texts, not of people. */
export interface ToneFigures {
  readonly readings: Figure<Readings>;
  readonly shares: Figure<ToneShares>;
  readonly negative: Figure<Estimate & { readonly count: number }>;
}

/** The tone of a side's texts, each text counting once: whoever wrote several counts several times. */
export function toneFigures(questions: readonly Question[], side: Side): ToneFigures {
  const texts = textsOf(questions, side);
  return {
    readings: mapFigure(texts, ({ texts: n, tone: { unread } }) => ({ n, read: n - unread, unread })),
    negative: mapFigure(texts, shareOf('negative')),
    shares: mapFigure(texts, (counted) => {
      const n = counted.texts - counted.tone.unread;
      const [negative, neutral, positive] = [
        shareOf('negative')(counted),
        shareOf('neutral')(counted),
        shareOf('positive')(counted),
      ];
      if (negative === null || neutral === null || positive === null) return null;
      return { n, shares: { negative, neutral, positive } };
    }),
  };
}

/** The share of one tone among the texts that were read; null where none was. */
function shareOf(polarity: ReadPolarity) {
  return ({ tone, texts }: Texts) => {
    const read = texts - tone.unread;
    const count = tone[polarity];
    return read === 0 ? null : { ...wilson(count, read), n: read, count, silence: null };
  };
}
