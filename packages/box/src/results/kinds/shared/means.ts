import { cell } from '@miroir/insight';
import { estimateOf } from './estimate.ts';
import { denominators, type Published, type ShownFigure } from './figure-input.ts';

interface MeanItems {
  readonly unit: 'rank' | 'points';
  readonly items: readonly { readonly id: string; readonly label: string }[];
  /** What one item can be given, lowest first. */
  readonly values: readonly number[];
  readonly key: (item: string, value: number) => string;
}

/** The mean of what each item was given, over the people who gave it something, with how many they are. */
export function means(input: Published, { unit, items, values, key }: MeanItems): ShownFigure {
  const bars = items.map(({ id, label }) => {
    const counts = values.map((value): [number, number] => [value, cell(input.whole, key(id, value))]);
    const count = counts.reduce((sum, [, people]) => sum + people, 0);
    return { id, label, count, mean: estimateOf(counts) };
  });
  const bounds = { min: values[0] ?? 0, max: values.at(-1) ?? 0 };
  return { ...denominators(input), shape: 'means', unit, range: bounds, bars };
}
