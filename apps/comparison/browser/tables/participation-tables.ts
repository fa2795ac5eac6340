import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { ParticipationView } from '../../server/report/view.ts';
import type { Formats } from '../words/format.ts';
import { stepName } from '../words/funnel-words.ts';
import { sideName, suppressedName } from '../words/names.ts';
import { type Cell, type DataTable, number, words } from './data-table.ts';

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
          precision: words(about ? i18n._(msg`environ, par cinq`) : i18n._(msg`exact`)),
        },
      })),
    ),
  };
}

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
