/**
 * Counts of people and of what they answered: the only thing that is ever published. With `mergeTally` and
 * `emptyTally` tallies form a commutative group over integers, so any order or batching of a fold gives the same
 * figures. A cell whose count is 0 is absent, which makes equal tallies structurally equal.
 */
export interface Tally {
  /** People counted. */
  readonly n: number;
  /** Cell key (see `keys.ts`) to count of people. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The tally of nobody: the identity of `mergeTally`. */
export const emptyTally: Tally = Object.freeze({ n: 0, counts: Object.freeze({}) });

/** The tally of two disjoint groups of people. */
export function mergeTally(a: Tally, b: Tally): Tally {
  return combine(a, b, 1);
}

/** `a` without `b`. Negative counts are possible and meaningful: they are how a release describes a change. */
export function subtractTally(a: Tally, b: Tally): Tally {
  return combine(a, b, -1);
}

function combine(a: Tally, b: Tally, sign: 1 | -1): Tally {
  const sum = new TallySum();
  sum.tally(a, 1);
  sum.tally(b, sign);
  return sum.done();
}

/** Counts one cell, or 0. Every key of a cell has a slash, which nothing that an object inherits has: one look is enough. */
export function cell(tally: Tally, key: string): number {
  return tally.counts[key] ?? 0;
}

/** An accumulator for long folds: the same sums as `mergeTally`, in time linear in the cells added. */
export class TallySum {
  private n = 0;
  private readonly cells = new Map<string, number>();

  /** Adds `times` people. */
  people(times: number): void {
    this.n += times;
  }

  /** Adds `times` to one cell. */
  add(key: string, times: number): void {
    this.cells.set(key, (this.cells.get(key) ?? 0) + times);
  }

  /** Adds a whole tally `times` times. */
  tally(tally: Tally, times: number): void {
    this.n += tally.n * times;
    for (const [key, count] of Object.entries(tally.counts)) this.add(key, count * times);
  }

  /** The sum so far, keys sorted. */
  done(): Tally {
    const entries = [...this.cells].filter(([, count]) => count !== 0);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    // `+ 0` turns -0 into 0, so that equal tallies have equal bytes.
    return { n: this.n + 0, counts: Object.fromEntries(entries) };
  }
}
