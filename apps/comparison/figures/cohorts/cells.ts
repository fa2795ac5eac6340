import type { Audience } from '@miroir/basics';
import type { CohortFigure, ComparisonRow } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';

/** What is needed of a question to tell its cohorts. */
export type CohortsView = Pick<QuestionView, 'id' | 'only' | 'basis' | 'rows' | 'cohorts' | 'withinFamily'>;

/** One side's cohorts on one row of a question. */
export interface CohortsInput {
  readonly view: CohortsView;
  readonly side: Audience;
  readonly row: ComparisonRow;
  /** How many cohorts the side has, where only those that depart most surely are told. */
  readonly of?: number;
}

/** What each cohort of the side shows of the row. */
export function cohortCells({
  view,
  side,
  row,
}: CohortsInput): { id: string; label: string; cell: CohortFigure }[] {
  const index = view.rows.findIndex(({ id }) => id === row.id);
  const none: CohortFigure = { figure: { state: 'not-asked' }, within: null };
  return view.cohorts[side].map(({ id, label, figures }) => ({ id, label, cell: figures[index] ?? none }));
}
