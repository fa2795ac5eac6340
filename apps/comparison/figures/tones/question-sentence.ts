import type { QuestionView } from '../../contract/question.ts';
import { rowSentence } from '../rows/sentence.ts';
import type { Words } from '../value/telling.ts';
import { toneTitle } from './sentence.ts';

/** The comparison a question's page speaks of: the widest that is tested, else the widest; undefined where there is none. */
export function leadingRow({ rows }: Pick<QuestionView, 'rows'>): QuestionView['rows'][number] | undefined {
  const widest = [...rows].sort((a, b) => b.width - a.width);
  return widest.find(({ verdict }) => verdict !== 'beside') ?? widest[0];
}

/** The finding of a question's page: its widest comparison, else the tone of what was written, else the question. */
export function questionSentence({ i18n, format }: Words, view: QuestionView): string {
  const row = leadingRow(view);
  if (row) return rowSentence(i18n, row, format);
  return view.tone ? toneTitle(i18n, view.tone, format) : view.label;
}
