import { meanOf } from '@miroir/insight';
import type { KindFigure } from './shared/figure-input.ts';
import { countedNumbers, shares } from './shared/shares.ts';

export const rating: KindFigure<'rating'> = (input) => {
  const numbers = countedNumbers(input, 1, input.question.max);
  const figure = shares(input, numbers);
  if (figure.answered < 2) return figure;
  const counts = numbers.map(({ id, count }) => [Number(id), count] as const);
  const { estimate, low, high } = meanOf(counts);
  return { ...figure, summary: { kind: 'mean', value: estimate, low, high } };
};
