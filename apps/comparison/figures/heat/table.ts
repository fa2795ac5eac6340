import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Figure } from '../../contract/figure.ts';
import { type DataTable, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Formats } from '../words/format.ts';

/** Negative share per cohort and theme of one side: a row a cohort, of which there may be a hundred, as paper is cut between rows. */
export function heatTable(
  i18n: I18n,
  options: {
    heat: readonly { cohort: string; label: string; cells: readonly Figure[] }[];
    themes: readonly { id: string; title: string }[];
    format: Formats;
  },
): DataTable {
  const { heat, themes, format } = options;
  return {
    caption: i18n._(msg`Part négative par cohorte et par thème`),
    columns: [
      { key: 'cohort', label: i18n._(msg`Cohorte`) },
      ...themes.flatMap(({ id, title }) => figureColumns(i18n, id, title)),
    ],
    rows: heat.map(({ cohort, label, cells }) => ({
      id: cohort,
      cells: {
        cohort: words(label),
        ...Object.assign(
          {},
          ...themes.map(({ id }, index) =>
            figureCells(i18n, cells[index] ?? { state: 'not-asked' }, {
              ...{ prefix: id, format, unit: 'percent' as const },
              only: null,
            }),
          ),
        ),
      },
    })),
  };
}
