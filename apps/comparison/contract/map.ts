import type { Audience } from '@miroir/basics';
import type { Basis, CohortFigure, ComparisonRow, Figure, Pair, RowVerdict, Within } from './figure.ts';

/** What a cohort shows of a line, and how it stands beside the rest of its side: no more, since a map has thousands. */
export interface MapPlace {
  readonly figure: Figure;
  /** Cohort minus rest, in the row's unit; null where it cannot be compared. */
  readonly gap: number | null;
  readonly verdict: RowVerdict | null;
  /** Where it stands when it departs beyond doubt. */
  readonly departs: 'above' | 'below' | null;
}

/** One line of the map: a comparison of both whole sides, and what each cohort of each side shows of it. */
export interface MapRow {
  readonly row: ComparisonRow;
  /** The places of a side's cohorts in their order, packed: see `figures/map/places.ts`. */
  readonly cells: Pair<string>;
}

/** A cohort that departs from the rest of its side, established. */
export interface Outlier {
  readonly side: Audience;
  readonly cohort: string;
  readonly row: ComparisonRow;
  readonly cell: CohortFigure & { readonly within: Within };
}

/** All questions by all cohorts of both sides. */
export interface MapView {
  readonly basis: Basis;
  readonly cohorts: Pair<readonly { readonly id: string; readonly label: string }[]>;
  /** One line a question: what it is first compared on; and other lines on which a cohort departs; the surest gap first. */
  readonly rows: readonly MapRow[];
  /** Lines on which a cohort departs that are left out: more than a reader goes through. */
  readonly linesLeft: number;
  /** The surest first; not all where there are very many. */
  readonly outliers: readonly Outlier[];
  /** How many departures there are, listed or not, and how many of them are those of the cohort that departs most surely. */
  readonly departures: { readonly all: number; readonly ofFirst: number };
  /** Questions of all cohorts of a side, judged together. */
  readonly family: Pair<number>;
}
