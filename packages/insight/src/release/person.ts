import { isCore } from '../sheet/tally-sheet.ts';
import { type Change, changeOf } from './batch.ts';
import type { Counted, Entered, PartKey, PartValue } from './entered.ts';
import type { Pending, ReleaseRule } from './rule.ts';
import { absent, coreCode, countedOf, valueCode } from './values.ts';

/** Stands for all of a person's questions and parts in `Entered.changed`, and for being counted at all. */
export const everything = '*';

/** How a person's core enters in this release, if it does. */
export type Entry = 'cohort' | 'whole-only' | 'waits' | 'unchanged';

/** A part's new value and which figures take it. */
export interface PartUpdate {
  readonly part: PartKey;
  readonly scope: 'both' | 'whole';
}

/** A pending person while a release is planned. */
export interface Person {
  readonly pending: Pending;
  readonly latest: Counted;
  /** Changes of the core by question, `*` for being counted; empty when the core is up to date. */
  readonly core: readonly (readonly [string, Change])[];
  entry: Entry;
  readonly updates: PartUpdate[];
}

/** Compares what is counted of a person with the latest sheet. */
export function personOf(rule: ReleaseRule, pending: Pending): Person {
  const latest = countedOf(rule.questionnaire, pending.latest);
  const before = pending.entered?.core ?? null;
  const settled = settledIn(pending.entered);
  const core: [string, Change][] = [];
  const counted = changeOf(
    before === null ? absent : 'n',
    latest.core === null ? absent : 'n',
    settled(everything),
  );
  if (counted !== 'none') core.push([everything, counted]);
  if (before !== null || latest.core !== null) {
    for (const question of rule.questionnaire.questions) {
      if (!isCore(question)) continue;
      const { id } = question;
      const change = changeOf(coreCode(before, id), coreCode(latest.core, id), settled(id));
      if (change !== 'none') core.push([id, change]);
    }
  }
  return { pending, latest, core, entry: core.length === 0 ? 'unchanged' : 'waits', updates: [] };
}

function settledIn(entered: Entered | null): (name: string) => boolean {
  const changed = entered?.changed ?? [];
  if (changed.length === 0) return () => false;
  return changed.includes(everything) ? () => true : (name) => changed.includes(name);
}

/** Changes of a person's parts, by part. Only of people whose core is up to date: others' parts stay as they are. */
export function partChanges(person: Person): (readonly [PartKey, Change])[] {
  if (person.entry === 'waits') return [];
  const before = person.pending.entered?.parts ?? {};
  const after = person.latest.parts;
  const settled = settledIn(person.pending.entered);
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as PartKey[]);
  const changes: (readonly [PartKey, Change])[] = [];
  for (const part of names) {
    const change = changeOf(valueCode(before[part]), valueCode(after[part]), settled(part));
    if (change !== 'none') changes.push([part, change]);
  }
  return changes;
}

/** Whether the person's cohort figure counts exactly what the whole counts of them (or nothing yet). */
export function countsInCohort(person: Person): boolean {
  const { entered } = person.pending;
  if (person.entry === 'whole-only') return false;
  return entered === null || (entered.figure === 'cohort' && entered.cohort === undefined);
}

/** The person's entered state after the release, or null when nothing changes. */
export function nextEntered(person: Person, byCohort: boolean): Entered | null {
  const { entry, updates, latest } = person;
  const { entered } = person.pending;
  const enters = entry === 'cohort' || entry === 'whole-only';
  if (!enters && updates.length === 0) return null;
  const parts = { ...entered?.parts };
  const cohortParts = { ...entered?.parts };
  for (const { part, scope } of updates) {
    setPart(parts, part, latest.parts[part]);
    if (scope === 'both') setPart(cohortParts, part, latest.parts[part]);
  }
  const core = enters ? latest.core : (entered?.core ?? null);
  const base = { core, parts, changed: changedAfter(person) };
  if (entered?.figure === 'whole-only' || (entered === null && entry === 'whole-only')) {
    return { ...base, figure: 'whole-only' };
  }
  if (entered?.cohort !== undefined) return { ...base, figure: 'cohort', cohort: entered.cohort };
  const splits = entry === 'whole-only' || (byCohort && updates.some(({ scope }) => scope === 'whole'));
  if (!splits) return { ...base, figure: 'cohort' };
  const cohortCore = entry === 'whole-only' ? (entered?.core ?? null) : core;
  return { ...base, figure: 'cohort', cohort: { core: cohortCore, parts: byCohort ? cohortParts : {} } };
}

function setPart(
  parts: Partial<Record<PartKey, PartValue>>,
  part: PartKey,
  value: PartValue | undefined,
): void {
  if (value === undefined) delete parts[part];
  else parts[part] = value;
}

/** Names whose value has now changed since it first entered. A first value is no change; a withdrawal changes all. */
function changedAfter(person: Person): string[] {
  const { entered } = person.pending;
  if (entered === null) return [];
  const changed = new Set(entered.changed);
  const enters = person.entry === 'cohort' || person.entry === 'whole-only';
  if (enters && person.latest.core === null) return [everything];
  if (changed.has(everything)) return [everything];
  if (enters) for (const [name] of person.core) changed.add(name);
  for (const { part } of person.updates) if (entered.parts[part] !== undefined) changed.add(part);
  return [...changed].sort();
}
