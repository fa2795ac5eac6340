import { type Audience, audiences } from '@miroir/basics';
import type { Question } from '@miroir/campaign';
import { figureOfMeasure } from '../figures/estimate.ts';
import { type Estimate, shownValue } from '../figures/figure.ts';
import { countsOf, type SidePair } from '../figures/side.ts';
import { shapeOf } from '../kinds/shape-of.ts';
import type { Interval } from '../stats/interval.ts';
import { fewestToConclude } from '../stats/verdict.ts';
import type { ToneView } from './compare-tone.ts';

/** What a side's texts on a theme lean to: two shares of the same texts, 0 to 1, with their intervals. */
export interface ToneLeaning {
  /** As people would read the texts; false: as the engine did, which is no finding. */
  readonly calibrated: boolean;
  /** Texts that the shares are of. */
  readonly texts: number;
  readonly negative: Interval;
  readonly positive: Interval;
}

/** A rating and what the same side writes on its theme, which lean to opposite sides for sure. */
export interface RatingAgainstTone {
  readonly audience: Audience;
  readonly theme: string;
  readonly question: string;
  readonly favourable: Estimate;
  readonly tone: ToneLeaning;
}

/**
 * Where the ratings and the tone of a theme disagree on a side: the whole interval of the favourable share lies above ½
 * while more texts are negative than positive, their intervals apart; or all of it the other way round. Both must hold
 * at 95 % by themselves, so that chance alone says it of fewer than one pair of a hundred; with fewer than 20 answers or
 * texts nothing is said. In the order of `themes` (from `sentimentByTheme`), employees first.
 */
export function ratingsAgainstTone(
  questions: readonly Question[],
  sides: SidePair,
  themes: readonly ToneView[],
): RatingAgainstTone[] {
  return themes.flatMap((view) =>
    audiences.flatMap((audience) => {
      const tone = leaningOf(view, audience);
      const side = tone === null ? 0 : leans(tone);
      if (tone === null || side === 0) return [];
      return questions
        .filter(({ theme }) => theme === view.id)
        .flatMap((question): RatingAgainstTone[] => {
          const favourable = favourableOf(question, sides, audience);
          if (favourable === null || rated(favourable) !== -side) return [];
          return [{ audience, theme: view.id, question: question.id, favourable, tone }];
        });
    }),
  );
}

function leaningOf(view: ToneView, audience: Audience): ToneLeaning | null {
  const people = view.people[audience];
  if (people !== null) {
    const { negative, positive } = people.shares;
    return { calibrated: true, texts: people.texts, negative, positive };
  }
  const raw = shownValue(view[audience].shares);
  if (raw === null) return null;
  const { negative, positive } = raw.shares;
  return { calibrated: false, texts: raw.n, negative, positive };
}

/** −1: negative for sure, 1: positive for sure, 0: neither. */
function leans({ texts, negative, positive }: ToneLeaning): -1 | 0 | 1 {
  if (texts < fewestToConclude) return 0;
  if (negative.low > positive.high) return -1;
  return positive.low > negative.high ? 1 : 0;
}

function rated({ n, low, high }: Estimate): -1 | 0 | 1 {
  if (n < fewestToConclude) return 0;
  if (low > 0.5) return 1;
  return high < 0.5 ? -1 : 0;
}

function favourableOf(question: Question, sides: SidePair, audience: Audience): Estimate | null {
  const rule = shapeOf(question).measures.find(({ measure }) => measure === 'favourable-share');
  return rule === undefined ? null : shownValue(figureOfMeasure(countsOf(question, sides[audience]), rule));
}
