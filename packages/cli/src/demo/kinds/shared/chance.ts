import { mulberry32, shuffled } from '@miroir/basics/chance';

/** Chance, as far as an invented person needs it. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** An index drawn in proportion to its weight. */
  weighted(weights: readonly number[]): number;
  shuffled<T>(list: readonly T[]): T[];
}

/** Reproducible: the same seed gives the same demonstration. Not for secrets. */
export function chanceOf(seed: number): Chance {
  const next = mulberry32(seed);
  const weighted = (weights: readonly number[]): number => {
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return found < 0 ? weights.length - 1 : found;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick(list) {
      const value = list[Math.floor(next() * list.length)];
      if (value === undefined) throw new RangeError('nothing to pick from');
      return value;
    },
    weighted,
    shuffled: (list) => shuffled(list, next),
  };
}
