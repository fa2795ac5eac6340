import type { Audience } from '@miroir/basics';
import type { Basis, CohortFigure, ComparisonRow, Pair, Within } from './figure.ts';

/** One line of the map: a comparison of both whole sides, and what each cohort of each side shows of it. */
export interface MapRow {
  readonly row: ComparisonRow;
  /** In the order of the cohorts. */
  readonly cells: Pair<readonly CohortFigure[]>;
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
  /** One line a question: what it is first compared on; and every other line on which a cohort departs; the surest gap first. */
  readonly rows: readonly MapRow[];
  /** The surest first. */
  readonly outliers: readonly Outlier[];
  /** Questions of all cohorts of a side, judged together. */
  readonly family: Pair<number>;
}
