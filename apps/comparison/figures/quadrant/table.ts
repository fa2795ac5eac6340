import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { Figure } from '../../contract/figure.ts';
import type { Place, QuadrantView } from '../../contract/question.ts';
import { type Cell, type DataTable, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { cornerName } from './sentence.ts';

/** Both means of each item on both sides, with the corner they lie in. */
export function quadrantTable(told: Words, { items }: QuadrantView): DataTable {
  const { i18n } = told;
  return {
    caption: i18n._(msg`Importance et satisfaction, notes moyennes de 1 à 5`),
    columns: [
      { key: 'label', label: i18n._(msg`Sujet`) },
      ...audiences.flatMap((side) => {
        const name = sideName(i18n, side);
        return [
          ...figureColumns(i18n, `${side}-importance`, i18n._(msg`${name}, importance`)),
          ...figureColumns(i18n, `${side}-satisfaction`, i18n._(msg`${name}, satisfaction`)),
          { key: `${side}-corner`, label: i18n._(msg`Coin`) },
        ];
      }),
    ],
    rows: items.map(({ id, label, places }) => ({
      id,
      cells: {
        label: words(label),
        ...placeCells(told, 'employees', places.employees),
        ...placeCells(told, 'consumers', places.consumers),
      },
    })),
  };
}

function placeCells(told: Words, side: Audience, place: Place | null): Record<string, Cell> {
  const { i18n, format } = told;
  const cells = (measure: 'importance' | 'satisfaction') => {
    const figure: Figure = place?.[measure] ?? { state: 'not-asked' };
    return figureCells(i18n, figure, { prefix: `${side}-${measure}`, format, unit: 'mean', only: null });
  };
  const corner = place?.corner ? cornerName(told, place.corner) : '—';
  return { ...cells('importance'), ...cells('satisfaction'), [`${side}-corner`]: words(corner) };
}
