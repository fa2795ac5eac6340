import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import type { FigureValue } from '../value/figure-value.ts';
import type { Telling } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { daysMarks, daysSpec } from './marks.ts';
import { daysSentence } from './sentence.ts';
import { daysTable } from './table.ts';

/** Who came, day after day, on one side. */
export function daysFigure(
  telling: Telling,
  view: ParticipationView,
  at: { readonly side: Audience; readonly notes: readonly string[] },
): FigureValue {
  const { i18n, format } = telling;
  const { side, notes } = at;
  const name = sideName(i18n, side);
  return {
    id: `days-${side}`,
    heading: i18n._(msg`${name}, jour après jour`),
    sentence: daysSentence(telling, view, side),
    say:
      view.daysCount[side] === 'opened'
        ? i18n._(msg`Ont ouvert leur accès, par jour, environ`)
        : i18n._(msg`Ont répondu, par jour, environ`),
    table: daysTable(i18n, view.days[side], format),
    notes,
    method: 'participation',
    marks: (width) => daysMarks(daysSpec(telling, view, side), width),
  };
}
