import type { KindFigure } from './shared/figure-input.ts';
import { countedOptions, shares } from './shared/shares.ts';

export const likert: KindFigure<'likert'> = (input) =>
  shares(input, countedOptions(input, input.question.options));
