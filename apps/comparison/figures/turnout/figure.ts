import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import type { FigureValue } from '../value/figure-value.ts';
import type { Telling } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { turnoutMarks } from './marks.ts';
import { cohortsTable } from './table.ts';

/** Whose answers count, cohort by cohort, on one side. */
export function turnoutFigure(
  telling: Telling,
  view: ParticipationView,
  at: { readonly side: Audience; readonly notes: readonly string[] },
): FigureValue {
  const { i18n, format } = telling;
  const { side, notes } = at;
  const name = sideName(i18n, side);
  return {
    id: `turnout-${side}`,
    heading: i18n._(msg`${name}, par cohorte`),
    sentence: i18n._(msg`${name} : participation par cohorte`),
    say:
      view.admissions[side] === 'invitation'
        ? i18n._(
            msg`Réponses comptées dans la cohorte, pour cent personnes de la liste. Le fond clair : qui n’a rien envoyé, attend, ou ne compte que dans l’ensemble.`,
          )
        : i18n._(msg`Nombre de réponses publiées ; sans liste, il n’y a pas de part.`),
    table: cohortsTable(i18n, view.cohorts[side], format),
    notes,
    method: 'participation',
    marks: (width) => turnoutMarks(telling, view, { side, width }),
  };
}
