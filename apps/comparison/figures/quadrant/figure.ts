import { msg } from '@lingui/core/macro';
import type { QuestionView } from '../../contract/question.ts';
import { comparisonMethod } from '../rows/notes.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { quadrantMarks } from './marks.ts';
import { quadrantSentence } from './sentence.ts';
import { quadrantTable } from './table.ts';

/** Importance × satisfaction of a matrix; null for every other question. */
export function quadrantFigure(telling: Telling, view: QuestionView): FigureValue | null {
  const { quadrant } = view;
  if (quadrant === null) return null;
  const { i18n } = telling;
  const { ofInside, ofOutside } = sides(i18n);
  return {
    id: `${view.id}-quadrant`,
    heading: i18n._(msg`D’un côté à l’autre, ce qui se déplace`),
    sentence: quadrantSentence(telling, quadrant),
    say: i18n._(
      msg`Chaque flèche va de la réponse ${ofInside} à celle ${ofOutside}. Croix pâles : intervalles à 95 % ; lignes fortes : milieu des échelles.`,
    ),
    table: quadrantTable(telling, quadrant),
    notes: figureNotes(telling, view.basis, comparisonMethod(telling, view.basis.judging)),
    method: 'gaps',
    marks: (width) => quadrantMarks(telling, quadrant, width),
  };
}
