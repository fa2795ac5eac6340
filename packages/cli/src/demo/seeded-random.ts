import { mulberry32 } from '@miroir/basics/chance';

/** Reproducible chance: the same seed gives the same demonstration. Not for secrets. */
export interface SeededRandom {
  /** In [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** An index drawn in proportion to its weight. */
  weighted(weights: readonly number[]): number;
  shuffled<T>(list: readonly T[]): T[];
}

/** People are invented from this. */
export function seededRandom(seed: number): SeededRandom {
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
    shuffled(list) {
      const keyed = list.map((value) => ({ value, key: next() }));
      return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
    },
  };
}
