import { optionIds } from '../answers/options.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Faults, Path } from './fault.ts';
import { listsOf } from './question-lists.ts';

function checkFavourable(question: Question, path: Path, faults: Faults): void {
  if (!('favourable' in question) || question.favourable === undefined) return;
  const known = optionIds(question);
  for (const [index, value] of question.favourable.entries()) {
    if (known.includes(String(value))) continue;
    faults.add(
      'favourable-unknown',
      [...path, 'favourable', index],
      `"${value}" is not an answer to this question, so it cannot be favourable.`,
      { option: value },
    );
  }
}

function checkReserved(question: Question, path: Path, faults: Faults): void {
  for (const { path: listPath, options } of listsOf(question)?.lists ?? []) {
    for (const [index, { id }] of options.entries()) {
      if (id !== 'unsure') continue;
      faults.add(
        'reserved-option',
        [...path, ...listPath, index, 'id'],
        '"unsure" is reserved in conditions; offer it with the question’s "unsure" instead of an option.',
      );
    }
  }
}

function checkChoiceBounds(
  question: Extract<Question, { kind: 'multiple-choice' }>,
  path: Path,
  faults: Faults,
): void {
  const count = optionIds(question).length;
  const { min = 1, max = count } = question;
  if (min <= max && max <= count) return;
  faults.add(
    'choice-bounds',
    [...path, question.max === undefined ? 'min' : 'max'],
    `Between ${min} and ${max} options cannot be chosen among ${count}.`,
    { min, max, count },
  );
}

function checkKind(question: Question, path: Path, faults: Faults): void {
  const count = optionIds(question).length;
  if (question.kind === 'likert' && (count < 3 || count > 7)) {
    faults.add(
      'likert-points',
      [...path, 'options'],
      `A Likert scale has 3 to 7 points; this one has ${count}.`,
      { count },
    );
  }
  if (question.kind === 'multiple-choice') checkChoiceBounds(question, path, faults);
  if (question.kind === 'ranking' && question.top !== undefined && question.top > count) {
    faults.add(
      'ranking-top',
      [...path, 'top'],
      `The first ${question.top} of ${count} items cannot be ranked.`,
      {
        top: question.top,
        count,
      },
    );
  }
  if (question.kind === 'allocation' && question.total % question.step !== 0) {
    faults.add(
      'allocation-step',
      [...path, 'step'],
      `${question.total} points cannot be shared in steps of ${question.step}; choose a divisor of the total.`,
      { total: question.total, step: question.step },
    );
  }
}

/** The numbers and options of each question can be answered. */
export function checkQuestionRules(campaign: Campaign, faults: Faults): void {
  for (const [index, question] of campaign.questions.entries()) {
    const path = ['questions', index];
    checkFavourable(question, path, faults);
    checkReserved(question, path, faults);
    checkKind(question, path, faults);
  }
}
