import type { KindFigure } from './shared/figure-input.ts';
import { countedOptions, shares } from './shared/shares.ts';
import { yesNoWords } from './shared/yes-no-words.ts';

export const yesNo: KindFigure<'yes-no'> = (input) => {
  const words = yesNoWords(input.locale);
  const options = (['yes', 'no'] as const).map((id) => ({ id, label: words[id] }));
  return shares(input, countedOptions(input, options));
};
