import { type Answer, type AnyAskedQuestion, isConditional, optionIds, type Sheet } from '@miroir/campaign';
import { keys, type Polarity } from './keys.ts';
import { type Tally, TallySum } from './tally.ts';

/** A text as it is counted: its words stay in the box. */
export interface ScoredText {
  readonly polarity: Polarity;
}

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

/** Whether the question is answered in free words. */
export function isOpenText(question: { readonly kind: AnyAskedQuestion['kind'] }): boolean {
  return question.kind === 'short-text' || question.kind === 'long-text';
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
    const answer = sheet.answers[question.id];
    const text = sheet.texts[question.id];
    if (isOpenText(question)) tallyText(sum, question.id, text ?? answer, 1);
    else if (answer !== undefined || isCore(question)) tallyAnswer(sum, question, answer, 1);
    const comment = sheet.comments[question.id];
    if (comment !== undefined) sum.add(keys.comment(question.id, comment.polarity), 1);
  }
  return sum.done();
}

/** Adds an open text's cells `times` times: its polarity, or that the person was unsure. */
export function tallyText(
  sum: TallySum,
  question: string,
  value: Answer | ScoredText | undefined,
  times: number,
): void {
  if (value === undefined) return;
  if ('unsure' in value) sum.add(keys.unsure(question), times);
  else if ('polarity' in value) {
    sum.add(keys.answered(question), times);
    sum.add(keys.text(question, value.polarity), times);
  }
}

/** Adds one answer's cells `times` times; `undefined` is a skip. */
export function tallyAnswer(
  sum: TallySum,
  question: AnyAskedQuestion,
  answer: Answer | undefined,
  times: number,
): void {
  const { id } = question;
  if (answer === undefined) sum.add(keys.skipped(id), times);
  else if ('unsure' in answer) sum.add(keys.unsure(id), times);
  else {
    sum.add(keys.answered(id), times);
    tallyGiven(sum, question, answer, times);
  }
}

function tallyGiven(sum: TallySum, question: AnyAskedQuestion, answer: Answer, times: number): void {
  const { id } = question;
  if ('option' in answer) sum.add(keys.option(id, answer.option), times);
  else if ('options' in answer) for (const option of answer.options) sum.add(keys.option(id, option), times);
  else if ('value' in answer) sum.add(keys.option(id, String(answer.value)), times);
  else if ('order' in answer)
    for (const [index, item] of answer.order.entries()) sum.add(keys.rank(id, item, index + 1), times);
  else if ('cells' in answer) tallyMatrix(sum, question, answer.cells, times);
  else if ('points' in answer)
    for (const [item, points] of Object.entries(answer.points)) sum.add(keys.points(id, item, points), times);
}

/** Every row gets one cell per answered matrix, `-x-` when left blank, so that each row sums to `answered`. */
function tallyMatrix(
  sum: TallySum,
  question: AnyAskedQuestion,
  cells: Extract<Answer, { cells: unknown }>['cells'],
  times: number,
): void {
  for (const row of optionIds(question)) {
    const given = Object.hasOwn(cells, row) ? cells[row] : undefined;
    sum.add(keys.matrix(question.id, row, given?.importance ?? '-', given?.satisfaction ?? '-'), times);
  }
}
