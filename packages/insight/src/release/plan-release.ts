import { cutSheet, type Entered, type PartKey, type Parts } from './entered.ts';
import { EnteredSum } from './fold-entered.ts';
import { type BatchSizes, batchSizes, type Newcomer, planCore, type Someone } from './plan-core.ts';
import { type PartHolder, type PartScope, planParts } from './plan-parts.ts';
import type { ReleaseRule, Tallies } from './rule.ts';

/** Somebody who entered in an earlier release while parts of the sheet wait. */
export interface Waiting extends Someone {
  readonly entered: Entered;
}

/** What a release is planned from. */
export interface ReleaseInput {
  readonly rule: ReleaseRule;
  /** The last release of the round: leftovers enter for the whole audience only, or are counted nowhere. */
  readonly atClose: boolean;
  /** What is counted so far. */
  readonly tallies: Tallies;
  readonly newcomers: readonly Newcomer[];
  readonly waiting: readonly Waiting[];
}

/** What is counted of one person from this release on. */
export interface Entry {
  readonly key: string;
  readonly cohort: string;
  readonly next: Entered;
}

/** Everything a release changes. Store it, apply it, then forget it: applying twice is the caller's to prevent. */
export interface ReleasePlan {
  /** Newcomers who enter. */
  readonly entering: readonly Entry[];
  /** People who entered earlier and of whom parts enter. */
  readonly updated: readonly Entry[];
  /** Newcomers left: who wait for a later release or, at the close, are counted nowhere. Publish in fives only. */
  readonly left: number;
  /** To merge into the running sums: equal to a recount (`applyPlan`). */
  readonly delta: Tallies;
}

/**
 * Decides what enters the published figures, for good. Linear in the people given; nothing is changed, the plan says all.
 *
 * Guarantee: what a figure counts only grows, by whole batches. So every published figure, and every sum or difference
 * of figures over all releases, counts each batch of a cohort (or of the leftovers) whole or not at all: it tells
 * nothing of fewer people than a batch holds, 10 at least (a part: its own fewest). No cell ever falls.
 * @throws RangeError when somebody's cohort is not one of the rule's.
 */
export function planRelease(input: ReleaseInput): ReleasePlan {
  return planReleaseWith(input, batchSizes(input.rule));
}

/** `planRelease` with other batch sizes: for tests that loosen the rule. */
export function planReleaseWith(input: ReleaseInput, sizes: BatchSizes): ReleasePlan {
  const { rule, newcomers, atClose } = input;
  const figures = planCore(input, sizes);
  const people = [...newcomers.flatMap((each) => enteringNow(rule, each, figures)), ...input.waiting];
  const parts = planParts({ rule, atClose, holders: people.map(holderOf) });
  const sum = new EnteredSum(rule);
  const entering: Entry[] = [];
  const updated: Entry[] = [];
  for (const { key, cohort, entered } of people) {
    const isNew = figures.has(key);
    const scopes = parts.get(key);
    if (!isNew && scopes === undefined) continue;
    const next = afterRelease(entered, scopes ?? new Map(), atClose);
    if (!isNew) sum.add(cohort, entered, -1);
    sum.add(cohort, next, 1);
    (isNew ? entering : updated).push({ key, cohort, next });
  }
  return { entering, updated, left: newcomers.length - entering.length, delta: sum.done() };
}

function enteringNow(
  rule: ReleaseRule,
  { sheet, ...someone }: Newcomer,
  figures: ReturnType<typeof planCore>,
): Waiting[] {
  const figure = figures.get(someone.key);
  if (figure === undefined) return [];
  const { core, parts } = cutSheet(rule.questionnaire, sheet);
  return [{ ...someone, entered: { figure, core, parts: {}, waiting: parts } }];
}

function holderOf({ key, cohort, replacement, entered }: Waiting): PartHolder {
  return { key, cohort, replacement, figure: entered.figure, waiting: entered.waiting };
}

/** After the close nothing waits any more: parts that did not enter are dropped. */
function afterRelease(entered: Entered, scopes: ReadonlyMap<PartKey, PartScope>, atClose: boolean): Entered {
  const taken = pick(entered.waiting, (part) => scopes.has(part));
  const waiting = atClose ? {} : pick(entered.waiting, (part) => !scopes.has(part));
  const wholeOnly = [...scopes].flatMap(([part, scope]) => (scope === 'whole' ? [part] : []));
  const wholeOnlyParts = [...(entered.wholeOnlyParts ?? []), ...wholeOnly];
  return {
    figure: entered.figure,
    core: entered.core,
    parts: { ...entered.parts, ...taken },
    waiting,
    ...(wholeOnlyParts.length === 0 ? {} : { wholeOnlyParts }),
  };
}

function pick(parts: Parts, keep: (part: PartKey) => boolean): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([part]) => keep(part as PartKey)));
}
