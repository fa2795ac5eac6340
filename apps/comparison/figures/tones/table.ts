import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { Tone, ToneRow } from '../../contract/figure.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { absenceName, rowVerdictName, sideName } from '../words/names.ts';

const polarities = ['negative', 'neutral', 'positive'] as const;

/** Counts of comments by tone, both sides, and the gap in negative share. */
export function toneTable(i18n: I18n, rows: readonly ToneRow[], format: Formats): DataTable {
  const named = {
    negative: i18n._(msg`négatifs`),
    neutral: i18n._(msg`neutres ou partagés`),
    positive: i18n._(msg`positifs`),
  };
  const columns = audiences.flatMap((side) => [
    ...polarities.map((polarity) => ({
      key: `${side}-${polarity}`,
      label: `${sideName(i18n, side)}, ${named[polarity]}`,
      numeric: true,
    })),
    { key: `${side}-n`, label: i18n._(msg`n`), numeric: true },
  ]);
  return {
    caption: i18n._(msg`Commentaires par ton`),
    columns: [
      { key: 'label', label: i18n._(msg`Sujet`) },
      ...columns,
      { key: 'gap', label: i18n._(msg`Écart de part négative`), numeric: true },
      { key: 'gap-low', label: i18n._(msg`de (95 %)`), numeric: true },
      { key: 'gap-high', label: i18n._(msg`à (95 %)`), numeric: true },
      { key: 'verdict', label: i18n._(msg`Verdict`) },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: {
        label: words(row.label),
        ...toneCells(i18n, row.tones.employees, { side: 'employees', format }),
        ...toneCells(i18n, row.tones.consumers, { side: 'consumers', format }),
        gap: gapCell(row.gap?.value, format),
        'gap-low': gapCell(row.gap?.low, format),
        'gap-high': gapCell(row.gap?.high, format),
        verdict: words(rowVerdictName(i18n, row)),
      },
    })),
  };
}

function gapCell(value: number | undefined, format: Formats): Cell {
  return value === undefined ? words('—') : number(value, format.gap(value, 'percent'));
}

function toneCells(i18n: I18n, tone: Tone, options: { side: string; format: Formats }): Record<string, Cell> {
  const { side, format } = options;
  if (tone.state !== 'shown') {
    const absent = absenceName(i18n, tone, { format, only: null }) ?? '';
    return {
      [`${side}-negative`]: words(absent),
      [`${side}-neutral`]: words('—'),
      [`${side}-positive`]: words('—'),
      [`${side}-n`]: words('—'),
    };
  }
  const share = (count: number) => `${format.count(count)} (${format.percent((100 * count) / tone.n)})`;
  return {
    ...Object.fromEntries(
      polarities.map((polarity) => [`${side}-${polarity}`, number(tone[polarity], share(tone[polarity]))]),
    ),
    [`${side}-n`]: number(tone.n, format.count(tone.n)),
  };
}
