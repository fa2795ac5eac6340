import { shuffled } from '@miroir/basics/chance';
import type { Features } from './person-traces.ts';

/** How well records were linked by one pair of traces. */
export interface Linked {
  readonly pair: string;
  /** Right guesses, were the i-th record on one side the i-th on the other. */
  readonly right: number;
  /** Spearman's rank correlation in its standard deviations under chance, 1/√(n − 1). */
  readonly z: number;
}

const rankOf = (at: readonly number[], order: readonly number[]): number[] => {
  const ranks: number[] = [];
  // Ties and absences in an order that says nothing.
  const sorted = order.toSorted((a, b) => (at[a] ?? -1) - (at[b] ?? -1));
  for (const [rank, person] of sorted.entries()) ranks[person] = rank;
  return ranks;
};

/**
 * Links records of one kind with records of another by every pair of traces. Both sides list people in one order, the
 * truth: ties are broken by orders drawn for each side, so that the truth cannot tell itself.
 */
export function linkByPlace(one: Features, other: Features, next: () => number): Linked[] {
  const linked: Linked[] = [];
  for (const [name, at] of one)
    for (const [otherName, otherAt] of other) {
      const people = at.map((_at, person) => person);
      const ranks = rankOf(at, shuffled(people, next));
      const others = rankOf(otherAt, shuffled(people, next));
      const n = people.length;
      const distance = people.reduce(
        (sum, person) => sum + ((ranks[person] ?? 0) - (others[person] ?? 0)) ** 2,
        0,
      );
      linked.push({
        pair: `${name} × ${otherName}`,
        right: people.filter((person) => ranks[person] === others[person]).length,
        z: (1 - (6 * distance) / (n * (n * n - 1))) * Math.sqrt(n - 1),
      });
    }
  return linked;
}

/**
 * How likely at least so many right guesses are by chance: fixed points of a random order follow Poisson(1) to within
 * 2^n / n!, which is nothing for the sizes here (P. R. de Montmort, "Essay d'analyse sur les jeux de hazard", 1713).
 */
export function chanceOfRight(right: number): number {
  let [term, below] = [Math.exp(-1), 0];
  for (let k = 0; k < right; k += 1) {
    below += term;
    term /= k + 1;
  }
  return Math.max(0, 1 - below);
}
