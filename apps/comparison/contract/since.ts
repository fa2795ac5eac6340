import type { ComparisonRow, Gap, Pair, RowVerdict } from './figure.ts';

/** A moment at which something was published: the publication of each side that was its last by then. */
export interface ReleaseChoice {
  /** As an address names it: `round~employees.consumers`, by serial. */
  readonly key: string;
  readonly round: number;
  /** ISO time of the later of the two. */
  readonly at: string;
  /** null: nothing of that side yet. */
  readonly serials: Pair<number | null>;
  /** Whether both had published the last of the round. */
  readonly final: boolean;
}

/** A moment that may be chosen, told apart from its neighbours by how many were counted then. */
export interface ReleaseOption extends ReleaseChoice {
  readonly n: Pair<number | null>;
}

/** How one side's answers to a question moved, and what may be said of it; null where that is not told. */
export interface SideMove {
  readonly change: Gap | null;
  readonly verdict: RowVerdict;
}

/** A comparison that changed, with what it was. */
export interface RowChange {
  readonly row: ComparisonRow;
  readonly was: ComparisonRow;
  /** Another verdict; the other sign; or a side that moved by two hundredths of the scale at least. */
  readonly how: 'verdict' | 'turned' | 'moved';
}

/** What changed between an earlier publication and this one. */
export interface SinceView {
  readonly from: ReleaseChoice;
  /** Whether it is of another round: other answers, even of the same people. */
  readonly otherRound: boolean;
  /** null across rounds: nobody is added to another round. */
  readonly added: Pair<number | null>;
  /** The cohort that grew most, per side. */
  readonly mostFrom: Pair<{ cohort: string; people: number } | null>;
  /** Verdicts first, the widest move first among the rest. */
  readonly changes: readonly RowChange[];
  /** Comparisons of which nothing changed. */
  readonly same: number;
  /** Comparisons that are not made: their question was another then, or was worded otherwise. */
  readonly reworded: number;
}
