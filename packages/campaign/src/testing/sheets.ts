import { exhaustive } from '@miroir/basics';
import fc from 'fast-check';
import { commentAsked } from '../answers/comments.ts';
import { offersUnsure, optionIds } from '../answers/options.ts';
import { isAsked } from '../answers/visible-questions.ts';
import { exclusiveIds } from '../kinds/shared/lists.ts';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';
import type { Answer, Sheet } from '../schema/sheet.ts';

/** Letters only, so that trimming and normalising leave the text as it is. */
const textArbitrary = fc.stringMatching(/^[a-zé]{1,12}( [a-zé]{1,12}){0,3}$/);

function matrixArbitrary(question: AnyAskedQuestion): fc.Arbitrary<Answer> {
  const point = fc.integer({ min: 1, max: 5 });
  const cell = fc.record({ importance: point, satisfaction: point });
  const rows = optionIds(question).map((row) => cell.map((points) => [row, points] as const));
  return fc.tuple(...rows).map((cells) => ({ cells: Object.fromEntries(cells) }));
}

function allocationArbitrary(
  question: Extract<AnyAskedQuestion, { kind: 'allocation' }>,
): fc.Arbitrary<Answer> {
  const items = optionIds(question);
  const shares = question.total / question.step;
  return fc.array(fc.nat(items.length - 1), { minLength: shares, maxLength: shares }).map((places) => ({
    points: Object.fromEntries(
      items.map((item, index) => [item, places.filter((place) => place === index).length * question.step]),
    ),
  }));
}

function givenArbitrary(question: AnyAskedQuestion): fc.Arbitrary<Answer> {
  const ids = optionIds(question);
  switch (question.kind) {
    case 'single-choice':
    case 'likert':
    case 'yes-no':
    case 'binned-number':
    case 'period':
      return fc.constantFrom(...ids).map((option) => ({ option }));
    case 'multiple-choice': {
      const alone = exclusiveIds(question.options);
      const free = ids.filter((id) => !alone.includes(id));
      const several = fc.subarray(free, {
        minLength: question.min ?? 1,
        maxLength: question.max ?? free.length,
      });
      const chosen =
        alone.length === 0 ? several : fc.oneof(several, fc.constantFrom(...alone.map((id) => [id])));
      return chosen.map((options) => ({ options }));
    }
    case 'rating':
    case 'nps':
      return fc.constantFrom(...ids).map((value) => ({ value: Number(value) }));
    case 'ranking': {
      const length = question.top ?? ids.length;
      return fc.shuffledSubarray(ids, { minLength: length, maxLength: length }).map((order) => ({ order }));
    }
    case 'matrix':
      return matrixArbitrary(question);
    case 'allocation':
      return allocationArbitrary(question);
    case 'short-text':
    case 'long-text':
      return fc
        .tuple(textArbitrary, fc.boolean())
        .map(([text, quotable]) => ({ text, quotable: quotable && question.quotable }));
    default:
      return exhaustive(question);
  }
}

/** Valid answers to one question, in their stored form, `unsure` included where it is offered. */
export function answerArbitrary(question: AnyAskedQuestion): fc.Arbitrary<Answer> {
  const unsure = (['dont-know', 'prefer-not'] as const).filter((answer) =>
    offersUnsure(question.unsure, answer),
  );
  if (unsure.length === 0) return givenArbitrary(question);
  return fc.oneof(
    { weight: 4, arbitrary: givenArbitrary(question) },
    { weight: 1, arbitrary: fc.constantFrom(...unsure).map((answer): Answer => ({ unsure: answer })) },
  );
}

interface Entry {
  readonly question: AnyAskedQuestion;
  readonly answer: Answer | undefined;
  readonly comment: { text: string; quotable: boolean } | undefined;
}

function entryArbitrary(question: AnyAskedQuestion): fc.Arbitrary<Entry> {
  const answer = answerArbitrary(question);
  const rules = question.comment;
  const comment = rules
    ? fc.option(
        fc.record({ text: textArbitrary, quotable: rules.quotable ? fc.boolean() : fc.constant(false) }),
        { nil: undefined },
      )
    : fc.constant(undefined);
  return fc.record({
    question: fc.constant(question),
    answer: question.required ? answer : fc.option(answer, { nil: undefined }),
    comment,
  });
}

interface Sheeted {
  readonly questions: readonly AnyAskedQuestion[];
}

/** Entries for every question, asked or not: mostly refused by `parseSheet` where there are conditions. */
export function unroutedSheetArbitrary(questionnaire: Sheeted): fc.Arbitrary<Sheet> {
  return sheetFrom(questionnaire, () => true);
}

/** Sheets that `parseSheet` accepts and gives back unchanged. */
export function sheetArbitrary(questionnaire: Sheeted): fc.Arbitrary<Sheet> {
  return sheetFrom(questionnaire, (question, answers) => isAsked(questionnaire, question, answers));
}

function sheetFrom(
  { questions }: Sheeted,
  keeps: (question: AnyAskedQuestion, answers: Sheet['answers']) => boolean,
): fc.Arbitrary<Sheet> {
  return fc.tuple(...questions.map(entryArbitrary)).map((entries) => {
    const sheet: Sheet = { answers: {}, comments: {} };
    for (const { question, answer, comment } of entries) {
      if (!keeps(question, sheet.answers)) continue;
      if (answer) sheet.answers[question.id] = answer;
      const wanted = commentAsked(question, answer);
      if (comment && wanted !== null) sheet.comments[question.id] = comment;
      else if (wanted === 'must') sheet.comments[question.id] = { text: 'autre', quotable: false };
    }
    return sheet;
  });
}
