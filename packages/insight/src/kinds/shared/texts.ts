import type { AnyQuestion } from '@miroir/campaign';
import { compareShares } from '../../figures/compare-figures.ts';
import { keys, polarities, type ScoredText } from '../../tally/keys.ts';
import { cell } from '../../tally/tally.ts';
import { type CountedKind, unordered } from './counted-kind.ts';

/** Answers in a person's own words, counted by how they read. */
export const texts: CountedKind<AnyQuestion, ScoredText> = {
  ...unordered,
  cells: ({ id }, { polarity }) => [keys.text(id, polarity)],
  groups: ({ id }) => [{ keys: polarities.map((polarity) => keys.text(id, polarity)), sums: 'exactly' }],
  compare: ({ id }, sides) => [
    compareShares({ question: id, item: null, measure: 'negative-share' }, sides, ({ tally }) =>
      cell(tally, keys.text(id, 'negative')),
    ),
  ],
  shares: ({ id }) => polarities.map((polarity) => ({ option: polarity, key: keys.text(id, polarity) })),
};
