import { keys } from '@miroir/insight';
import { type KindFigure, range } from './shared/figure-input.ts';
import { means } from './shared/means.ts';

/** Mean position among the people who ranked the item: with a top 3 of 8, most did not rank most items. */
export const ranking: KindFigure<'ranking'> = (input) => {
  const { id, items, top = items.length } = input.question;
  const key = (item: string, position: number) => keys.rank(id, item, position);
  return means(input, { unit: 'rank', items, values: range(1, top), key });
};
