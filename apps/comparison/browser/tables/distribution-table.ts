import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { QuestionView } from '../../server/report/view.ts';
import type { Formats } from '../words/format.ts';
import { equivalenceName, figureText, sideName, unsureName } from '../words/names.ts';
import { type Cell, type DataTable, number, words } from './data-table.ts';

/** Every option with its count and share on both sides, then the mean and what was not an answer. */
export function distributionTable(i18n: I18n, view: QuestionView, format: Formats): DataTable {
  const base = (side: Audience) => (view.shape === 'separate' ? view.answered[side] : total(view, side));
  const absent = (side: Audience) =>
    words(view.only && view.only !== side ? equivalenceName(i18n, view) : '—');
  const counted = (side: Audience, count: number | null): Cell => {
    if (count === null) return absent(side);
    const all = base(side) ?? 0;
    return number(
      count,
      all > 0 ? `${format.count(count)} (${format.percent((100 * count) / all)})` : format.count(count),
    );
  };
  const plain = (side: Audience, count: number | null): Cell =>
    count === null ? absent(side) : number(count, format.count(count));
  const line = (id: string, label: string, cell: (side: Audience) => Cell) => ({
    id,
    cells: { label: words(label), employees: cell('employees'), consumers: cell('consumers') },
  });
  const { mean } = view;
  const scale = format.count(mean?.scale ?? 0);
  return {
    caption: view.label,
    columns: [
      { key: 'label', label: i18n._(msg`Réponse`) },
      ...audiences.map((side) => ({ key: side, label: sideName(i18n, side), numeric: true })),
    ],
    rows: [
      ...view.parts.map((part) => line(part.id, part.label, (side) => counted(side, part.counts[side]))),
      ...(mean
        ? [
            line('/mean', i18n._(msg`Moyenne sur ${scale}`), (side) =>
              meanCell(i18n, mean.figures[side], format),
            ),
          ]
        : []),
      line('/answered', i18n._(msg`Ont répondu`), (side) => plain(side, view.answered[side])),
      line('/unsure', unsureName(i18n, view.offers), (side) => plain(side, view.unsure[side])),
      line('/skipped', i18n._(msg`Ont passé`), (side) => plain(side, view.skipped[side])),
    ],
  };
}

function total(view: QuestionView, side: Audience): number {
  return view.parts.reduce((sum, { counts }) => sum + (counts[side] ?? 0), 0);
}

function meanCell(i18n: I18n, figure: Parameters<typeof figureText>[1], format: Formats): Cell {
  const text = figureText(i18n, figure, { format, unit: 'points' });
  return figure.state === 'shown' ? number(figure.value, text) : words(text);
}
