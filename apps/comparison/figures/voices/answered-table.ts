import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import { type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { sideName } from '../words/names.ts';

const dash = words('—');

/** How far each theme was answered on each side. */
export function answeredTable(i18n: I18n, themes: ParticipationView['themes'], format: Formats): DataTable {
  return {
    caption: i18n._(msg`Questions répondues, par thème`),
    columns: [
      { key: 'theme', label: i18n._(msg`Thème`) },
      ...audiences.map((side) => ({ key: side, label: sideName(i18n, side), numeric: true })),
    ],
    rows: themes.map(({ theme, title, answered }) => ({
      id: theme,
      cells: {
        theme: words(title),
        ...Object.fromEntries(
          audiences.map((side) => [
            side,
            answered[side] === null ? dash : number(answered[side], format.percent(answered[side])),
          ]),
        ),
      },
    })),
  };
}
