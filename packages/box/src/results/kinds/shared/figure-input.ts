import type { LocalQuestion, QuestionKind } from '@miroir/campaign';
import { cell, keys, type Tally } from '@miroir/insight';
import type { Speak } from '@miroir/locales/server';
import type { ResultFigure } from '../../../contract/results.ts';

export type ShownFigure = Extract<ResultFigure, { state: 'shown' }>;

/** A question with what was published of it. */
export interface Published {
  readonly question: LocalQuestion;
  readonly whole: Tally;
  /** Words that no campaign writes. */
  readonly say: Speak;
}

/** What the participants are shown of a kind of question. */
export type KindFigure<K extends QuestionKind> = (
  input: Published & { readonly question: Extract<LocalQuestion, { kind: K }> },
) => ShownFigure;

/** How the people asked a question divide: `n` is their sum. */
export function denominators({ question, whole }: Pick<Published, 'question' | 'whole'>) {
  const answered = cell(whole, keys.answered(question.id));
  const skipped = cell(whole, keys.skipped(question.id));
  const unsure = cell(whole, keys.unsure(question.id));
  return { state: 'shown' as const, n: answered + skipped + unsure, answered, skipped, unsure };
}

/** The whole numbers from one to another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
