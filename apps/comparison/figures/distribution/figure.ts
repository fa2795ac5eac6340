import { msg } from '@lingui/core/macro';
import type { QuestionView } from '../../contract/question.ts';
import { comparisonMethod } from '../rows/notes.ts';
import { correctedLines } from '../value/corrected.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { askedSentence } from './asked-of.ts';
import { distributionMarks } from './marks.ts';
import { effectSentence } from './sentence.ts';
import { distributionTable } from './table.ts';

/** Every answer to a question on both sides; null where it is answered in words only. */
export function distributionFigure(
  telling: Telling,
  view: QuestionView,
  sentence: string,
): FigureValue | null {
  if (view.parts.length === 0 || view.shape === 'none') return null;
  const { i18n, format } = telling;
  const notes = [
    ...correctedLines(telling, view.corrected),
    ...figureNotes(telling, view.basis, comparisonMethod(telling, view.basis.judging)),
  ];
  const asked = view.asked && askedSentence(i18n, view.asked, format);
  const effect = view.effect && effectSentence(i18n, view.effect, format);
  const say = [asked, effect].filter((sentence) => sentence !== null).join(' ') || null;
  return {
    id: `${view.id}-answers`,
    heading: i18n._(msg`Toutes les réponses`),
    sentence,
    say,
    table: distributionTable(i18n, view, format),
    notes: say ? [...notes, say] : notes,
    method: 'gaps',
    marks: (width) => distributionMarks(telling, view, width),
  };
}
