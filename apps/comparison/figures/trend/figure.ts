import { msg } from '@lingui/core/macro';
import type { TrendView } from '../../contract/trend.ts';
import { fullTitle } from '../rows/full-title.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { saidOf } from '../words/names.ts';
import { breakSentence, breaksOf } from './breaks.ts';
import { isAlone, trendMarks } from './marks.ts';
import { trendHeadline, trendMethod } from './sentence.ts';
import { trendTable } from './table.ts';

/** Why lines are cut, each after the name of its question. */
function breakNotes(telling: Telling, lines: TrendView['lines']): string[] {
  return lines.flatMap((line) =>
    breaksOf(telling, line).map((each) =>
      saidOf(telling.i18n, fullTitle(telling.i18n, line.row), breakSentence(telling, each)),
    ),
  );
}

/** One question over the rounds and publications: the figure of its own page; null where nothing came before. */
export function questionTrendFigure(telling: Telling, view: TrendView): FigureValue | null {
  const [line] = view.lines;
  if (line === undefined || (isAlone(line) && breaksOf(telling, line).length === 0)) return null;
  const figure = trendFigure(telling, { ...view, lines: [line] });
  return { ...figure, id: `${line.row.question}-trend`, heading: telling.i18n._(msg`Manche après manche`) };
}

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
    notes: [...figureNotes(telling, view.basis, method), ...breakNotes(telling, view.lines)],
    method: 'gaps',
    marks: (width) => trendMarks(telling, view.lines, width),
  };
}
