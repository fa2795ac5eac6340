import { isConditional, isOpenText } from '@miroir/campaign';
import type { AskedQuestions, ScoredSheet } from '../sheet/tally-sheet.ts';
import type { Tally } from '../tally/tally.ts';
import type { Entered, PartKey } from './entered.ts';

/** What is frozen at launch and decides what may be published. */
export interface ReleaseRule {
  readonly questionnaire: AskedQuestions;
  /** Fewest people behind any sum or difference of published figures; at least 5. */
  readonly k: number;
  /** The same for open texts and comments; at least 10. */
  readonly commentsK: number;
  /** Every cohort of the audience, with its people on the roll (any number for an open link). */
  readonly cohorts: readonly { readonly id: string; readonly headcount: number | null }[];
  readonly openLink: boolean;
}

/** One person whose latest sheet may differ from what is counted. */
export interface Pending {
  /** Opaque reference, given back in the plan. */
  readonly key: string;
  readonly cohort: string;
  /** What is counted of the person; null = never entered. */
  readonly entered: Entered | null;
  /** The person's sheet; null = withdrawn, or nothing sent. */
  readonly latest: ScoredSheet | null;
}

/** Running sums of what is counted, before figures of their own are withheld from small cohorts. */
export interface Tallies {
  readonly whole: Tally;
  readonly cohorts: Readonly<Record<string, Tally>>;
}

/** What participants and the comparison may see. */
export interface PublishedTallies {
  readonly whole: Tally;
  /** null: the cohort has no figure of its own; its people, if any entered, count in the whole. */
  readonly cohorts: Readonly<Record<string, Tally | null>>;
}

/** Why a cohort waits. Names no question, so that a reason tells nothing of what was answered. */
export type WaitingReason = 'fewer-than-k-people' | 'a-question-changed-for-too-few';

/** What a release does with one cohort. `people` are those whose core answers changed (new, amended, withdrawn). */
export type CohortOutcome =
  | { readonly id: string; readonly state: 'unchanged'; readonly people: 0 }
  | { readonly id: string; readonly state: 'entered'; readonly people: number }
  | {
      readonly id: string;
      readonly state: 'waiting';
      readonly people: number;
      readonly reason: WaitingReason;
    }
  /** At the close: its people joined the batch of leftovers, counted in the whole only. */
  | { readonly id: string; readonly state: 'whole-only'; readonly people: number }
  /** At the close: its people pass no test and stay out (or stay as they were counted before). */
  | { readonly id: string; readonly state: 'withheld'; readonly people: number };

/** What a release does with one part; `people` are those whose part changed and whose core is up to date. */
export interface PartOutcome {
  /** `partly`: some cohorts updated, others held (only where parts have figures by cohort). */
  readonly state: 'updated' | 'partly' | 'held';
  /** People whose change entered: 0 or ≥ the part's threshold. */
  readonly entered: number;
  /** People whose change was held. Never published exactly. */
  readonly held: number;
}

/** Everything a release changes. Store it, apply it, then forget it: applying twice is the caller's to prevent. */
export interface ReleasePlan {
  /** New entered states, only of people whose state changes. */
  readonly entering: readonly { readonly key: string; readonly cohort: string; readonly next: Entered }[];
  readonly cohorts: readonly CohortOutcome[];
  /** By part key, only parts with something pending. */
  readonly parts: Readonly<Partial<Record<PartKey, PartOutcome>>>;
  /** People per entered batch: each is 0 or ≥ k (parts: the part's threshold). */
  readonly changes: {
    readonly core: Readonly<Record<string, number>>;
    /** The batch of leftovers at the close. */
    readonly wholeOnly: number;
    readonly parts: Readonly<Partial<Record<PartKey, number>>>;
  };
  /** People who wait for a later release (0 at the close). Publish through `floorToFives` only. */
  readonly waitingPeople: number;
  /** People whose latest answers the last release left out (0 before the close). */
  readonly withheldPeople: number;
  /** To merge into the running sums: equal to a recount (`applyPlan`). */
  readonly delta: Tallies;
}

/** Whether parts are also counted by cohort: every headcount is at least 200, or the link is open. */
export function partsByCohort(rule: Pick<ReleaseRule, 'cohorts' | 'openLink'>): boolean {
  return rule.openLink || rule.cohorts.every(({ headcount }) => headcount !== null && headcount >= 200);
}

/** People a cohort needs before it has a figure of its own: 20 with an open link, else k. */
export function ownFigureFrom(rule: Pick<ReleaseRule, 'k' | 'openLink'>): number {
  return rule.openLink ? Math.max(20, rule.k) : rule.k;
}

/** Every part of a questionnaire with its threshold, in definition order. */
export function partsOf(rule: ReleaseRule): ReadonlyMap<PartKey, number> {
  const parts = new Map<PartKey, number>();
  for (const question of rule.questionnaire.questions) {
    if (isOpenText(question)) parts.set(`q:${question.id}`, rule.commentsK);
    else if (isConditional(question)) parts.set(`q:${question.id}`, rule.k);
    if (question.comment !== undefined) parts.set(`c:${question.id}`, rule.commentsK);
  }
  return parts;
}

/** A count of waiting or withheld people as it may be published: floored to a multiple of five. */
export function floorToFives(people: number): number {
  return Math.floor(people / 5) * 5;
}
