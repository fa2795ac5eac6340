import { denominators, type Published, type ShownFigure } from './figure-input.ts';

/** Own words: how many people wrote. How a text reads is the product's estimate, never something they answered. */
export function written(input: Published): ShownFigure {
  return { ...denominators(input), shape: 'written' };
}
