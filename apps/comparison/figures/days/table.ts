import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import { type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';

/** Days of one side. */
export function daysTable(i18n: I18n, days: ParticipationView['days'][Audience], format: Formats): DataTable {
  return {
    caption: i18n._(msg`Par jour, environ`),
    columns: [
      { key: 'day', label: i18n._(msg`Jour`) },
      { key: 'count', label: i18n._(msg`Personnes, environ`), numeric: true },
    ],
    rows: days.map(({ day, count }) => ({
      id: day,
      cells: { day: words(format.day(day)), count: number(count, format.count(count)) },
    })),
  };
}
