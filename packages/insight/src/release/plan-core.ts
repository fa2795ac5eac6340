import type { ScoredSheet } from '../sheet/tally-sheet.ts';
import type { EnteredFigure } from './entered.ts';
import { batchSizeOf, firstBatchSizeOf, type ReleaseRule, type Tallies } from './rule.ts';

/** Somebody a release may count. */
export interface Someone {
  /** Opaque reference, given back in the plan. */
  readonly key: string;
  readonly cohort: string;
  /** A replacement credential: counted in figures and n, in no k. */
  readonly replacement: boolean;
}

/** Somebody who sent a sheet that has not entered. */
export interface Newcomer extends Someone {
  readonly sheet: ScoredSheet;
}

/** Fewest people of a batch. A parameter only so that tests can loosen it and see the attacks succeed. */
export interface BatchSizes {
  readonly any: number;
  /** The first batch of a cohort's own figure. */
  readonly first: number;
}

/** The sizes that the rule asks for. */
export function batchSizes(rule: ReleaseRule): BatchSizes {
  return { any: batchSizeOf(rule), first: firstBatchSizeOf(rule) };
}

interface CoreInput {
  readonly rule: ReleaseRule;
  readonly newcomers: readonly Newcomer[];
  /** What is counted so far. */
  readonly tallies: Tallies;
  readonly atClose: boolean;
}

/** People who count towards a batch: a replacement may be the second credential of somebody who is in it already. */
export function countable(people: readonly { readonly replacement: boolean }[]): number {
  return people.reduce((sum, { replacement }) => sum + (replacement ? 0 : 1), 0);
}

/**
 * Who enters, and in which figures. Before the close, each cohort's newcomers enter together or wait. At the close the
 * leftovers of all cohorts are one more batch, for the whole only; when it is too small, the smallest batch that enters
 * at the close joins it, and where none does, nobody of it is counted anywhere.
 */
export function planCore(
  { rule, newcomers, tallies, atClose }: CoreInput,
  sizes: BatchSizes,
): ReadonlyMap<string, EnteredFigure> {
  const batches: Newcomer[][] = [];
  const leftovers: Newcomer[] = [];
  for (const [cohort, group] of byCohort(rule, newcomers)) {
    const isFirst = (tallies.cohorts[cohort]?.n ?? 0) === 0;
    const fewest = isFirst ? sizes.first : sizes.any;
    if (countable(group) >= fewest) batches.push(group);
    else leftovers.push(...group);
  }
  const figures = new Map<string, EnteredFigure>();
  for (const { key } of batches.flat()) figures.set(key, 'cohort');
  if (!atClose || leftovers.length === 0) return figures;
  const short = countable(leftovers) < sizes.any;
  const joining = short ? smallest(batches) : [];
  if (joining === null) return figures;
  for (const { key } of [...leftovers, ...joining]) figures.set(key, 'whole-only');
  return figures;
}

function smallest(batches: readonly Newcomer[][]): Newcomer[] | null {
  return batches.reduce<Newcomer[] | null>(
    (least, batch) => (least === null || countable(batch) < countable(least) ? batch : least),
    null,
  );
}

/** Everyone by cohort, in the rule's order. @throws RangeError for a cohort that is not one of the rule's. */
function byCohort(rule: ReleaseRule, people: readonly Newcomer[]): ReadonlyMap<string, Newcomer[]> {
  const groups = new Map(rule.cohorts.map(({ id }): [string, Newcomer[]] => [id, []]));
  for (const person of people) {
    const group = groups.get(person.cohort);
    if (group === undefined) throw new RangeError(`Unknown cohort ${person.cohort}`);
    group.push(person);
  }
  return groups;
}
