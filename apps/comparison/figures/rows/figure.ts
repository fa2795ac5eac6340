import { msg } from '@lingui/core/macro';
import type { Basis, ComparisonRow } from '../../contract/figure.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { rowsMarks } from './marks.ts';
import { comparisonMethod } from './notes.ts';
import { needsNote } from './sentence.ts';
import { rowsTable } from './table.ts';

interface RowsInput {
  readonly id: string;
  readonly sentence: string;
  readonly rows: readonly ComparisonRow[];
  readonly basis: Basis;
  readonly heading?: string;
}

/** A list of comparisons as a figure. */
export function rowsFigure(telling: Telling, input: RowsInput): FigureValue {
  const { i18n, format } = telling;
  const { id, sentence, rows, basis } = input;
  const needs = needsNote(i18n, rows, format);
  return {
    id,
    heading: input.heading ?? i18n._(msg`Les deux côtés, question par question`),
    sentence,
    say: null,
    table: rowsTable(i18n, rows, format),
    notes: [
      ...figureNotes(telling, basis, comparisonMethod(telling, basis.judging)),
      ...(needs === null ? [] : [needs]),
    ],
    method: 'gaps',
    marks: (width) => rowsMarks(telling, rows, width),
  };
}
