import { type Core, cutSheet, type Entered, type PartKey, type Parts } from '../release/entered.ts';
import { isCore, type ScoredSheet } from '../sheet/tally-sheet.ts';
import type { Codes } from './campaign-play.ts';
import { smallQuestions } from './small-sheets.ts';

const coreIds = smallQuestions.filter(isCore).map(({ id }) => id);

/** The units of the core: being counted at all, and each core question. */
export const coreUnits = ['n', ...coreIds];

/** What a core and parts count for: equal codes count in the same cells. */
export function codesOf(core: Core, parts: Parts): Codes {
  const own = coreIds.map((id): [string, string] => [id, JSON.stringify(core[id] ?? 'skipped')]);
  const others = Object.entries(parts).map(([part, value]): [string, string] => [
    part,
    JSON.stringify(value),
  ]);
  return new Map([['n', 'n'], ...own, ...others]);
}

/** The core of a sheet alone: what the rejected rules are played with. */
export function coreCodes(sheet: ScoredSheet): Codes {
  return codesOf(cutSheet({ questions: smallQuestions }, sheet).core, {});
}

/** What a cohort's own figure counts of somebody. */
export function cohortCodes(entered: Entered, byCohort: boolean): Codes {
  const hidden = entered.wholeOnlyParts ?? [];
  const own = Object.entries(entered.parts).filter(([part]) => byCohort && !hidden.includes(part as PartKey));
  return codesOf(entered.core, Object.fromEntries(own));
}
