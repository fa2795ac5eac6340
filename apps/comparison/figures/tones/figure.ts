import { msg } from '@lingui/core/macro';
import type { Basis, ToneRow } from '../../contract/figure.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { tonesMarks } from './marks.ts';
import { toneMethod } from './notes.ts';
import { sentimentDetail, sentimentHeadline, toneSentence, toneTitle } from './sentence.ts';
import { toneTable } from './table.ts';

/** The tone of many subjects, by theme or by question. */
export function tonesFigure(
  telling: Telling,
  input: { readonly by: 'theme' | 'question'; readonly rows: readonly ToneRow[]; readonly basis: Basis },
): FigureValue {
  const { i18n, format } = telling;
  const { by, rows, basis } = input;
  const detail = sentimentDetail(i18n, { themes: rows }, format);
  return {
    id: `tone-by-${by}`,
    heading: by === 'theme' ? i18n._(msg`Par thème`) : i18n._(msg`Par question ouverte et par commentaire`),
    sentence: sentimentHeadline(i18n, { themes: rows }, format),
    say: null,
    table: toneTable(i18n, rows, format),
    notes: [...figureNotes(telling, basis, toneMethod(telling, rows)), ...(detail === '' ? [] : [detail])],
    method: 'sentiment',
    marks: (width) => tonesMarks(telling, rows, width),
  };
}

/** The tone of one question's or one theme's comments; null where no comment is asked for. */
export function toneFigure(
  telling: Telling,
  view: { readonly id: string; readonly basis: Basis; readonly tone: ToneRow | null },
): FigureValue | null {
  const { i18n, format } = telling;
  const { tone } = view;
  if (!tone) return null;
  return {
    id: `${view.id}-tone`,
    heading: i18n._(msg`Ton des commentaires`),
    sentence: toneTitle(i18n, tone, format),
    say: toneSentence(i18n, tone, format),
    table: toneTable(i18n, [tone], format),
    notes: figureNotes(telling, view.basis, toneMethod(telling, [tone])),
    method: 'sentiment',
    marks: (width) => tonesMarks(telling, [tone], width),
  };
}
