import { err, ok, type Result } from '@miroir/basics';
import { type Campaign, type CohortFault, cohortOf } from '@miroir/campaign';
import { type PortalTarget, withCommunityDatabase } from '@miroir/portal';
import { type CommunityPerson, openCommunityStore, personId, personKey } from '@miroir/roll';
import type { PeopleFault, PersonRow } from './launch-types.ts';

/** Who would be where. */
export interface PeoplePlan {
  readonly cohorts: Readonly<Record<string, number>>;
  readonly people: readonly { readonly ref: string; readonly cohort: string }[];
}

function explain(fault: CohortFault, row: number): PeopleFault {
  switch (fault.code) {
    case 'open-scheme':
      return {
        row,
        code: 'open-link',
        message: 'This audience comes through an open link: nobody is listed.',
      };
    case 'missing-column':
      return { row, code: 'missing-column', message: `Column “${fault.column}” is empty or missing.` };
    case 'no-cohort':
      return { row, code: 'no-cohort', message: 'No cohort of the campaign accepts these values.' };
    case 'several-cohorts':
      return {
        row,
        code: 'several-cohorts',
        message: `Several cohorts accept these values: ${fault.cohorts.join(', ')}.`,
      };
  }
}

/** Rows without a reference, and those that name one person twice. */
function nameFaults(rows: readonly PersonRow[]): PeopleFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap((person, row): PeopleFault[] => {
    const key = personKey(person.ref.trim());
    const other = seen.get(key);
    if (key === '') return [{ row, code: 'empty-ref', message: 'The reference of this person is empty.' }];
    if (other !== undefined)
      return [{ row, other, code: 'duplicate-ref', message: 'This person is listed twice.' }];
    seen.set(key, row);
    return [];
  });
}

/** Places every row in its cohort; every fault of every row, or a plan. Writes nothing: this is the preview. */
export function planPeople(
  campaign: Campaign,
  audience: PortalTarget['audience'],
  rows: readonly PersonRow[],
): Result<PeoplePlan, PeopleFault[]> {
  const faults = nameFaults(rows);
  const cohorts: Record<string, number> = {};
  const people: { ref: string; cohort: string }[] = [];
  rows.forEach((person, row) => {
    const cohort = cohortOf(campaign.cohorts[audience], person.columns);
    if (!cohort.ok) {
      faults.push(explain(cohort.error, row));
      return;
    }
    cohorts[cohort.value] = (cohorts[cohort.value] ?? 0) + 1;
    people.push({ ref: person.ref.trim(), cohort: cohort.value });
  });
  return faults.length > 0 ? err(faults.toSorted((a, b) => a.row - b.row)) : ok({ cohorts, people });
}

/** What an import came to. */
export interface Imported {
  /** People who were not of the community. */
  readonly added: number;
  /** People who were, of whom something was written otherwise. */
  readonly changed: number;
  /** Of the whole community, now. */
  readonly people: number;
}

/**
 * Puts people into the community, or notes what has changed of those who are in it: all or none, and the same again is
 * the same. What the file says of a column goes before what was known; columns it does not have are kept. Nobody's place
 * in a launched round changes.
 */
export async function importPeople(
  target: PortalTarget,
  rows: readonly PersonRow[],
): Promise<Result<Imported, PeopleFault[]>> {
  const faults = nameFaults(rows);
  if (faults.length > 0) return err(faults);
  return withCommunityDatabase(target, 'roll', async (community) => {
    const store = await openCommunityStore(community);
    const known = new Map((await store.everybody()).map((person) => [person._id, person]));
    const written = rows.map((row) => merged(row, known.get(personId(row.ref))));
    const news = written.filter((person) => !isSame(person, known.get(person._id)));
    // In the order of their hashes: that of the file is nobody's business.
    await store.keepPeople(news.toSorted((a, b) => (a._id < b._id ? -1 : 1)));
    await community.compact();
    const added = news.filter(({ _id }) => !known.has(_id)).length;
    return ok({ added, changed: news.length - added, people: known.size + added });
  });
}

/** Takes people out of the community: no later round asks them. Returns how many were in it. */
export function removePeople(target: PortalTarget, refs: readonly string[]): Promise<number> {
  return withCommunityDatabase(target, 'roll', async (community) => {
    const store = await openCommunityStore(community);
    const removed = await store.removePeople(refs.map(personId));
    await community.compact();
    return removed;
  });
}

/** Everybody of the community, as a launch parts them. */
export function communityPeople(target: PortalTarget): Promise<PersonRow[]> {
  return withCommunityDatabase(target, 'roll', async (community) =>
    (await (await openCommunityStore(community)).everybody()).map(({ ref, columns }) => ({ ref, columns })),
  );
}

function merged({ ref, columns }: PersonRow, before: CommunityPerson | undefined): CommunityPerson {
  return { _id: personId(ref), ref: ref.trim(), columns: { ...before?.columns, ...columns } };
}

function isSame(person: CommunityPerson, before: CommunityPerson | undefined): boolean {
  if (before === undefined || before.ref !== person.ref) return false;
  const names = Object.keys(person.columns);
  return (
    names.length === Object.keys(before.columns).length &&
    names.every((name) => before.columns[name] === person.columns[name])
  );
}

/** The personal link of one invitation: the fragment never reaches a server. */
export function invitationLink(rollOrigin: string, code: string, keyListDigest: string): string {
  return `${rollOrigin}/i#${code}.${keyListDigest}`;
}
