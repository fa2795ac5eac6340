import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { Figure, Share } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { medianName, medianText } from '../words/median-bin.ts';
import { absenceName, equivalenceName, sideName, unsureName } from '../words/names.ts';
import { partLabel } from '../words/part-label.ts';

/** Every option with its count and share on both sides, then the mean with its interval and what was not an answer. */
export function distributionTable(i18n: I18n, view: QuestionView, format: Formats): DataTable {
  const line = (id: string, label: string, cells: (side: Audience) => SideCells) => ({
    id,
    cells: {
      label: words(label),
      ...keyed('employees', cells('employees')),
      ...keyed('consumers', cells('consumers')),
    },
  });
  const absent = (side: Audience) =>
    words(view.only && view.only !== side ? equivalenceName(i18n, view) : '—');
  const counted = (side: Audience, count: number | null, share: Share | null): SideCells =>
    count === null
      ? { ...blank, count: absent(side) }
      : { ...blank, count: number(count, format.count(count)), ...shareCells(share, format) };
  const { mean, median } = view;
  const scale = format.count(mean?.scale ?? 0);
  return {
    caption: view.label,
    columns: [
      { key: 'label', label: i18n._(msg`Réponse`) },
      ...audiences.flatMap((side) => sideColumns(i18n, side)),
    ],
    rows: [
      ...view.parts.map(({ id, counts, shares, ...part }) =>
        line(id, partLabel(part), (side) => counted(side, counts[side], shares[side])),
      ),
      ...(mean
        ? [
            line('/mean', i18n._(msg`Moyenne sur ${scale}`), (side) =>
              meanCells(i18n, mean.figures[side], format),
            ),
          ]
        : []),
      ...(median
        ? [
            line('/median', medianName(i18n), (side) => ({
              ...blank,
              count: words(medianText(i18n, median[side], { view, format })),
            })),
          ]
        : []),
      line('/answered', i18n._(msg`Ont répondu`), (side) => counted(side, view.answered[side], null)),
      line('/unsure', unsureName(i18n, view.offers), (side) => counted(side, view.unsure[side], null)),
      line('/skipped', i18n._(msg`Ont passé`), (side) => counted(side, view.skipped[side], null)),
    ],
  };
}

type SideCells = Readonly<Record<'count' | 'share' | 'low' | 'high', Cell>>;

const dash = words('—');
const blank: SideCells = { count: dash, share: dash, low: dash, high: dash };

function sideColumns(i18n: I18n, side: Audience): DataTable['columns'] {
  const name = sideName(i18n, side);
  return [
    { key: side, label: name, numeric: true },
    { key: `${side}-share`, label: i18n._(msg`${name}, part`), numeric: true },
    { key: `${side}-low`, label: i18n._(msg`de (95 %)`), numeric: true },
    { key: `${side}-high`, label: i18n._(msg`à (95 %)`), numeric: true },
  ];
}

function keyed(side: Audience, { count, share, low, high }: SideCells): Record<string, Cell> {
  return { [side]: count, [`${side}-share`]: share, [`${side}-low`]: low, [`${side}-high`]: high };
}

function shareCells(share: Share | null, format: Formats): Partial<SideCells> {
  if (share === null) return {};
  const cell = (value: number) => number(value, format.percent(value));
  return { share: cell(share.value), low: cell(share.low), high: cell(share.high) };
}

function meanCells(i18n: I18n, figure: Figure, format: Formats): SideCells {
  const cell = (value: number) => number(value, format.figure(value, 'mean'));
  if (figure.state === 'shown')
    return { count: cell(figure.value), share: dash, low: cell(figure.low), high: cell(figure.high) };
  return { ...blank, count: words(absenceName(i18n, figure, { format, only: null }) ?? '') };
}
