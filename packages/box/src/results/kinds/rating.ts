import { meanOf } from '@miroir/insight';
import type { KindFigure } from './shared/figure-input.ts';
import { countedNumbers, shares } from './shared/shares.ts';

export const rating: KindFigure<'rating'> = (input) => {
  const { max, low, high } = input.question;
  const numbers = countedNumbers(input, { from: 1, to: max, low, high });
  const figure = shares(input, numbers);
  if (figure.answered < 2) return figure;
  const counts = numbers.map(({ id, count }) => [Number(id), count] as const);
  const { estimate, ...interval } = meanOf(counts);
  return { ...figure, summary: { kind: 'mean', value: estimate, low: interval.low, high: interval.high } };
};
