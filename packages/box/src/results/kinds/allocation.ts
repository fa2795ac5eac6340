import { keys } from '@miroir/insight';
import { type KindFigure, range } from './shared/figure-input.ts';
import { means } from './shared/means.ts';

export const allocation: KindFigure<'allocation'> = (input) => {
  const { id, items, total, step } = input.question;
  const values = range(0, Math.floor(total / step)).map((steps) => steps * step);
  return means(input, {
    unit: 'points',
    items,
    values,
    key: (item, points) => keys.points(id, item, points),
  });
};
