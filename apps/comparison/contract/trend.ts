import type { Basis, ComparisonRow, Figure, Pair } from './figure.ts';
import type { ReleaseChoice, ReleaseOption, SideMove, SinceView } from './since.ts';

/** A text of a question that a side read otherwise at the moment before, in one language; null: it was not there. */
export interface WordChange {
  readonly locale: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One moment of a line. */
export interface TrendPoint extends ReleaseChoice {
  readonly figures: Pair<Figure>;
  /** Whether the question is the same as at the last moment with a figure, word by word: otherwise its line is cut here. */
  readonly joined: Pair<boolean>;
  /** The sides that could answer something else then than today: their figures stand on no line. Absent: neither. */
  readonly otherShape?: Pair<boolean>;
  /** What a side reads otherwise than at the last moment at which it had published, where only the words changed. Absent: nothing. */
  readonly reworded?: Pair<readonly WordChange[]>;
}

/** One question over time, on the measure it is first compared on. */
export interface TrendLine {
  readonly row: ComparisonRow;
  readonly points: readonly TrendPoint[];
  /** Since the chosen publication; null where there is none. */
  readonly moves: Pair<SideMove> | null;
}

/** One question round by round: the last publication of each round up to the one that is shown. */
export type RoundLine = Pick<TrendLine, 'row' | 'points'>;

export interface TrendView {
  readonly basis: Basis;
  readonly lines: readonly TrendLine[];
  /** The questions that a line can be drawn of. */
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  /** The earlier publications that may be chosen, the newest first. */
  readonly releases: readonly ReleaseOption[];
  readonly since: SinceView | null;
  /** Questions of both sides over which moves are judged together. */
  readonly family: number;
}
