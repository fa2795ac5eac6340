import { npsGroups, npsOf } from '@miroir/insight';
import type { KindFigure } from './shared/figure-input.ts';
import { countedNumbers, shares } from './shared/shares.ts';

export const nps: KindFigure<'nps'> = (input) => {
  const numbers = countedNumbers(input, 0, 10);
  const figure = shares(input, numbers);
  if (figure.answered === 0) return figure;
  const groups = npsGroups(numbers.map(({ id, count }) => [Number(id), count] as const));
  const { estimate, low, high } = npsOf(groups);
  return { ...figure, summary: { kind: 'score', value: estimate, low, high } };
};
