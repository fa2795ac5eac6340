import { offersUnsure, optionIds } from '../answers/options.ts';
import { rulesOf } from '../answers/rules.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Condition } from '../schema/condition.ts';
import type { Faults, Path } from './fault.ts';
import { satisfiable } from './satisfiable.ts';

type Leaf = Extract<Condition, { question: string }>;

interface Scope {
  readonly questions: readonly Question[];
  /** Place of the conditional question. */
  readonly index: number;
  readonly faults: Faults;
}

function leaves(condition: Condition, path: Path): { leaf: Leaf; path: Path }[] {
  if ('all' in condition) return condition.all.flatMap((part, at) => leaves(part, [...path, 'all', at]));
  if ('any' in condition) return condition.any.flatMap((part, at) => leaves(part, [...path, 'any', at]));
  return [{ leaf: condition, path }];
}

function checkValues(leaf: Leaf, path: Path, target: Question, faults: Faults): void {
  const known = optionIds(target);
  for (const [at, value] of leaf.is.entries()) {
    if (value === 'unsure') {
      if (offersUnsure(target.unsure, 'dont-know') || offersUnsure(target.unsure, 'prefer-not')) continue;
      faults.add(
        'condition-unsure-not-offered',
        [...path, 'is', at],
        `The question "${target.id}" does not offer "I don't know" or "I prefer not to say".`,
        { question: target.id },
      );
    } else if (!known.includes(value)) {
      faults.add(
        'condition-unknown-option',
        [...path, 'is', at],
        `"${value}" is not an answer to the question "${target.id}".`,
        { question: target.id, option: value },
      );
    }
  }
}

function checkLeaf({ leaf, path }: { leaf: Leaf; path: Path }, { questions, index, faults }: Scope): void {
  const at = questions.findIndex(({ id }) => id === leaf.question);
  const target = questions[at];
  const params = { question: leaf.question };
  const here = [...path, 'question'];
  if (!target) {
    faults.add('condition-unknown-question', here, `There is no question "${leaf.question}".`, params);
    return;
  }
  if (at >= index) {
    faults.add(
      'condition-later-question',
      here,
      `The question "${leaf.question}" comes later; a condition can only look at an earlier answer.`,
      params,
    );
  }
  const audience = questions[index]?.audience;
  if (target.audience !== undefined && target.audience !== audience) {
    faults.add(
      'condition-other-audience',
      here,
      `The question "${leaf.question}" is asked of ${target.audience} only, so the other side could never get here.`,
      { ...params, audience: target.audience },
    );
  }
  if (rulesOf(target).routed === null) {
    faults.add('condition-kind', here, `A condition cannot look at an answer of kind ${target.kind}.`, {
      ...params,
      kind: target.kind,
    });
    return;
  }
  checkValues(leaf, path, target, faults);
}

/** Every conditional question can be reached by someone on each side that is asked it. */
export function checkConditions(campaign: Campaign, faults: Faults): void {
  const questions = campaign.questions;
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const [index, { when, id }] of questions.entries()) {
    if (!when) continue;
    const path = ['questions', index, 'when'];
    const before = faults.found.length;
    for (const found of leaves(when, path)) checkLeaf(found, { questions, index, faults });
    // A broken reference is already reported; calling it contradictory as well would only mislead.
    if (faults.found.length > before || satisfiable(when, byId)) continue;
    faults.add(
      'condition-contradictory',
      path,
      `No answers can meet this condition, so nobody would ever be asked "${id}".`,
      { question: id },
    );
  }
}
