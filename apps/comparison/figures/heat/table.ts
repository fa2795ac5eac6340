import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Figure } from '../../contract/figure.ts';
import { type DataTable, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Formats } from '../words/format.ts';

/** Negative share per cohort and theme of one side. */
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
      { key: 'theme', label: i18n._(msg`Thème`) },
      ...heat.flatMap(({ cohort, label }) => figureColumns(i18n, cohort, label)),
    ],
    rows: themes.map((theme, index) => ({
      id: theme.id,
      cells: {
        theme: words(theme.title),
        ...Object.assign(
          {},
          ...heat.map(({ cohort, cells }) =>
            figureCells(i18n, cells[index] ?? { state: 'not-asked' }, {
              prefix: cohort,
              format,
              unit: 'percent',
              only: null,
            }),
          ),
        ),
      },
    })),
  };
}
