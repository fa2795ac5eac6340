import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { SentimentView } from '../../contract/sentiment.ts';
import { toneMethod } from '../tones/notes.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { basisNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { heatMarks, heatScale } from './marks.ts';
import { heatTable } from './table.ts';

/** Negative share by cohort and theme of one side; null where no cell is published. */
export function heatFigure(telling: Telling, view: SentimentView, side: Audience): FigureValue | null {
  const { i18n, format } = telling;
  const cohorts = view.heat[side];
  if (!cohorts.some(({ cells }) => cells.some(({ state }) => state === 'shown'))) return null;
  const name = sideName(i18n, side);
  const few = format.count(view.commentsK);
  const [from, to] = [format.percent(heatScale[0]), format.percent(heatScale[1])];
  return {
    id: `tone-by-cohort-${side}`,
    heading: i18n._(msg`${name}, par cohorte`),
    sentence: i18n._(msg`${name} : part négative par cohorte et par thème`),
    say: i18n._(
      msg`Part négative. Hachuré : masqué, moins de ${few} commentaires. Contour pointillé : trop peu pour conclure.`,
    ),
    table: heatTable(i18n, { heat: cohorts, themes: telling.frame.themes, format }),
    notes: [
      ...basisNotes(telling, view.basis),
      i18n._(
        msg`Couleur la plus claire : ${from} et moins ; la plus forte : ${to} et plus ; la même échelle pour les deux publics.`,
      ),
      toneMethod(telling),
    ],
    method: 'sentiment',
    marks: (width) => heatMarks(telling, cohorts, width),
  };
}
