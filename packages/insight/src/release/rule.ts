import { admissionOf, openCohortFrom, partsByCohortFrom, smallestBatch } from '@miroir/basics';
import { isConditional, isOpenText } from '@miroir/campaign';
import type { AskedQuestions } from '../sheet/tally-sheet.ts';
import type { Tally } from '../tally/tally.ts';
import type { PartKey } from './entered.ts';

/** What is frozen at launch and decides what may be published. */
export interface ReleaseRule {
  readonly questionnaire: AskedQuestions;
  /** Fewest people behind a figure; at least 5. */
  readonly k: number;
  /** The same for open texts and comments; at least 10. */
  readonly commentsK: number;
  /** Every cohort of the audience, with its people on the roll (any number for an open link). */
  readonly cohorts: readonly { readonly id: string; readonly headcount: number | null }[];
}

/** Running sums of what is counted; a cohort that nobody entered yet sums to nobody. */
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

/**
 * Fewest newcomers who are not replacements for a batch to enter. Ten, not five: with batches of five, two campaigns in
 * three publish a batch that was unanimous on some question; with ten, one in twenty-five.
 */
export function batchSizeOf(rule: Pick<ReleaseRule, 'k'>): number {
  return Math.max(smallestBatch, rule.k);
}

/** Fewest for a cohort whose own figure counts nobody yet: more behind an open link, where anybody may come often. */
export function firstBatchSizeOf(rule: Pick<ReleaseRule, 'k' | 'cohorts'>): number {
  return admissionOf(rule.cohorts) === 'open-link'
    ? Math.max(openCohortFrom, batchSizeOf(rule))
    : batchSizeOf(rule);
}

/** Whether parts are also counted by cohort: every headcount is at least 200, or the link is open. */
export function partsByCohort(rule: Pick<ReleaseRule, 'cohorts'>): boolean {
  if (admissionOf(rule.cohorts) === 'open-link') return true;
  return rule.cohorts.every(({ headcount }) => headcount !== null && headcount >= partsByCohortFrom);
}

/** What it takes to enter a part. */
export interface PartRule {
  /** Fewest people who enter it together. */
  readonly fewest: number;
  /** Whether it is made of texts: then only who wrote counts towards the fewest. */
  readonly written: boolean;
}

/** Every part of a questionnaire, in definition order. */
export function partsOf(
  rule: Pick<ReleaseRule, 'questionnaire' | 'k' | 'commentsK'>,
): ReadonlyMap<PartKey, PartRule> {
  const text: PartRule = { fewest: rule.commentsK, written: true };
  const parts = new Map<PartKey, PartRule>();
  for (const question of rule.questionnaire.questions) {
    if (isOpenText(question)) parts.set(`q:${question.id}`, text);
    else if (isConditional(question)) parts.set(`q:${question.id}`, { fewest: rule.k, written: false });
    if (question.comment !== undefined) parts.set(`c:${question.id}`, text);
  }
  return parts;
}
