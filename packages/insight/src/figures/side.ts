import { type Audience, type EngineVersion, peopleOnRoll } from '@miroir/basics';
import { isConditional, isOpenText, type Question } from '@miroir/campaign';
import type { SideCalibration } from '../calibration/side-calibration.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import { type PublishedTallies, partsByCohort } from '../release/rule.ts';
import { keys } from '../tally/keys.ts';
import { cell, emptyTally, mergeTally, type Tally } from '../tally/tally.ts';
import type { Figure, Suppression } from './figure.ts';

/** One side of a comparison: what its last accepted snapshot published, and which of it is looked at. */
export interface Side {
  readonly audience: Audience;
  /** null: no snapshot was accepted yet. */
  readonly published: PublishedTallies | null;
  readonly cohorts: readonly { readonly id: string; readonly headcount: number | null }[];
  /** The cohorts whose union is looked at; null for the whole audience ("Ensemble"). */
  readonly filter: readonly string[] | null;
  /** What read the side's texts; null: no snapshot was accepted yet. */
  readonly engine: EngineVersion | null;
  /** What people said of a sample of the side's texts; null until it is published, after the last release. */
  readonly calibration: SideCalibration | null;
  /** Whether what is published is the last there will be. Until then every verdict is provisional. */
  readonly final: boolean;
}

/** The two sides of a comparison, in the order of every difference. */
export interface SidePair {
  readonly employees: Side;
  readonly consumers: Side;
}

/** What a side's filter comes to. */
export type SideTally =
  | { readonly state: 'tally'; readonly tally: Tally; readonly invited: number | null }
  | { readonly state: 'suppressed'; readonly reason: Suppression };

/** The tally of the union of cohorts looked at, with the number of people on the roll (null: unknown). */
export function sideTally(side: Side): SideTally {
  const known = summed.get(side) ?? sumOf(side);
  summed.set(side, known);
  return known;
}

/** A page asks for the same union at every question: it is summed once a side. */
const summed = new WeakMap<Side, SideTally>();

function sumOf(side: Side): SideTally {
  const { published, filter } = side;
  if (published === null) return { state: 'suppressed', reason: 'no-snapshot' };
  const chosen = filter === null ? side.cohorts : side.cohorts.filter(({ id }) => filter.includes(id));
  const invited = peopleOnRoll(chosen);
  if (filter === null) return { state: 'tally', tally: published.whole, invited };
  let tally = emptyTally;
  for (const { id } of chosen) {
    const own = published.cohorts[id];
    if (own === null || own === undefined) return { state: 'suppressed', reason: 'cohort-without-figure' };
    // One cohort is its own sum: no copy of its thousands of cells.
    tally = tally === emptyTally ? own : mergeTally(tally, own);
  }
  return { state: 'tally', tally, invited };
}

/** People who count in the whole but in no cohort's figure ("comptés seulement dans l’ensemble"). */
export function wholeOnlyPeople(published: PublishedTallies): number {
  return Object.values(published.cohorts).reduce((left, own) => left - (own?.n ?? 0), published.whole.n);
}

/** Whether the side is asked the question at all. */
export function asks(question: Question, audience: Audience): boolean {
  return question.equivalence !== 'one-sided' || question.audience === audience;
}

/** What one side said to one question, or why it cannot be told. */
export function countsOf(question: Question, side: Side): Figure<QuestionCounts> {
  if (!asks(question, side.audience)) return { state: 'not-asked' };
  const scope = sideTally(side);
  if (scope.state === 'suppressed') return scope;
  const { tally } = scope;
  const { id } = question;
  const [n, unsure, skipped] = [keys.answered(id), keys.unsure(id), keys.skipped(id)].map((key) =>
    cell(tally, key),
  );
  const counts = { tally, n: n ?? 0, unsure: unsure ?? 0, skipped: skipped ?? 0 };
  if (isConditional(question) || isOpenText(question)) {
    if (side.filter !== null && !partsByCohort(side))
      return { state: 'suppressed', reason: 'whole-audience-only' };
    if (counts.n + counts.unsure === 0) return { state: 'suppressed', reason: 'fewer-than-k' };
    return answered({ ...counts, invited: null });
  }
  if (tally.n === 0) return { state: 'suppressed', reason: 'fewer-than-k' };
  return answered({ ...counts, invited: scope.invited });
}

function answered(counts: QuestionCounts): Figure<QuestionCounts> {
  return counts.n === 0 ? { state: 'too-few', n: 0, value: null } : { state: 'shown', value: counts };
}
