import { err, ok, type Random, type Result } from '@miroir/basics';
import { type Campaign, type CohortFault, cohortOf } from '@miroir/campaign';
import { invitationCodeHash, newInvitationCode } from '@miroir/credential';
import { type PortalTarget, readPortalFile, rolePaths, withPortalDatabase } from '@miroir/portal';
import { openRollStore, type PersonDocument } from '@miroir/roll';
import type { Invitation, PeopleFault, PersonRow } from './launch-types.ts';
import { personKey } from './person-key.ts';

/** What an import would do, or did. */
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

/** Places every row in its cohort; every fault of every row, or a plan. Writes nothing: this is the preview. */
export function planPeople(
  campaign: Campaign,
  audience: PortalTarget['audience'],
  rows: readonly PersonRow[],
): Result<PeoplePlan, PeopleFault[]> {
  const faults: PeopleFault[] = [];
  const cohorts: Record<string, number> = {};
  const people: { ref: string; cohort: string }[] = [];
  const seen = new Map<string, number>();
  rows.forEach((person, row) => {
    const ref = person.ref.trim();
    const key = personKey(ref);
    const other = seen.get(key);
    if (key === '')
      faults.push({ row, code: 'empty-ref', message: 'The reference of this person is empty.' });
    else if (other !== undefined)
      faults.push({ row, other, code: 'duplicate-ref', message: 'This person is listed twice.' });
    else seen.set(key, row);
    const cohort = cohortOf(campaign.cohorts[audience], person.columns);
    if (!cohort.ok) {
      faults.push(explain(cohort.error, row));
      return;
    }
    cohorts[cohort.value] = (cohorts[cohort.value] ?? 0) + 1;
    people.push({ ref, cohort: cohort.value });
  });
  return faults.length > 0 ? err(faults) : ok({ cohorts, people });
}

export interface ImportOptions {
  readonly campaign: Campaign;
  readonly rows: readonly PersonRow[];
  readonly random: Random;
  /** Codes of an earlier import of the same people that was not finished, by {@link personKey}. */
  readonly codes?: ReadonlyMap<string, string>;
  /** Keeps the codes where they will survive, before anybody enters the roll: the roll keeps hashes only. */
  readonly keep?: (invitations: readonly Invitation[]) => Promise<void>;
}

export interface Imported {
  readonly cohorts: Readonly<Record<string, number>>;
  readonly invitations: readonly Invitation[];
  /** How many of them had entered the roll before, with these very codes. */
  readonly before: number;
}

/**
 * Puts people on the roll before the launch that freezes the partition, all or none; an import that a crash cut in
 * two is finished by giving the same people and their codes again. Returns the invitation codes.
 */
export async function importPeople(
  target: PortalTarget,
  options: ImportOptions,
): Promise<Result<Imported, PeopleFault[]>> {
  const launched = await readPortalFile(rolePaths(target.dataDir, 'roll').portalFile);
  if (launched !== null) {
    return err([
      { row: 0, code: 'already-launched', message: 'The round is launched: its partition is frozen.' },
    ]);
  }
  const plan = planPeople(options.campaign, target.audience, options.rows);
  if (!plan.ok) return plan;
  const invitations = plan.value.people.map((person) => ({
    ...person,
    code: options.codes?.get(personKey(person.ref)) ?? newInvitationCode(options.random),
  }));
  return withPortalDatabase(target, 'roll', async (database) => {
    const store = await openRollStore(database);
    const known = new Map((await store.allPeople()).map((person) => [personKey(person.ref ?? ''), person]));
    const onRoll = ({ ref }: Invitation): PersonDocument | undefined => known.get(personKey(ref));
    const faults = invitations.flatMap((invitation, row): PeopleFault[] => {
      const person = onRoll(invitation);
      const same = person?._id === invitationCodeHash(invitation.code) && person.cohort === invitation.cohort;
      return person === undefined || same
        ? []
        : [{ row, code: 'on-the-roll', message: 'This person is on the roll already.' }];
    });
    if (faults.length > 0) return err(faults);
    const entering = invitations.filter((invitation) => onRoll(invitation) === undefined);
    await options.keep?.(invitations);
    await addAllOrNone(store, entering);
    return ok({ cohorts: plan.value.cohorts, invitations, before: invitations.length - entering.length });
  });
}

/** Puts people on a roll, all or none. */
export async function addAllOrNone(
  store: Awaited<ReturnType<typeof openRollStore>>,
  invitations: readonly Invitation[],
): Promise<void> {
  // By hash, so that the order of the file is not the order of the rows.
  const documents: PersonDocument[] = invitations
    .map(({ ref, cohort, code }) => ({ _id: invitationCodeHash(code), cohort, ref }))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
  try {
    await store.addPeople(documents);
  } catch (error) {
    await store.removePeople(documents.map(({ _id }) => _id));
    throw error;
  }
}

/** The personal link of one invitation: the fragment never reaches a server. */
export function invitationLink(rollOrigin: string, code: string, keyListDigest: string): string {
  return `${rollOrigin}/i#${code}.${keyListDigest}`;
}
