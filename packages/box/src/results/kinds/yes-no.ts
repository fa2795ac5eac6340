import type { KindFigure } from './shared/figure-input.ts';
import { countedOptions, shares } from './shared/shares.ts';

export const yesNo: KindFigure<'yes-no'> = (input) => {
  const options = (['yes', 'no'] as const).map((id) => ({ id, label: input.say(id) }));
  return shares(input, countedOptions(input, options));
};
