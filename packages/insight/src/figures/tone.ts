import type { Question } from '@miroir/campaign';
import { wilson } from '../stats/proportion.ts';
import type { Polarity } from '../tally/keys.ts';
import { type Estimate, type Figure, mapFigure } from './figure.ts';
import type { Side } from './side.ts';
import { type Texts, textsOf } from './voice.ts';

/** Shares of the texts, each with its interval; n is the number of texts. */
export interface ToneShares {
  readonly n: number;
  readonly shares: Readonly<Record<Polarity, Estimate & { readonly count: number }>>;
}

/** What one side's texts on some questions read like. Intervals are those of texts, not of people. */
export interface ToneFigures {
  readonly shares: Figure<ToneShares>;
  readonly negative: Figure<Estimate & { readonly count: number }>;
}

/** The tone of a side's texts, each text counting once: whoever wrote several counts several times. */
export function toneFigures(questions: readonly Question[], side: Side): ToneFigures {
  const texts = textsOf(questions, side);
  return {
    negative: mapFigure(texts, shareOf('negative')),
    shares: mapFigure(texts, (counted) => ({
      n: counted.texts,
      shares: {
        negative: shareOf('negative')(counted),
        neutral: shareOf('neutral')(counted),
        positive: shareOf('positive')(counted),
      },
    })),
  };
}

function shareOf(polarity: Polarity) {
  return ({ tone, texts }: Texts) => {
    return { ...wilson(tone[polarity], texts), n: texts, count: tone[polarity], silence: null };
  };
}
