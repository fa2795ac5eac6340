import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { QuestionView } from '../../contract/question.ts';
import { comparisonMethod } from '../rows/notes.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { cohortsMarks } from './marks.ts';
import { withinSentence } from './sentence.ts';
import { cohortFiguresTable } from './table.ts';

/** One side's figures cohort by cohort; null where it has a single cohort or was not asked. */
export function cohortsFigure(telling: Telling, view: QuestionView, side: Audience): FigureValue | null {
  if ((view.only && view.only !== side) || view.rows.length === 0 || view.cohorts[side].length < 2)
    return null;
  const { i18n, format } = telling;
  const name = sideName(i18n, side);
  return {
    id: `${view.id}-${side}`,
    heading: i18n._(msg`${name}, par cohorte`),
    sentence: i18n._(msg`${name}, par cohorte : ${view.label}`),
    say: [
      withinSentence(telling, view, side),
      i18n._(
        msg`Chaque chiffre avec son intervalle à 95 % ; une cohorte sans chiffre à elle est comptée dans l’ensemble.`,
      ),
    ].join(' '),
    table: cohortFiguresTable(i18n, { view, side, format }),
    notes: figureNotes(telling, view.basis, comparisonMethod(telling, view.basis.judging)),
    method: 'gaps',
    marks: (width) => cohortsMarks(telling, { view, side }, width),
  };
}
