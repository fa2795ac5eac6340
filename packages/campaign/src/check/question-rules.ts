import { optionIds } from '../answers/options.ts';
import { optionMembers } from '../kinds/shared/kind.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Faults, Path } from './fault.ts';
import { definitionOf } from './kind-definitions.ts';
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

/** An option that stays last stands after at least two that change places. */
function checkRandomOrder(question: Question, path: Path, faults: Faults): void {
  const random = 'order' in question && question.order === 'random';
  for (const { path: listPath, options } of listsOf(question)?.lists ?? []) {
    if (!random) {
      for (const [index, { last }] of options.entries()) {
        if (last === undefined) continue;
        faults.add(
          'last-without-order',
          [...path, ...listPath, index, 'last'],
          'Only a list in random order has entries that stay last; give the question "order": "random", or remove "last".',
        );
      }
    } else if (options.filter(({ last }) => last === undefined).length < 2) {
      faults.add(
        'order-of-one',
        [...path, 'order'],
        'Fewer than two entries of this list can change places; remove "order", or some of the "last".',
      );
    }
  }
}

/** What an option is beyond its label can be drawn by its question's kind. */
function checkOptionMembers(question: Question, path: Path, faults: Faults): void {
  const able = definitionOf(question).optionMembers;
  for (const { path: listPath, options } of listsOf(question)?.lists ?? [])
    for (const [index, option] of options.entries())
      for (const member of optionMembers) {
        if (option[member] === undefined || able.includes(member)) continue;
        faults.add(
          'option-member',
          [...path, ...listPath, index, member],
          `A question of kind ${question.kind} has no option that is "${member}"; remove it, or choose another kind.`,
          { member, kind: question.kind },
        );
      }
}

/** One option at most is said in own words, and the question's comment is where. */
function checkSpecified(question: Question, path: Path, faults: Faults): void {
  for (const { path: listPath, options } of listsOf(question)?.lists ?? []) {
    const specified = options.flatMap(({ other }, index) => (other === undefined ? [] : [index]));
    for (const index of specified.slice(1))
      faults.add(
        'other-twice',
        [...path, ...listPath, index, 'other'],
        'One option of a question can be said in own words; this is the second: remove its "other".',
      );
    if (specified.length > 0 && question.comment === undefined)
      faults.add(
        'other-without-comment',
        [...path, ...listPath, specified[0] ?? 0, 'other'],
        'Whoever chooses this option is to say what is meant, and there is nowhere to: give the question a "comment", whose prompt asks for it.',
      );
  }
}

/** What only the question's own kind can tell. */
function checkKind(question: Question, path: Path, faults: Faults): void {
  for (const fault of definitionOf(question).check(question)) {
    faults.add(fault.code, [...path, ...fault.path], fault.message, fault.params);
  }
}

/** The numbers and options of each question can be answered. */
export function checkQuestionRules(campaign: Campaign, faults: Faults): void {
  for (const [index, question] of campaign.questions.entries()) {
    const path = ['questions', index];
    checkFavourable(question, path, faults);
    checkReserved(question, path, faults);
    checkRandomOrder(question, path, faults);
    checkOptionMembers(question, path, faults);
    checkSpecified(question, path, faults);
    checkKind(question, path, faults);
  }
}
