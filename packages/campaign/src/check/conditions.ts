import { offersUnsure, optionIds } from '../answers/options.ts';
import { rulesOf } from '../answers/rules.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Step } from '../schema/condition.ts';
import { byId, type Leaf, leavesOf } from './condition-parts.ts';
import type { Faults, Path } from './fault.ts';
import { definitionOf } from './kind-definitions.ts';
import { satisfiable } from './satisfiable.ts';

type Among = Extract<Leaf, { is: string[] }>;

interface Scope {
  readonly questions: readonly Question[];
  /** Place of the conditional question. */
  readonly index: number;
  readonly faults: Faults;
}

function checkScale(leaf: Exclude<Leaf, Among>, path: Path, target: Question, faults: Faults): void {
  const scale = definitionOf(target).scale(target);
  const params = { question: target.id, kind: target.kind };
  if (scale.length === 0) {
    faults.add(
      'condition-no-scale',
      path,
      `The answers to "${target.id}" (${target.kind}) are in no order: name them with "is".`,
      params,
    );
    return;
  }
  const ends: [string, Step | undefined][] = [
    ['atLeast', 'atLeast' in leaf ? leaf.atLeast : undefined],
    ['atMost', leaf.atMost],
  ];
  for (const [end, value] of ends) {
    if (value === undefined || scale.includes(String(value))) continue;
    faults.add(
      'condition-off-scale',
      [...path, end],
      `"${value}" is no step of the scale of "${target.id}": it goes from ${scale[0]} to ${scale.at(-1)}.`,
      { question: target.id, value, from: scale[0] ?? '', to: scale.at(-1) ?? '' },
    );
  }
}

function checkValues(leaf: Among, path: Path, target: Question, faults: Faults): void {
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
  if ('is' in leaf) checkValues(leaf, path, target, faults);
  else checkScale(leaf, path, target, faults);
}

/** Every conditional question can be reached by someone on each side that is asked it. */
export function checkConditions(campaign: Campaign, faults: Faults): void {
  const questions = campaign.questions;
  const every = byId(campaign);
  for (const [index, { when, id }] of questions.entries()) {
    if (!when) continue;
    const path = ['questions', index, 'when'];
    const before = faults.found.length;
    for (const found of leavesOf(when, path)) checkLeaf(found, { questions, index, faults });
    // A broken reference is already reported; calling it contradictory as well would only mislead.
    if (faults.found.length > before || satisfiable(when, every)) continue;
    faults.add(
      'condition-contradictory',
      path,
      `No answers can meet this condition, so nobody would ever be asked "${id}".`,
      { question: id },
    );
  }
}
