import { cell, keys, wilson } from '@miroir/insight';
import type { ShareBar } from '../../../contract/results.ts';
import { denominators, type Published, range, type ShownFigure } from './figure-input.ts';

export type Shares = Extract<ShownFigure, { shape: 'shares' }>;
export type CountedOption = { readonly id: string; readonly label: string; readonly count: number };

/** Options with the people who chose each. */
export function countedOptions(
  { question, whole }: Pick<Published, 'question' | 'whole'>,
  options: readonly { readonly id: string; readonly label: string }[],
): CountedOption[] {
  return options.map(({ id, label }) => ({ id, label, count: cell(whole, keys.option(question.id, id)) }));
}

/** A scale of whole numbers, and what the author calls its ends. */
interface NumberScale {
  readonly from: number;
  readonly to: number;
  readonly low: string | undefined;
  readonly high: string | undefined;
}

/** Numbers of a scale with the people who chose each. Its ends are said: in some countries 1 is the best mark. */
export function countedNumbers(input: Published, { from, to, low, high }: NumberScale): CountedOption[] {
  const ends = new Map([
    [from, low],
    [to, high],
  ]);
  return countedOptions(
    input,
    range(from, to).map((value) => {
      const end = ends.get(value);
      return { id: String(value), label: end === undefined ? String(value) : `${value}, ${end}` };
    }),
  );
}

/** Each option's share of the people who answered, with its interval. */
export function shares(input: Published, options: readonly CountedOption[]): Shares {
  const people = denominators(input);
  const bars = options.map(({ id, label, count }): ShareBar => {
    if (people.answered === 0) return { id, label, count, share: 0, low: 0, high: 0 };
    const { estimate, low, high } = wilson(count, people.answered);
    return { id, label, count, share: estimate, low, high };
  });
  const widest = bars.reduce((most, { low, high }) => Math.max(most, (high - low) / 2), 0);
  const parts = input.question.kind !== 'multiple-choice';
  return { ...people, shape: 'shares', margin: Math.round(widest * 1000) / 10, parts, bars };
}
