import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import { type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { sideName } from '../words/names.ts';
import { stepName } from './step-name.ts';

const dash = words('—');

/** Every step of both funnels, with what each share is a share of. */
export function funnelTable(i18n: I18n, view: ParticipationView, format: Formats): DataTable {
  return {
    caption: i18n._(msg`De l’invitation aux résultats`),
    columns: [
      { key: 'side', label: i18n._(msg`Côté`) },
      { key: 'step', label: i18n._(msg`Étape`) },
      { key: 'count', label: i18n._(msg`Personnes`), numeric: true },
      { key: 'share', label: i18n._(msg`Part des invités`), numeric: true },
      { key: 'precision', label: i18n._(msg`Précision`) },
    ],
    rows: audiences.flatMap((side) =>
      view.funnels[side].map(({ step, count, about, share }) => ({
        id: `${side}-${step}`,
        cells: {
          side: words(sideName(i18n, side)),
          step: words(stepName(i18n, step, view.admissions[side])),
          count: count === null ? words(i18n._(msg`inconnu`)) : number(count, format.count(count)),
          share: share === null ? dash : number(share, format.percent(share)),
          precision:
            count === null ? dash : words(about ? i18n._(msg`environ, par cinq`) : i18n._(msg`exact`)),
        },
      })),
    ),
  };
}
