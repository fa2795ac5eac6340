import type { KindFigure } from './shared/figure-input.ts';
import { countedOptions, shares } from './shared/shares.ts';

export const multipleChoice: KindFigure<'multiple-choice'> = (input) =>
  shares(input, countedOptions(input, input.question.options));
