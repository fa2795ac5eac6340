import { err, ok, type Result } from '@miroir/basics';
import { validateComment } from '../answers/comments.ts';
import { validateAnswer } from '../answers/validate-answer.ts';
import { visibleQuestions } from '../answers/visible-questions.ts';
import type { AnswerFault } from '../kinds/shared/answer-fault.ts';
import { protoKey } from '../schema/proto-key.ts';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';
import { type Answers, type Sheet, sheetSchema } from '../schema/sheet.ts';

/** Why a sheet is refused; each names the question it is about, where there is one. */
export type SheetFault =
  | { readonly code: 'malformed'; readonly path: string }
  | { readonly code: 'unknown-question'; readonly question: string }
  | { readonly code: 'not-asked'; readonly question: string }
  | { readonly code: 'no-comment'; readonly question: string }
  | { readonly code: 'answer'; readonly question: string; readonly fault: AnswerFault }
  | { readonly code: 'comment'; readonly question: string; readonly fault: AnswerFault };

/** What a sheet is checked against: a questionnaire, whichever its wording. */
export interface SheetRules {
  readonly questions: readonly AnyAskedQuestion[];
}

/** Entries for questions that are not this questionnaire's, or not asked given the other answers. */
function strayFaults(rules: SheetRules, asked: readonly AnyAskedQuestion[], entries: object): SheetFault[] {
  return Object.keys(entries)
    .filter((id) => !asked.some((question) => question.id === id))
    .map((question) =>
      rules.questions.some(({ id }) => id === question)
        ? { code: 'not-asked', question }
        : { code: 'unknown-question', question },
    );
}

function checkAnswers(asked: readonly AnyAskedQuestion[], given: Answers, faults: SheetFault[]): Answers {
  const answers: Answers = {};
  for (const question of asked) {
    const checked = validateAnswer(
      question,
      Object.hasOwn(given, question.id) ? given[question.id] : undefined,
    );
    if (!checked.ok) faults.push({ code: 'answer', question: question.id, fault: checked.error });
    else if (checked.value !== undefined) answers[question.id] = checked.value;
  }
  return answers;
}

function checkComments(
  asked: readonly AnyAskedQuestion[],
  { answers, comments: given }: Sheet,
  faults: SheetFault[],
) {
  const comments: Sheet['comments'] = {};
  for (const question of asked) {
    const { id } = question;
    const comment = Object.hasOwn(given, id) ? given[id] : undefined;
    if (comment !== undefined && question.comment === undefined) {
      faults.push({ code: 'no-comment', question: id });
      continue;
    }
    const checked = validateComment(question, Object.hasOwn(answers, id) ? answers[id] : undefined, comment);
    if (!checked.ok) faults.push({ code: 'comment', question: id, fault: checked.error });
    else if (checked.value) comments[id] = checked.value;
  }
  return comments;
}

/**
 * The full check of what a person sent, on the server. Everything wrong is reported at once, in the order of the
 * questionnaire. An accepted sheet holds answers to asked questions only, in their stored form (see
 * `validateAnswer`): the same content always has the same canonical JSON.
 */
export function parseSheet(rules: SheetRules, json: unknown): Result<Sheet, SheetFault[]> {
  const poisoned = protoKey(json);
  if (poisoned !== null) return err([{ code: 'malformed', path: poisoned.join('.') }]);
  const parsed = sheetSchema.safeParse(json);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((issue) => ({ code: 'malformed', path: issue.path.map(String).join('.') })),
    );
  }
  const { answers: given, comments: said } = parsed.data;
  const faults: SheetFault[] = [];
  const asked = visibleQuestions(rules, given);
  faults.push(...strayFaults(rules, asked, given), ...strayFaults(rules, asked, said));
  const answers = checkAnswers(asked, given, faults);
  const comments = checkComments(asked, { answers: given, comments: said }, faults);
  return faults.length === 0 ? ok({ answers, comments }) : err(faults);
}
