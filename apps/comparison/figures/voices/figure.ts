import { msg } from '@lingui/core/macro';
import type { Figure } from '../../contract/figure.ts';
import type { OverviewView } from '../../contract/overview.ts';
import type { ParticipationView } from '../../contract/participation.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { answeredTable } from './answered-table.ts';
import { type ThemeWings, wingsMarks } from './marks.ts';
import { voicesMethod } from './notes.ts';
import { voiceSentence } from './sentence.ts';
import { voicesOfAllTable, voiceTable } from './table.ts';

/** Who spoke of what, under who took part: the overview's figure. */
export function voicesFigure(
  telling: Telling,
  view: Pick<OverviewView, 'voices' | 'basis' | 'invited'>,
): FigureValue {
  const { i18n, format } = telling;
  const sentence = voiceSentence(i18n, view.voices, format);
  return {
    id: 'voices',
    heading: i18n._(msg`Qui a pris la parole`),
    sentence,
    say: sentence,
    table: voicesOfAllTable(i18n, view, format),
    notes: figureNotes(telling, view.basis, voicesMethod(telling)),
    method: 'voice',
    marks: (width) => wingsMarks(telling, { wings: view.voices, unit: 'count' }, width),
  };
}

/** Comments by theme: the participation page's figure. */
export function commentsFigure(
  telling: Telling,
  view: ParticipationView,
  notes: readonly string[],
): FigureValue {
  const { i18n, format } = telling;
  const voices = view.themes.map(({ voice }) => voice);
  const sentence = voiceSentence(i18n, voices, format);
  return {
    id: 'comments',
    heading: i18n._(msg`Commentaires, par thème`),
    sentence,
    say: sentence,
    table: voiceTable(i18n, voices, format),
    notes,
    method: 'voice',
    marks: (width) => wingsMarks(telling, { wings: voices, unit: 'count' }, width),
  };
}

/** How far each theme was answered, as both sides of a butterfly. */
export function answeredWings(view: ParticipationView): ThemeWings[] {
  return view.themes.map(({ theme, title, answered }) => ({
    theme,
    title,
    figures: { employees: share(answered.employees), consumers: share(answered.consumers) },
  }));
}

function share(value: number | null): Figure {
  return value === null ? { state: 'not-asked' } : { state: 'shown', value, low: value, high: value, n: 0 };
}

/** Share of each theme's questions that were answered. */
export function answeredFigure(
  telling: Telling,
  view: ParticipationView,
  notes: readonly string[],
): FigureValue {
  const { i18n, format } = telling;
  const wings = answeredWings(view);
  const heading = i18n._(msg`Questions répondues, par thème`);
  return {
    id: 'answered',
    heading,
    sentence: heading,
    say: i18n._(
      msg`Part des questions du thème, posées à tous, qui ont reçu une réponse, un « je ne sais pas » ou un « je préfère ne pas répondre ».`,
    ),
    table: answeredTable(i18n, view.themes, format),
    notes,
    method: 'participation',
    marks: (width) => wingsMarks(telling, { wings, unit: 'percent' }, width),
  };
}
