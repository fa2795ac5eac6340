import { npsGroups, npsOf } from '@miroir/insight';
import type { KindFigure } from './shared/figure-input.ts';
import { countedNumbers, shares } from './shared/shares.ts';

export const nps: KindFigure<'nps'> = (input) => {
  const { low, high } = input.question;
  const numbers = countedNumbers(input, { from: 0, to: 10, low, high });
  const figure = shares(input, numbers);
  if (figure.answered === 0) return figure;
  const groups = npsGroups(numbers.map(({ id, count }) => [Number(id), count] as const));
  const { estimate, ...interval } = npsOf(groups);
  return { ...figure, summary: { kind: 'score', value: estimate, low: interval.low, high: interval.high } };
};
