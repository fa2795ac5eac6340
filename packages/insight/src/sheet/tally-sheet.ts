import { type Answer, type AnyAskedQuestion, isConditional, isOpenText, type Sheet } from '@miroir/campaign';
import { cellsOf } from '../kinds/counting.ts';
import { keys, type ScoredText } from '../tally/keys.ts';
import { type Tally, TallySum } from '../tally/tally.ts';

/** What a release folds of one person's sheet: answers, and polarities in the place of texts. */
export interface ScoredSheet {
  /** Answers by question id; an open text may only appear here as `unsure`, its text belongs in `texts`. */
  readonly answers: Sheet['answers'];
  /** Comments by the id of the question they are attached to. */
  readonly comments: Readonly<Record<string, ScoredText>>;
  /** Open texts by question id. */
  readonly texts: Readonly<Record<string, ScoredText>>;
}

/** The part of a questionnaire that counting needs. */
export interface AskedQuestions {
  readonly questions: readonly AnyAskedQuestion[];
}

/** Whether the question belongs to everyone's answers (neither conditional nor open text): part of the core. */
export function isCore(question: AnyAskedQuestion): boolean {
  return !isConditional(question) && !isOpenText(question);
}

/** One person's tally: n = 1. Merged over people it is the tally of their group. */
export function tallySheet(questionnaire: AskedQuestions, sheet: ScoredSheet): Tally {
  const sum = new TallySum();
  sum.people(1);
  for (const question of questionnaire.questions) {
    const value = sheet.texts[question.id] ?? sheet.answers[question.id];
    if (value !== undefined || isCore(question)) tallyAnswer(sum, question, value, 1);
    const comment = sheet.comments[question.id];
    if (comment !== undefined) sum.add(keys.comment(question.id, comment.polarity), 1);
  }
  return sum.done();
}

/**
 * Adds what one person said to one question `times` times; `undefined` is a skip.
 * @throws RangeError when the value is not of the question's kind: a sheet that was checked never holds one.
 */
export function tallyAnswer(
  sum: TallySum,
  question: AnyAskedQuestion,
  value: Answer | ScoredText | undefined,
  times: number,
): void {
  const { id } = question;
  if (value === undefined) sum.add(keys.skipped(id), times);
  else if ('unsure' in value) sum.add(keys.unsure(id), times);
  else {
    sum.add(keys.answered(id), times);
    for (const key of cellsOf(question, value)) sum.add(key, times);
  }
}
