import type { QuestionView } from '../../contract/question.ts';
import { rowSentence } from '../rows/sentence.ts';
import type { Words } from '../value/telling.ts';
import { toneSentence } from './sentence.ts';

/** The comparison a question's page speaks of: the widest of those that are judged; undefined where it has none. */
export function leadingRow({ rows }: Pick<QuestionView, 'rows'>): QuestionView['rows'][number] | undefined {
  const beside = ({ verdict }: QuestionView['rows'][number]) => Number(verdict === 'beside');
  return [...rows].sort((a, b) => beside(a) - beside(b) || b.width - a.width)[0];
}

/** The finding of a question's page: its widest comparison, else the tone of what was written, else the question. */
export function questionSentence({ i18n, format }: Words, view: QuestionView): string {
  const row = leadingRow(view);
  if (row) return rowSentence(i18n, row, format);
  return view.tone ? toneSentence(i18n, view.tone, format) : view.label;
}
