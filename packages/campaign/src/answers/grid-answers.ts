import { err, ok, type Result } from '@miroir/basics';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';
import type { Answer } from '../schema/sheet.ts';
import type { AnswerFault } from './answer-fault.ts';
import { optionIds } from './options.ts';

type Checked = Result<Answer | undefined, AnswerFault>;
type Cells = Extract<Answer, { cells: unknown }>['cells'];

const matrixMax = 5;

function unknownKey(known: readonly string[], record: object): AnswerFault | undefined {
  const option = Object.keys(record).find((key) => !known.includes(key));
  return option === undefined ? undefined : { code: 'unknown-option', option };
}

function inScale(point: number | undefined): boolean {
  return point === undefined || (Number.isInteger(point) && point >= 1 && point <= matrixMax);
}

/**
 * Rows in definition order, blank rows left out. A required matrix wants both points on every row; another may be
 * partly filled, because a row one knows nothing about is better left blank than guessed.
 */
export function validateMatrix(question: AnyAskedQuestion, answer: { cells: Cells }): Checked {
  const rows = optionIds(question);
  const fault = unknownKey(rows, answer.cells);
  if (fault) return err(fault);
  const cells: Cells = {};
  const incomplete: string[] = [];
  for (const row of rows) {
    const { importance, satisfaction } = Object.hasOwn(answer.cells, row) ? (answer.cells[row] ?? {}) : {};
    if (!inScale(importance) || !inScale(satisfaction))
      return err({ code: 'out-of-range', min: 1, max: matrixMax });
    if (importance === undefined || satisfaction === undefined) incomplete.push(row);
    if (importance === undefined && satisfaction === undefined) continue;
    cells[row] = {
      ...(importance === undefined ? {} : { importance }),
      ...(satisfaction === undefined ? {} : { satisfaction }),
    };
  }
  if (Object.keys(cells).length === 0) return ok(undefined);
  if (question.required && incomplete.length > 0) return err({ code: 'incomplete-matrix', rows: incomplete });
  return ok({ cells });
}

/** Every item present (0 when nothing was given), multiples of the step, summing to the total. */
export function validateAllocation(
  question: Extract<AnyAskedQuestion, { kind: 'allocation' }>,
  answer: { points: Record<string, number> },
): Checked {
  const items = optionIds(question);
  const fault = unknownKey(items, answer.points);
  if (fault) return err(fault);
  const points: Record<string, number> = {};
  for (const item of items)
    points[item] = (Object.hasOwn(answer.points, item) ? answer.points[item] : 0) ?? 0;
  const values = Object.values(points);
  if (values.every((value) => value === 0)) return ok(undefined);
  if (values.some((value) => !Number.isInteger(value) || value < 0 || value > question.total)) {
    return err({ code: 'out-of-range', min: 0, max: question.total });
  }
  if (values.some((value) => value % question.step !== 0))
    return err({ code: 'wrong-step', step: question.step });
  const given = values.reduce((sum, value) => sum + value, 0);
  return given === question.total
    ? ok({ points })
    : err({ code: 'wrong-total', total: question.total, given });
}
