import { err, ok } from '@miroir/basics';
import type { z } from 'zod';
import type { AnswerParts, AnswerRules, Parts } from './shared/kind.ts';
import { faultyKey, own } from './shared/known-ids.ts';
import { idsOf, type List } from './shared/lists.ts';
import { randomOrderMember } from './shared/random-order.ts';

/** Points of each scale of a matrix: 1 to 5. */
const points = 5;

interface Matrix {
  readonly rows: List;
  readonly required: boolean;
}

interface Cell {
  importance?: number | undefined;
  satisfaction?: number | undefined;
}
type Cells = Record<string, Cell>;

export const matrixMembers = <W extends z.ZodType, L extends z.ZodType>({
  z,
  wording,
  list,
}: Parts<W, L>) => {
  const scale = z.strictObject({ low: wording, high: wording, points: z.literal(points) });
  return { rows: list, ...randomOrderMember({ z }), importance: scale, satisfaction: scale };
};

export const matrixForm = ({ z, id }: AnswerParts) => {
  const point = z.int().min(1).max(points);
  const cell = z.strictObject({ importance: point.optional(), satisfaction: point.optional() });
  return z.strictObject({ cells: z.record(id, cell) });
};

export const matrix: AnswerRules<Matrix, { cells: Cells }> = {
  form: 'cells',
  parts: 'rows',
  validate: validateCells,
  routed: null,
};

export const matrixDefinition = Object.freeze({});

function inScale(point: number | undefined): boolean {
  return point === undefined || (Number.isInteger(point) && point >= 1 && point <= points);
}

/**
 * Rows in definition order, blank rows left out. A required matrix wants both points on every row; another may be
 * partly filled, because a row one knows nothing about is better left blank than guessed.
 */
function validateCells(question: Matrix, answer: { readonly cells: Cells }) {
  const rows = idsOf(question.rows);
  const fault = faultyKey(rows, answer.cells);
  if (fault) return err(fault);
  const cells: Cells = {};
  const incomplete: string[] = [];
  for (const row of rows) {
    const { importance, satisfaction } = own(answer.cells, row) ?? {};
    if (!inScale(importance) || !inScale(satisfaction))
      return err({ code: 'out-of-range' as const, min: 1, max: points });
    if (importance === undefined || satisfaction === undefined) incomplete.push(row);
    if (importance === undefined && satisfaction === undefined) continue;
    cells[row] = {
      ...(importance === undefined ? {} : { importance }),
      ...(satisfaction === undefined ? {} : { satisfaction }),
    };
  }
  if (Object.keys(cells).length === 0) return ok(undefined);
  if (question.required && incomplete.length > 0)
    return err({ code: 'incomplete-matrix' as const, rows: incomplete });
  return ok({ cells });
}
