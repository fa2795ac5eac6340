import type { AnyQuestion } from '@miroir/campaign';
import type { CountedKind } from './counted-kind.ts';
import { oneOfOptions, stepsOf } from './one-of-options.ts';
import { optionScale, positionMeasure } from './options.ts';

/**
 * Kinds that take one of several bins in order, such as those of a number: shown by the share in the upper bins, tested by
 * where people stand on all of them. Nothing is good about being high, so no middle is common ground.
 */
export function oneOfBins<Q extends AnyQuestion, G extends { readonly option: string }>(): CountedKind<Q, G> {
  return {
    ...oneOfOptions<Q, G>(({ option }) => option),
    measures: (question) => [
      { ...positionMeasure(question, stepsOf(question, false)), measure: 'upper-share', middle: null },
    ],
    scale: (question) => optionScale(question, false),
    centre: 'median',
  };
}
