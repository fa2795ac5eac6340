import type { AnyQuestion } from '@miroir/campaign';
import type { MeasureRule } from '../../measures/measure.ts';
import { keys, polarities, type ScoredText } from '../../tally/keys.ts';
import { cell } from '../../tally/tally.ts';
import { type CountedKind, unordered } from './counted-kind.ts';

/** Answers in a person's own words, counted by how they read. */
export const texts: CountedKind<AnyQuestion, ScoredText> = {
  ...unordered,
  cells: ({ id }, { polarity }) => [keys.text(id, polarity)],
  groups: ({ id }) => [{ keys: polarities.map((polarity) => keys.text(id, polarity)), sums: 'exactly' }],
  // How a text reads is an estimate that nobody calibrated: it is shown, of the texts that were read, and no verdict of
  // the page rests on it.
  measures: ({ id }): MeasureRule[] => [
    {
      question: id,
      item: null,
      measure: 'negative-share',
      range: [0, 1],
      sample: ({ tally, n }) => ({
        type: 'share',
        count: cell(tally, keys.text(id, 'negative')),
        n: n - cell(tally, keys.text(id, 'unread')),
      }),
      tested: null,
      middle: null,
    },
  ],
  shares: ({ id }) => polarities.map((polarity) => ({ option: polarity, key: keys.text(id, polarity) })),
};
