import { msg } from '@lingui/core/macro';
import type { ComparisonRow, Gap } from '../../contract/figure.ts';
import type { SinceView } from '../../contract/since.ts';
import { fullTitle } from '../rows/full-title.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Words } from '../value/telling.ts';
import { rowVerdictName, sideName } from '../words/names.ts';
import { valueInWords } from './sentence.ts';

/** Every comparison that changed: both sides before and after, the gap before and after, both verdicts. */
export function changesTable(told: Words, since: SinceView): DataTable {
  const { i18n, format } = told;
  const value = (row: ComparisonRow, side: 'employees' | 'consumers'): Cell => {
    const figure = row.figures[side];
    const text = valueInWords(told, row, side);
    return figure.state === 'shown' ? number(figure.value, text) : words(text);
  };
  const gap = (of: Gap | null, row: ComparisonRow): Cell =>
    of === null ? words('—') : number(of.value, format.gap(of.value, row.unit));
  const before = (name: string) => i18n._(msg`${name}, avant`);
  const after = (name: string) => i18n._(msg`${name}, maintenant`);
  const [employees, consumers] = [sideName(i18n, 'employees'), sideName(i18n, 'consumers')];
  const difference = i18n._(msg`Écart`);
  const verdict = i18n._(msg`Verdict`);
  return {
    caption: i18n._(msg`Ce qui a changé`),
    columns: [
      { key: 'title', label: i18n._(msg`Question`) },
      { key: 'employees-before', label: before(employees), numeric: true },
      { key: 'employees', label: after(employees), numeric: true },
      { key: 'consumers-before', label: before(consumers), numeric: true },
      { key: 'consumers', label: after(consumers), numeric: true },
      { key: 'gap-before', label: before(difference), numeric: true },
      { key: 'gap', label: after(difference), numeric: true },
      { key: 'verdict-before', label: before(verdict) },
      { key: 'verdict', label: after(verdict) },
    ],
    rows: since.changes.map((change) => ({
      id: change.row.id,
      cells: {
        title: words(fullTitle(i18n, change.row)),
        'employees-before': value(change.was, 'employees'),
        employees: value(change.row, 'employees'),
        'consumers-before': value(change.was, 'consumers'),
        consumers: value(change.row, 'consumers'),
        'gap-before': gap(change.was.gap, change.was),
        gap: gap(change.row.gap, change.row),
        'verdict-before': words(rowVerdictName(i18n, change.was)),
        verdict: words(rowVerdictName(i18n, change.row)),
      },
    })),
  };
}
