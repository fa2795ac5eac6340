import { shuffled } from '@miroir/basics/chance';

/** One guess of an attack: this record of the roll and that one of the box are one person's. */
export interface Guess {
  readonly cohort: string;
  /** The credential that the person of the roll's record drew. */
  readonly roll: string;
  /** The credential whose record in the box was guessed. */
  readonly box: string;
}

/** How an attack did beside chance. */
export interface Compared {
  readonly right: number;
  /** Central interval that chance leaves once in a hundred. */
  readonly low: number;
  readonly high: number;
  /** Two-sided: how often chance does as surprisingly; never below 2 / (draws + 1). */
  readonly p: number;
}

/** How often each credential's record in the roll was guessed to be each one's in the box, within one cohort. */
type Counts = number[][];

function countGuesses(guesses: readonly Guess[]): Counts[] {
  const cohorts = Map.groupBy(guesses, ({ cohort }) => cohort);
  return [...cohorts.values()].map((own) => {
    const names = [...new Set(own.flatMap(({ roll, box }) => [roll, box]))];
    const place = new Map(names.map((name, index) => [name, index]));
    const counts: Counts = names.map(() => names.map(() => 0));
    for (const { roll, box } of own) counts[place.get(roll)!]![place.get(box)!]! += 1;
    return counts;
  });
}

/** Right guesses if the box's record of credential `j` were that of credential `order[j]`. */
const rightIf = (counts: Counts, order: readonly number[]): number =>
  order.reduce((sum, box, roll) => sum + (counts[roll]?.[box] ?? 0), 0);

/**
 * Compares the right guesses with those under chance, by permutation: if nothing links the two sides, whichever
 * credential's record a record of the box is said to be, within its cohort, is as likely as any other. One order is
 * drawn for all campaigns together, since the same credentials, under the same secrets of the files, are used in each.
 * Source: E. J. G. Pitman, "Significance tests which may be applied to samples from any populations" (1937); the
 * p-value counts the observation among the draws (Phipson and Smyth, 2010).
 */
export function compareWithChance(
  guesses: readonly Guess[],
  { draws, next }: { readonly draws: number; readonly next: () => number },
): Compared {
  const cohorts = countGuesses(guesses);
  const identities = cohorts.map((counts) => counts.map((_row, index) => index));
  const total = (orders: readonly (readonly number[])[]): number =>
    cohorts.reduce((sum, counts, index) => sum + rightIf(counts, orders[index] ?? []), 0);
  const right = total(identities);
  const drawn = Array.from({ length: draws }, () => total(identities.map((order) => shuffled(order, next))));
  drawn.sort((a, b) => a - b);
  const atMost = drawn.filter((each) => each <= right).length;
  const atLeast = drawn.filter((each) => each >= right).length;
  const quantile = (share: number): number => drawn[Math.round(share * (draws - 1))] ?? 0;
  return {
    right,
    low: quantile(0.005),
    high: quantile(0.995),
    p: Math.min(1, (2 * (1 + Math.min(atMost, atLeast))) / (draws + 1)),
  };
}
