import type { KindFigure } from './shared/figure-input.ts';
import { countedOptions, shares } from './shared/shares.ts';

export const period: KindFigure<'period'> = (input) =>
  shares(input, countedOptions(input, input.question.periods));
