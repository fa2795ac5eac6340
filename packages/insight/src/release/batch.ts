/** How one person's value of one question (or part, or of being counted at all) would change. */
export type Change =
  /** To a value this person never had in any figure. */
  | 'fresh'
  /** To nothing, or to a value the person may have had before. */
  | 'other'
  | 'none';

/** Classifies a change; `settled` says that the person's value has changed once before in the figures. */
export function changeOf(before: string, after: string, settled: boolean): Change {
  if (before === after) return 'none';
  return after !== '' && !settled ? 'fresh' : 'other';
}

/** Decides whether a batch enters. A parameter only so that tests can loosen it and see the brute force fail. */
export type BatchTest = (changed: number, fresh: number, k: number) => boolean;

/**
 * The test of a batch, for one question: nobody changes, or at least k people change to a value they never had.
 *
 * Why "never had" and not merely "changes": any sum or difference of published figures is Σ b·(change entered by a
 * batch). Take the last batch with b ≠ 0. Each of its fresh people brings a value whose coefficient is that b alone,
 * so they all remain in the sum: at least k people. A withdrawal or a return to an earlier value can cancel instead:
 * five enter, then three of them withdraw and two amend (five changes), and the difference of the outer releases
 * shows two people. Such changes enter, but only in the company of k fresh ones.
 *
 * k = 1 means no threshold at all: everything enters, withdrawals too. That is how a caller asks what is left to enter.
 */
export const freshTest: BatchTest = (changed, fresh, k) => changed === 0 || k <= 1 || fresh >= k;

/** Counts of a batch by question. */
export class Batch {
  private readonly changed = new Map<string, number>();
  private readonly fresh = new Map<string, number>();

  /** Counts one person's change of one question. */
  count(question: string, change: Change): void {
    if (change === 'none') return;
    this.changed.set(question, (this.changed.get(question) ?? 0) + 1);
    if (change === 'fresh') this.fresh.set(question, (this.fresh.get(question) ?? 0) + 1);
  }

  /** Whether every question passes. */
  passes(test: BatchTest, k: number): boolean {
    return [...this.changed].every(([question, changed]) => test(changed, this.fresh.get(question) ?? 0, k));
  }
}
