import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ComparisonRow, Figure, Unit } from '../../contract/figure.ts';
import type { Formats } from '../words/format.ts';
import { absenceName } from '../words/names.ts';
import { type Cell, type DataTable, number, words } from './data-table.ts';

/** The columns of one figure of one side: value, both bounds, n; absence is written in the value's place. */
export function figureCells(
  i18n: I18n,
  figure: Figure,
  options: {
    prefix: string;
    format: Formats;
    unit: Unit;
    only: ComparisonRow['only'];
    decimals?: ComparisonRow['decimals'];
  },
): Record<string, Cell> {
  const { prefix, format, unit, only } = options;
  if (figure.state !== 'shown') {
    const absent = absenceName(i18n, figure, { format, only }) ?? '';
    return {
      [prefix]: words(absent),
      [`${prefix}-low`]: words('—'),
      [`${prefix}-high`]: words('—'),
      [`${prefix}-n`]: words('—'),
    };
  }
  return {
    [prefix]: number(figure.value, format.figure(figure.value, unit, options.decimals)),
    [`${prefix}-low`]: number(figure.low, format.figure(figure.low, unit)),
    [`${prefix}-high`]: number(figure.high, format.figure(figure.high, unit)),
    [`${prefix}-n`]: number(figure.n, format.count(figure.n)),
  };
}

/** The headings that go with {@link figureCells}. */
export function figureColumns(i18n: I18n, prefix: string, name: string): DataTable['columns'] {
  return [
    { key: prefix, label: name, numeric: true },
    { key: `${prefix}-low`, label: i18n._(msg`de (95 %)`), numeric: true },
    { key: `${prefix}-high`, label: i18n._(msg`à (95 %)`), numeric: true },
    { key: `${prefix}-n`, label: i18n._(msg`n`), numeric: true },
  ];
}
