import type { KindFigure } from './shared/figure-input.ts';
import { countedOptions, shares } from './shared/shares.ts';

export const binnedNumber: KindFigure<'binned-number'> = (input) =>
  shares(input, countedOptions(input, input.question.bins));
