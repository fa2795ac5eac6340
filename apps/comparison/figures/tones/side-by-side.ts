import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ToneRow } from '../../contract/figure.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { rowVerdictName, sideName } from '../words/names.ts';
import { peopleName, shareText } from './people.ts';
import { isRead } from './people-table.ts';

/** Negative shares as the engine and as people read them, theme by theme; null where people read too little everywhere. */
export function sideBySideTable(i18n: I18n, rows: readonly ToneRow[], format: Formats): DataTable | null {
  if (!rows.some(isRead)) return null;
  const [engine, people] = [i18n._(msg`moteur`), i18n._(msg`personnes`)];
  return {
    caption: i18n._(msg`Part négative lue par le moteur et par des personnes`),
    columns: [
      { key: 'label', label: i18n._(msg`Thème`) },
      ...audiences.flatMap((side) => [
        { key: `${side}-engine`, label: `${sideName(i18n, side)}, ${engine}`, numeric: true },
        { key: `${side}-people`, label: `${sideName(i18n, side)}, ${people}`, numeric: true },
        { key: `${side}-labels`, label: `${sideName(i18n, side)}, ${i18n._(msg`relus`)}`, numeric: true },
      ]),
      { key: 'gap-engine', label: i18n._(msg`Écart du moteur`), numeric: true },
      { key: 'gap-people', label: i18n._(msg`Écart étalonné`), numeric: true },
      { key: 'verdict', label: i18n._(msg`Verdict`) },
    ],
    rows: rows.map((row) => ({ id: row.id, cells: cellsOf(i18n, row, format) })),
  };
}

function cellsOf(i18n: I18n, row: ToneRow, format: Formats): Record<string, Cell> {
  const { gap, calibrated } = row;
  const none = words('—');
  const sides = audiences.map((side) => {
    const [tone, people] = [row.tones[side], row.people[side]];
    const raw = tone.state === 'shown' ? (100 * tone.negative) / tone.n : null;
    return {
      [`${side}-engine`]: raw === null ? none : number(raw, format.percent(raw)),
      [`${side}-people`]:
        people === null ? none : number(people.negative.value, shareText(people.negative, format)),
      [`${side}-labels`]: people === null ? none : number(people.labels, peopleName(i18n, people, format)),
    };
  });
  const points = (value: number, low: number, high: number) =>
    number(value, `${format.gap(value, 'percent')} ${format.interval(low, high)}`);
  return Object.assign({ label: words(row.label) }, ...sides, {
    'gap-engine': gap === null ? none : points(gap.value, gap.low, gap.high),
    'gap-people': calibrated === null ? none : points(calibrated.value, calibrated.low, calibrated.high),
    verdict: words(rowVerdictName(i18n, row)),
  });
}
