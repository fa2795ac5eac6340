import type { Audience } from '@miroir/basics';
import { mostQuestionsOnPaper } from '../../contract/exports.ts';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { type CohortsInput, cohortCells } from '../cohorts/cells.ts';
import { departure } from '../cohorts/departure.ts';
import { leadingRow } from '../tones/question-sentence.ts';

/**
 * What a report on paper holds at the most: 200 questions by 80 cohorts would be 5,700 sheets, which nobody reads. What is
 * left out is said before the report is asked for and where it would be, and is whole in the workbook.
 */
const most = { questions: mostQuestionsOnPaper, cohorts: 12, rows: 120 } as const;

/** The questions that have pages of their own: all of them, or those that part most surely, in the questionnaire's order. */
export function questionsOnPaper(questions: readonly QuestionView[]): readonly QuestionView[] {
  if (questions.length <= most.questions) return questions;
  const surest = [...questions].sort((a, b) => sureness(b) - sureness(a)).slice(0, most.questions);
  return questions.filter((view) => surest.includes(view));
}

function sureness({ rows }: QuestionView): number {
  return Math.max(-1, ...rows.map(({ surest }) => surest));
}

/** The comparisons that a list draws: all of them, or the one that each question is first compared on. */
export function rowsOnPaper(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  if (rows.length <= most.rows) return rows;
  const questions = new Map<string, ComparisonRow[]>();
  for (const row of rows) {
    const own = questions.get(row.question);
    if (own === undefined) questions.set(row.question, [row]);
    else own.push(row);
  }
  return [...questions.values()].flatMap((own) => leadingRow({ rows: own }) ?? []);
}

/** The cohorts of a side on one row: all of them on every row, or those that depart most surely, on this row alone. */
export function cohortsOnPaper(view: QuestionView, side: Audience, row: ComparisonRow): CohortsInput {
  const of = view.cohorts[side].length;
  if (of <= most.cohorts) return { view, side, row };
  const surest = cohortCells({ view, side, row })
    .filter(({ cell }) => departure(cell) !== null)
    .sort((a, b) => (b.cell.within?.surest ?? 0) - (a.cell.within?.surest ?? 0))
    .slice(0, most.cohorts)
    .map(({ id, label, cell }) => ({ id, label, figures: [cell] }));
  return { view: { ...view, rows: [row], cohorts: { ...view.cohorts, [side]: surest } }, side, row, of };
}
