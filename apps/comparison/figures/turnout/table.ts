import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { suppressedName } from '../words/names.ts';

const dash = words('—');

/** Cohorts of one side: people on the list, people counted, rate where there is a list. */
export function cohortsTable(
  i18n: I18n,
  cohorts: ParticipationView['cohorts'][Audience],
  format: Formats,
): DataTable {
  const cell = (value: number | null): Cell => (value === null ? dash : number(value, format.count(value)));
  return {
    caption: i18n._(msg`Par cohorte`),
    columns: [
      { key: 'label', label: i18n._(msg`Cohorte`) },
      { key: 'headcount', label: i18n._(msg`Personnes sur la liste`), numeric: true },
      { key: 'opened', label: i18n._(msg`Ont ouvert leur accès, environ`), numeric: true },
      { key: 'n', label: i18n._(msg`Réponses publiées`), numeric: true },
      { key: 'elsewhere', label: i18n._(msg`Sans chiffre dans cette cohorte`), numeric: true },
      { key: 'rate', label: i18n._(msg`Part de la liste`), numeric: true },
      { key: 'state', label: i18n._(msg`État`) },
    ],
    rows: cohorts.map(({ id, label, headcount, opened, n, rate, state }) => ({
      id,
      cells: {
        label: words(label),
        headcount: cell(headcount),
        opened: cell(opened),
        n: cell(n),
        // Silent, waiting, or counted in the whole only: nothing published tells them apart by cohort.
        elsewhere: cell(headcount === null || n === null ? null : Math.max(0, headcount - n)),
        rate: rate === null ? dash : number(rate, format.percent(rate)),
        state: words(
          state === 'shown'
            ? i18n._(msg`publiée`)
            : suppressedName(i18n, state === 'whole-only' ? 'cohort-without-figure' : 'fewer-than-k'),
        ),
      },
    })),
  };
}
