import { err, ok, type Random, type Result } from '@miroir/basics';
import { type Campaign, type CohortFault, cohortOf } from '@miroir/campaign';
import { invitationCodeHash, newInvitationCode } from '@miroir/credential';
import { type PortalTarget, readPortalFile, rolePaths, withPortalDatabase } from '@miroir/portal';
import { openRollStore, type PersonDocument } from '@miroir/roll';
import type { Invitation, PeopleFault, PersonRow } from './launch-types.ts';

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
  const refs = new Set<string>();
  rows.forEach((person, row) => {
    const ref = person.ref.trim();
    if (ref === '')
      faults.push({ row, code: 'empty-ref', message: 'The reference of this person is empty.' });
    else if (refs.has(ref))
      faults.push({ row, code: 'duplicate-ref', message: 'This reference appears twice.' });
    refs.add(ref);
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

/**
 * Puts people on the roll, all or none, before the launch that freezes the partition. Returns the invitation
 * codes: they exist nowhere else, the roll keeps hashes.
 */
export async function importPeople(
  target: PortalTarget,
  options: { campaign: Campaign; rows: readonly PersonRow[]; random: Random },
): Promise<Result<{ cohorts: Readonly<Record<string, number>>; invitations: Invitation[] }, PeopleFault[]>> {
  const launched = await readPortalFile(rolePaths(target.dataDir, 'roll').portalFile);
  if (launched !== null) {
    return err([
      { row: 0, code: 'already-launched', message: 'The round is launched: its partition is frozen.' },
    ]);
  }
  const plan = planPeople(options.campaign, target.audience, options.rows);
  if (!plan.ok) return plan;
  return withPortalDatabase(target, 'roll', async (database) => {
    const store = await openRollStore(database);
    const known = await store.refs();
    const faults = plan.value.people.flatMap(({ ref }, row): PeopleFault[] =>
      known.has(ref)
        ? [{ row, code: 'duplicate-ref', message: 'This reference is on the roll already.' }]
        : [],
    );
    if (faults.length > 0) return err(faults);
    const invitations = plan.value.people.map((person) => ({
      ...person,
      code: newInvitationCode(options.random),
    }));
    await addAllOrNone(store, invitations);
    return ok({ cohorts: plan.value.cohorts, invitations });
  });
}

async function addAllOrNone(
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
