import { err, exhaustive, ok, type Result } from '@miroir/basics';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';
import type { Answer } from '../schema/sheet.ts';
import type { AnswerFault } from './answer-fault.ts';
import { validateAllocation, validateMatrix } from './grid-answers.ts';
import { validateText } from './open-text.ts';
import { offersUnsure, optionIds } from './options.ts';

type Checked = Result<Answer | undefined, AnswerFault>;
type Kind<K extends AnyAskedQuestion['kind']> = Extract<AnyAskedQuestion, { kind: K }>;

const wrongKind: Checked = err({ code: 'wrong-kind' });

/**
 * One answer in its stored form, or what is wrong with it. `undefined` in, or an empty text, list or grid, means
 * skipped: accepted as `undefined` unless the question is required. Options come out in definition order, grids
 * complete, texts trimmed and in NFC, so that the same answer always has the same bytes.
 */
export function validateAnswer(question: AnyAskedQuestion, answer: Answer | undefined): Checked {
  const checked = answer === undefined ? ok(undefined) : validateGiven(question, answer);
  if (checked.ok && checked.value === undefined && question.required) return err({ code: 'required' });
  return checked;
}

function validateGiven(question: AnyAskedQuestion, answer: Answer): Checked {
  if ('unsure' in answer) {
    return offersUnsure(question.unsure, answer.unsure) ? ok(answer) : err({ code: 'unsure-not-offered' });
  }
  switch (question.kind) {
    case 'single-choice':
    case 'likert':
    case 'yes-no':
      return 'option' in answer ? validateOption(question, answer) : wrongKind;
    case 'multiple-choice':
      return 'options' in answer ? validateOptions(question, answer) : wrongKind;
    case 'rating':
      return 'value' in answer ? validateValue(answer, 1, question.max) : wrongKind;
    case 'nps':
      return 'value' in answer ? validateValue(answer, 0, 10) : wrongKind;
    case 'ranking':
      return 'order' in answer ? validateOrder(question, answer) : wrongKind;
    case 'matrix':
      return 'cells' in answer ? validateMatrix(question, answer) : wrongKind;
    case 'allocation':
      return 'points' in answer ? validateAllocation(question, answer) : wrongKind;
    case 'short-text':
    case 'long-text':
      return 'text' in answer ? validateText(answer, question) : wrongKind;
    default:
      return exhaustive(question);
  }
}

function validateOption(question: AnyAskedQuestion, answer: { option: string }): Checked {
  if (optionIds(question).includes(answer.option)) return ok({ option: answer.option });
  return err({ code: 'unknown-option', option: answer.option });
}

/** The first id that is unknown or repeated, as a fault. */
function faultyId(known: readonly string[], given: readonly string[]): AnswerFault | undefined {
  for (const [index, id] of given.entries()) {
    if (!known.includes(id)) return { code: 'unknown-option', option: id };
    if (given.indexOf(id) !== index) return { code: 'repeated-option', option: id };
  }
  return undefined;
}

function validateOptions(question: Kind<'multiple-choice'>, answer: { options: string[] }): Checked {
  if (answer.options.length === 0) return ok(undefined);
  const known = optionIds(question);
  const fault = faultyId(known, answer.options);
  if (fault) return err(fault);
  const { min = 1, max = known.length } = question;
  if (answer.options.length < min) return err({ code: 'too-few-options', min });
  if (answer.options.length > max) return err({ code: 'too-many-options', max });
  return ok({ options: known.filter((id) => answer.options.includes(id)) });
}

function validateValue(answer: { value: number }, min: number, max: number): Checked {
  const inside = Number.isInteger(answer.value) && answer.value >= min && answer.value <= max;
  // `+ 0` turns -0 into 0, so that both have the same bytes.
  return inside ? ok({ value: answer.value + 0 }) : err({ code: 'out-of-range', min, max });
}

function validateOrder(question: Kind<'ranking'>, answer: { order: string[] }): Checked {
  if (answer.order.length === 0) return ok(undefined);
  const known = optionIds(question);
  const fault = faultyId(known, answer.order);
  if (fault) return err(fault);
  const expected = question.top ?? known.length;
  return answer.order.length === expected
    ? ok({ order: [...answer.order] })
    : err({ code: 'incomplete-ranking', expected });
}
