import type { Audience } from '@miroir/basics';
import { newcombe } from '@miroir/insight';
import {
  type AnswerMeasures,
  type Decision,
  type DecisionStep,
  daysOverdue,
  type SideMeasure,
} from '../../contract/decisions.ts';
import type { Pair } from '../../contract/figure.ts';

/** An idea that was counted here, since which day (ISO). */
export interface CountedIdea {
  readonly id: string;
  readonly since: string;
}

const day = 86_400_000;

/**
 * How both sides are answered: share of the ideas that a published decision answers, median of the days it took, decisions
 * that are late. The difference of the shares has Newcombe's interval (1998, method 10): the ideas are taken as a sample of
 * those that will be written, which is what a promise is about.
 * @param today ISO day in the campaign's time zone
 */
export function measureAnswers(
  decisions: readonly Pick<Decision, 'steps'>[],
  ideas: Pair<readonly CountedIdea[]>,
  today: string,
): AnswerMeasures {
  const sides = {
    employees: measureSide(decisions, { side: 'employees', ideas: ideas.employees, today }),
    consumers: measureSide(decisions, { side: 'consumers', ideas: ideas.consumers, today }),
  };
  return { on: today, sides, difference: differenceOf(sides) };
}

function measureSide(
  decisions: readonly Pick<Decision, 'steps'>[],
  { side, ideas, today }: { side: Audience; ideas: readonly CountedIdea[]; today: string },
): SideMeasure {
  const answers = firstAnswers(decisions, side);
  const waits = ideas.flatMap(({ id, since }) => {
    const on = answers.get(id);
    return on === undefined ? [] : [Math.max(0, (Date.parse(on) - Date.parse(since)) / day)];
  });
  const overdue = decisions.filter(
    ({ steps }) => concerns(steps.at(-1), side) && isLate(steps, today),
  ).length;
  return { ideas: ideas.length, answered: waits.length, medianDays: median(waits), overdue };
}

/** The day of the first published answer of each idea of a side. */
function firstAnswers(
  decisions: readonly Pick<Decision, 'steps'>[],
  side: Audience,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { on, version } of decisions.flatMap(({ steps }) => steps))
    for (const { id } of version.answers.ideas.filter((idea) => idea.side === side)) {
      const known = first.get(id);
      if (known === undefined || on < known) first.set(id, on);
    }
  return first;
}

/** A gap is both sides'; an idea is its own side's. */
function concerns(step: DecisionStep | undefined, side: Audience): boolean {
  if (step === undefined) return false;
  const { gaps, ideas } = step.version.answers;
  return gaps.length > 0 || ideas.some((idea) => idea.side === side);
}

function isLate(steps: readonly DecisionStep[], today: string): boolean {
  const last = steps.at(-1);
  return last !== undefined && daysOverdue(last.version, today) > 0;
}

function differenceOf({ employees, consumers }: Pair<SideMeasure>): AnswerMeasures['difference'] {
  if (employees.ideas === 0 || consumers.ideas === 0) return null;
  const { estimate, low, high } = newcombe(
    employees.answered,
    employees.ideas,
    consumers.answered,
    consumers.ideas,
  );
  return { value: 100 * estimate, low: 100 * low, high: 100 * high };
}

/** The middle of a list, or between the two in the middle; null of none. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [before, after] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return before === undefined || after === undefined ? null : (before + after) / 2;
}
