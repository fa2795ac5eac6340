import type { KindFigure } from './shared/figure-input.ts';
import { countedOptions, shares } from './shared/shares.ts';

export const number: KindFigure<'number'> = (input) =>
  shares(input, countedOptions(input, input.question.bins));
