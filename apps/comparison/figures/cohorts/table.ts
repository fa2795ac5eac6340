import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { QuestionView } from '../../contract/question.ts';
import { rowTitle } from '../rows/sentence.ts';
import { type DataTable, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Formats } from '../words/format.ts';

/** Each cohort's figure for each measure of a question. */
export function cohortFiguresTable(
  i18n: I18n,
  options: { view: QuestionView; side: Audience; format: Formats },
): DataTable {
  const { view, side, format } = options;
  return {
    caption: i18n._(msg`Par cohorte`),
    columns: [
      { key: 'cohort', label: i18n._(msg`Cohorte`) },
      ...view.rows.flatMap((row) => figureColumns(i18n, row.id, rowTitle(row))),
    ],
    rows: view.cohorts[side].map(({ id, label, figures }) => ({
      id,
      cells: {
        cohort: words(label),
        ...Object.assign(
          {},
          ...view.rows.map((row, index) =>
            figureCells(i18n, figures[index] ?? { state: 'not-asked' }, {
              prefix: row.id,
              format,
              unit: row.unit,
              only: row.only,
            }),
          ),
        ),
      },
    })),
  };
}
