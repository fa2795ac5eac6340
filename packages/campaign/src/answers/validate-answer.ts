import { err, ok } from '@miroir/basics';
import type { Checked } from '../kinds/shared/kind.ts';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';
import type { Answer } from '../schema/sheet.ts';
import { offersUnsure } from './options.ts';
import { answerOf, rulesOf } from './rules.ts';

/**
 * One answer in its stored form, or what is wrong with it. `undefined` in, or an empty text, list or grid, means
 * skipped: accepted as `undefined` unless the question is required. Options come out in definition order, grids
 * complete, texts trimmed and in NFC, so that the same answer always has the same bytes.
 */
export function validateAnswer(question: AnyAskedQuestion, answer: Answer | undefined): Checked<Answer> {
  const checked = answer === undefined ? ok(undefined) : validateGiven(question, answer);
  if (checked.ok && checked.value === undefined && question.required) return err({ code: 'required' });
  return checked;
}

function validateGiven(question: AnyAskedQuestion, answer: Answer): Checked<Answer> {
  if ('unsure' in answer) {
    return offersUnsure(question.unsure, answer.unsure) ? ok(answer) : err({ code: 'unsure-not-offered' });
  }
  const given = answerOf(question, answer);
  return given === undefined ? err({ code: 'wrong-kind' }) : rulesOf(question).validate(question, given);
}
