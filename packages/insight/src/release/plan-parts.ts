import type { EnteredFigure, PartKey, Parts, PartValue } from './entered.ts';
import { countable } from './plan-core.ts';
import { partsByCohort, partsOf, type ReleaseRule } from './rule.ts';

/** Someone who has entered, in this release or an earlier one, with parts that wait. */
export interface PartHolder {
  readonly key: string;
  readonly cohort: string;
  readonly figure: EnteredFigure;
  readonly replacement: boolean;
  readonly waiting: Parts;
}

/** Which figures take a part of someone: `both` the cohort's and the whole's, or the whole's alone. */
export type PartScope = 'both' | 'whole';

/** By person, the parts that enter in this release. */
export type PartEntries = ReadonlyMap<string, ReadonlyMap<PartKey, PartScope>>;

interface PartsInput {
  readonly rule: ReleaseRule;
  readonly holders: readonly PartHolder[];
  readonly atClose: boolean;
}

/**
 * Decides part by part who enters it: all who wait together, or nobody. Where parts have figures by cohort, each
 * cohort by itself, so that the whole minus the cohorts tells of nobody; at the close what is left of all cohorts is
 * one more batch, for the whole only.
 */
export function planParts({ rule, holders, atClose }: PartsInput): PartEntries {
  const entries = new Map<string, Map<PartKey, PartScope>>();
  for (const [part, { fewest, written }] of partsOf(rule)) {
    const enter = (people: readonly PartHolder[], scope: PartScope): boolean => {
      const counting = written ? people.filter(({ waiting }) => isText(waiting[part])) : people;
      if (countable(counting) < fewest) return false;
      for (const { key } of people) entries.set(key, (entries.get(key) ?? new Map()).set(part, scope));
      return true;
    };
    const candidates = holders.filter(({ waiting }) => waiting[part] !== undefined);
    if (!partsByCohort(rule)) {
      enter(candidates, 'both');
      continue;
    }
    const leftovers = candidates.filter(({ figure }) => figure === 'whole-only');
    for (const { id } of rule.cohorts) {
      const own = candidates.filter(({ cohort, figure }) => cohort === id && figure === 'cohort');
      if (!enter(own, 'both')) leftovers.push(...own);
    }
    if (atClose) enter(leftovers, 'whole');
  }
  return entries;
}

function isText(value: PartValue | undefined): boolean {
  return value !== undefined && 'polarity' in value;
}
