import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { SentimentView } from '../../contract/sentiment.ts';
import { toneMethod } from '../tones/notes.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { heatMarks, heatScale } from './marks.ts';
import { heatTable } from './table.ts';

/** The ends of the colours, which no cell need reach. */
function scaleNote({ i18n, format }: Telling): string {
  const [from, to] = [format.percent(heatScale[0]), format.percent(heatScale[1])];
  return i18n._(msg`Couleurs de ${from} à ${to}, les mêmes pour les deux publics.`);
}

/** Negative share by cohort and theme of one side; null where no cell is published. */
export function heatFigure(telling: Telling, view: SentimentView, side: Audience): FigureValue | null {
  const { i18n, format } = telling;
  const cohorts = view.heat[side];
  if (!cohorts.some(({ cells }) => cells.some(({ state }) => state === 'shown'))) return null;
  const name = sideName(i18n, side);
  const few = format.count(view.commentsK);
  return {
    id: `tone-by-cohort-${side}`,
    heading: i18n._(msg`${name}, par cohorte`),
    sentence: i18n._(msg`${name} : part négative par cohorte et par thème`),
    say: i18n._(
      msg`Part négative des commentaires lus. Hachuré : masqué, moins de ${few} commentaires. Contour pointillé : trop peu pour conclure.`,
    ),
    table: heatTable(i18n, { heat: cohorts, themes: telling.frame.themes, format }),
    notes: [...figureNotes(telling, view.basis, toneMethod(telling, [])), scaleNote(telling)],
    method: 'sentiment',
    marks: (width) => heatMarks(telling, cohorts, width),
  };
}
