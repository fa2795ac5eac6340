import { isConditional, labelledParts } from '../answers/options.ts';
import { hasPipes, type Pipe, pipesIn } from '../answers/pipes.ts';
import { answerForm } from '../answers/rules.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Faults, Path } from './fault.ts';
import { type FoundText, textsIn } from './walk.ts';

type Side = Question['audience'];

/** A text that may say an earlier answer: how many questions come before it, and whom it is said to. */
interface Place {
  readonly before: number;
  readonly audience: Side;
}

const inQuestion = /^(text|help|comment\.prompt)(\.(employees|consumers))?$/;

/** Where a text stands, if it may say an earlier answer there; null where it may not. */
function placeOf({ questions, sections = [] }: Campaign, [list, at, ...rest]: Path): Place | null {
  const inside = rest.join('.');
  if (list === 'thanks') return { before: questions.length, audience: sideOf(at) };
  if (list === 'questions' && inQuestion.test(inside))
    return { before: Number(at), audience: questions[Number(at)]?.audience ?? sideOf(rest.at(-1)) };
  if (list !== 'sections' || rest[0] !== 'text') return null;
  const before = questions.findIndex(({ section }) => section === sections[Number(at)]?.id);
  return { before, audience: sideOf(rest.at(-1)) };
}

function sideOf(step: string | number | undefined): Side {
  return step === 'employees' || step === 'consumers' ? step : undefined;
}

/** Whether an answer to the question has a label, or a number, that a sentence can say. */
function isSaid(question: Question): boolean {
  const form = answerForm(question);
  const list = labelledParts(question);
  const labelled = 'employees' in list || list.length > 0;
  return form === 'value' || ((form === 'option' || form === 'options') && labelled);
}

/** Whether somebody can reach the text without having chosen anything there. */
function maySayNothing(question: Question): boolean {
  return !question.required || question.unsure !== 'none' || isConditional(question);
}

interface Scope {
  readonly questions: readonly Question[];
  readonly place: Place;
  readonly path: Path;
  readonly faults: Faults;
}

function checkPipe({ question: id, fallback }: Pipe, { questions, place, path, faults }: Scope): void {
  const at = questions.findIndex((question) => question.id === id);
  const target = questions[at];
  const params = { question: id };
  if (!target) {
    faults.add(
      'pipe-unknown-question',
      path,
      `There is no question "${id}" whose answer this text could say.`,
      params,
    );
  } else if (at >= place.before) {
    faults.add('pipe-later-question', path, `The question "${id}" does not come before this text.`, params);
  } else if (target.audience !== undefined && target.audience !== place.audience) {
    faults.add(
      'pipe-other-audience',
      path,
      `The question "${id}" is asked of ${target.audience} only, and this text is read by others too.`,
      { ...params, audience: target.audience },
    );
  } else if (!isSaid(target)) {
    faults.add('pipe-kind', path, `An answer to "${id}" (${target.kind}) cannot be said in a text.`, {
      ...params,
      kind: target.kind,
    });
  } else if (fallback === null && maySayNothing(target)) {
    faults.add(
      'pipe-fallback',
      path,
      `Not everybody chooses something at "${id}": write what to say then, as {answer:${id}|your choice}.`,
      params,
    );
  }
}

/** What a text says of an earlier answer can be said to whoever reads it, in every language. */
export function checkPipes(campaign: Campaign, faults: Faults): void {
  for (const { path, text } of textsIn(campaign)) checkText(campaign, { path, text }, faults);
}

function checkText(campaign: Campaign, { path, text }: FoundText, faults: Faults): void {
  for (const [locale, words] of Object.entries(text)) {
    if (!hasPipes(words)) continue;
    const here = [...path, locale];
    const place = placeOf(campaign, path);
    const pipes = pipesIn(words);
    if (place === null) {
      faults.add(
        'pipe-place',
        here,
        'Only a question’s text, help or comment, a section’s text and the thanks can say an earlier answer.',
      );
    } else if (pipes.length !== words.split('{answer').length - 1) {
      faults.add(
        'pipe-written',
        here,
        'An earlier answer is written {answer:question} or {answer:question|otherwise}.',
      );
    } else {
      for (const pipe of pipes) checkPipe(pipe, { questions: campaign.questions, place, path: here, faults });
    }
  }
}
