import { optionIds } from '../answers/options.ts';
import { exclusiveIds } from '../kinds/shared/lists.ts';
import type { Question } from '../schema/campaign.ts';
import type { Condition } from '../schema/condition.ts';
import { type Leaf, partsOf } from './condition-parts.ts';
import { definitionOf } from './kind-definitions.ts';
import { valuesOf } from './spell-out.ts';

/** What is wanted of the answer to one question: a value of every set in `hit`, and none of `avoid`. */
interface Demand {
  readonly hit: readonly (readonly string[])[];
  readonly avoid: readonly string[];
}

const nothing: Demand = { hit: [], avoid: [] };

/** Beyond this many steps a condition is taken to be reachable: nobody writes one by hand that needs them. */
const mostSteps = 20_000;

/** Whether at most `room` options hit every set. */
function canHit(sets: Demand['hit'], room: number): boolean {
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

/** Everything a condition can find in an answer to the question. */
function sayable(question: Question): string[] {
  return [...optionIds(question), ...(question.unsure === 'none' ? [] : ['unsure'])];
}

/** Whether one answer to the question, or a skip where it may be skipped, meets the demand. */
function feasible(question: Question, { hit, avoid }: Demand): boolean {
  if (hit.length === 0)
    return !question.required || sayable(question).some((value) => !avoid.includes(value));
  const [first = [], ...rest] = hit.map((set) => set.filter((value) => !avoid.includes(value)));
  const common = first.filter((value) => rest.every((set) => set.includes(value)));
  if (common.length > 0) return true;
  const most = definitionOf(question).mostValues(question);
  const alone = 'options' in question ? exclusiveIds(question.options) : [];
  // What is chosen alone meets several demands only where it is in each: it was looked for above.
  const together = [first, ...rest].map((set) => set.filter((value) => !alone.includes(value)));
  return most > 1 && canHit(together, most);
}

/** The condition negated, its negation one step further in: a leaf stays a negated leaf. */
function negated(condition: Condition): Condition {
  if ('not' in condition) return condition.not;
  if ('all' in condition) return { any: condition.all.map((part) => ({ not: part })) };
  if ('any' in condition) return { all: condition.any.map((part) => ({ not: part })) };
  return { not: condition };
}

/**
 * Whether some sequence of answers meets the condition, given that every question it relies on must itself be asked.
 * Exact by search for one answer a question, and for several up to the most allowed: `any` branches, `all` accumulates, a
 * leaf narrows what its question may be answered, a negated one what it may not, or leaves it unasked.
 */
export function satisfiable(condition: Condition, questions: ReadonlyMap<string, Question>): boolean {
  let stepsTaken = 0;
  type Demands = ReadonlyMap<string, Demand>;

  function search(pending: readonly Condition[], demands: Demands): boolean {
    const [next, ...rest] = pending;
    stepsTaken += 1;
    if (!next || stepsTaken > mostSteps) return true;
    if ('all' in next) return search([...next.all, ...rest], demands);
    if ('any' in next) return next.any.some((branch) => search([branch, ...rest], demands));
    if (!('not' in next)) return hits(next, rest, demands);
    return partsOf(next.not) === null
      ? avoids(next.not as Leaf, rest, demands)
      : search([negated(next.not), ...rest], demands);
  }

  function hits(leaf: Leaf, rest: readonly Condition[], demands: Demands): boolean {
    const question = questions.get(leaf.question);
    if (!question) return false;
    const before = demands.get(leaf.question) ?? nothing;
    const demand = { ...before, hit: [...before.hit, valuesOf(leaf, question)] };
    if (!feasible(question, demand)) return false;
    const inherited = before.hit.length === 0 && question.when ? [question.when] : [];
    return search([...inherited, ...rest], new Map(demands).set(leaf.question, demand));
  }

  function avoids(leaf: Leaf, rest: readonly Condition[], demands: Demands): boolean {
    const question = questions.get(leaf.question);
    if (!question) return false;
    const before = demands.get(leaf.question) ?? nothing;
    const demand = { ...before, avoid: [...before.avoid, ...valuesOf(leaf, question)] };
    const asked = () => search(rest, new Map(demands).set(leaf.question, demand));
    if (feasible(question, demand) && asked()) return true;
    if (question.when === undefined || before.hit.length > 0) return false;
    // Or the question is not asked at all, and nothing may then count on an answer to it.
    const unasked = { hit: [], avoid: sayable(question) };
    return search([{ not: question.when }, ...rest], new Map(demands).set(leaf.question, unasked));
  }

  return search([condition], new Map());
}
