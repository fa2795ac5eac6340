import { exclusiveIds } from '../kinds/shared/lists.ts';
import type { Question } from '../schema/campaign.ts';
import type { Condition } from '../schema/condition.ts';
import { definitionOf } from './kind-definitions.ts';

/** For one question, sets of values: an answer must be in every one of them. */
type Demand = readonly (readonly string[])[];

/** Beyond this many steps a condition is taken to be reachable: nobody writes one by hand that needs them. */
const mostSteps = 20_000;

/** Whether at most `room` options hit every set. */
function canHit(sets: Demand, room: number): boolean {
  const [first, ...rest] = sets;
  if (!first) return true;
  if (room === 0) return false;
  return first.some(
    (option) =>
      option !== 'unsure' &&
      canHit(
        rest.filter((set) => !set.includes(option)),
        room - 1,
      ),
  );
}

/** Whether one answer to the question can meet every demand at once. */
function feasible(question: Question, demand: Demand): boolean {
  const [first = [], ...rest] = demand;
  const common = first.filter((value) => rest.every((set) => set.includes(value)));
  if (common.length > 0) return true;
  const most = definitionOf(question).mostValues(question);
  const alone = 'options' in question ? exclusiveIds(question.options) : [];
  // What is chosen alone meets several demands only where it is in each: it was looked for above.
  const together = demand.map((set) => set.filter((value) => !alone.includes(value)));
  return most > 1 && canHit(together, most);
}

/**
 * Whether some sequence of answers meets the condition, given that every question it relies on must itself be
 * asked. Exact by search: `any` branches, `all` accumulates, a leaf narrows what its question may be answered.
 */
export function satisfiable(condition: Condition, questions: ReadonlyMap<string, Question>): boolean {
  let stepsTaken = 0;
  function search(pending: readonly Condition[], demands: ReadonlyMap<string, Demand>): boolean {
    const [next, ...rest] = pending;
    stepsTaken += 1;
    if (!next || stepsTaken > mostSteps) return true;
    if ('all' in next) return search([...next.all, ...rest], demands);
    if ('any' in next) return next.any.some((branch) => search([branch, ...rest], demands));
    const question = questions.get(next.question);
    if (!question) return false;
    const before = demands.get(next.question);
    const demand = [...(before ?? []), next.is];
    if (!feasible(question, demand)) return false;
    const inherited = before === undefined && question.when ? [question.when] : [];
    return search([...inherited, ...rest], new Map(demands).set(next.question, demand));
  }
  return search([condition], new Map());
}
