import { msg } from '@lingui/core/macro';
import type { TrendView } from '../../contract/trend.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { trendMarks } from './marks.ts';
import { trendHeadline, trendMethod } from './sentence.ts';
import { trendTable } from './table.ts';

/** Questions over the publications of the campaign: the whole of both sides. */
export function trendFigure(
  telling: Telling,
  view: Pick<TrendView, 'basis' | 'lines' | 'family'>,
): FigureValue {
  const { i18n, format } = telling;
  const method = trendMethod(i18n, format.count(view.family));
  return {
    id: 'trend',
    heading: i18n._(msg`Publication après publication`),
    sentence: trendHeadline(telling, view),
    say: i18n._(
      msg`Chaque question sur sa propre échelle, la même pour les deux côtés ; la bande pâle est l’intervalle à 95 %.`,
    ),
    table: trendTable(telling, view.lines),
    notes: figureNotes(telling, view.basis, method),
    method: 'gaps',
    marks: (width) => trendMarks(telling, view.lines, width),
  };
}
