import { canonicalJson } from '@miroir/basics';
import { optionMembers } from '../kinds/shared/kind.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Faults, Path } from './fault.ts';
import { listsOf, type OneList } from './question-lists.ts';
import { twinsIn } from './walk.ts';

/** Two lists of one question offer the same ids in the same order: only then do their figures compare. */
function checkLists(question: Question, path: Path, faults: Faults): void {
  const found = listsOf(question);
  const [employees, consumers] = found?.lists ?? [];
  if (!found || !employees || !consumers) return;
  const at = [...path, found.key];
  if (employees.options.length !== consumers.options.length) {
    faults.add(
      'twin-mismatch',
      at,
      `The two sides have ${employees.options.length} and ${consumers.options.length} options; a twin has the same on both sides.`,
      { employees: employees.options.length, consumers: consumers.options.length },
    );
    return;
  }
  const index = employees.options.findIndex((option, place) => option.id !== consumers.options[place]?.id);
  if (index < 0) {
    checkPlaces(employees, consumers, at, faults);
    return;
  }
  const [mine, theirs] = [employees.options[index]?.id ?? '', consumers.options[index]?.id ?? ''];
  faults.add(
    'twin-mismatch',
    [...at, 'consumers', index, 'id'],
    `Option ${index + 1} is "${mine}" for employees and "${theirs}" for consumers; a twin has the same ids in the same order.`,
    { position: index + 1, employees: mine, consumers: theirs },
  );
}

/** What an option is beside its label is the same on both sides. */
function checkPlaces(employees: OneList, consumers: OneList, at: Path, faults: Faults): void {
  for (const [index, option] of employees.options.entries()) {
    const other = consumers.options[index];
    for (const member of ['last', ...optionMembers] as const) {
      if (option[member] === other?.[member]) continue;
      faults.add(
        'twin-option-differs',
        [...at, 'consumers', index, member],
        `Option "${option.id}" has "${member}" on one side only; a twin is the same on both but for its words.`,
        { option: option.id, member },
      );
    }
  }
}

function checkOneSided(question: Question, path: Path, faults: Faults): void {
  if (question.audience === undefined) {
    faults.add(
      'one-sided-without-audience',
      [...path, 'audience'],
      'A one-sided question says which audience is asked: set "audience" to employees or consumers.',
    );
  }
  for (const twin of twinsIn(question, path)) {
    faults.add(
      'one-sided-with-twin',
      twin.path,
      'A one-sided question is read by one audience only: write one text, not one per audience.',
    );
  }
}

function checkShared(question: Question, path: Path, faults: Faults, publish: boolean): void {
  if (question.audience !== undefined) {
    faults.add(
      'audience-without-one-sided',
      [...path, 'audience'],
      `A question asked of both audiences has no "audience"; remove it, or declare the question one-sided.`,
      { equivalence: question.equivalence },
    );
  }
  const differing = twinsIn(question, path).filter(
    (twin) => canonicalJson(twin.employees) !== canonicalJson(twin.consumers),
  );
  if (question.equivalence === 'identical') {
    for (const twin of differing) {
      faults.add(
        'identical-differs',
        twin.path,
        'This question is declared identical but reads differently on each side; declare it adapted, or use one text.',
      );
    }
  } else if (publish && differing.length === 0) {
    faults.add(
      'adapted-is-identical',
      [...path, 'equivalence'],
      'This question is declared adapted but reads the same on both sides; declare it identical.',
    );
  }
}

/** What each question declares about its two wordings is true of them. */
export function checkTwins(campaign: Campaign, faults: Faults, publish: boolean): void {
  for (const [index, question] of campaign.questions.entries()) {
    const path = ['questions', index];
    checkLists(question, path, faults);
    if (question.equivalence === 'one-sided') checkOneSided(question, path, faults);
    else checkShared(question, path, faults, publish);
  }
}
