import { rm } from 'node:fs/promises';
import { err, ok, type Random, type Result } from '@miroir/basics';
import { invitationCodeHash, newInvitationCode } from '@miroir/credential';
import {
  type RoundTarget,
  rolePaths,
  roundPaths,
  withCommunityDatabase,
  withRoundDatabase,
} from '@miroir/portal';
import { openCommunityStore, openRollStore, type PersonDocument, personKey } from '@miroir/roll';
import type { Invitation, LaunchFault } from './launch-types.ts';

/** Erases what a launch that a crash cut short left of a round that is not launched: nobody was told of it. */
export async function clearUnfinished(target: RoundTarget): Promise<void> {
  const { credentialKeys } = roundPaths(rolePaths(target.dataDir, 'roll'), target.round);
  await rm(credentialKeys, { recursive: true, force: true });
  await withRoundDatabase(target, 'roll', async (database, community) => {
    await (await openCommunityStore(community)).forgetCodes(target.round);
    await database.erase();
  });
}

/** `site-2` before `site-10`. */
const byReference = new Intl.Collator('en', { numeric: true }).compare;

/** A code a person: those given where a launch was cut short, else new ones. Refused when they are another round's. */
export async function invitationsOf(
  target: RoundTarget,
  people: readonly { readonly ref: string; readonly cohort: string }[],
  { codes, random }: { readonly codes?: ReadonlyMap<string, string>; readonly random: Random },
): Promise<Result<readonly Invitation[], LaunchFault[]>> {
  // As somebody reads a list: the community has no order of its own.
  const listed = people.toSorted((a, b) => a.cohort.localeCompare(b.cohort) || byReference(a.ref, b.ref));
  const invitations = listed.map((person) => ({
    ...person,
    code: codes?.get(personKey(person.ref)) ?? newInvitationCode(random),
  }));
  if (codes === undefined || codes.size === 0) return ok(invitations);
  const elsewhere = await withCommunityDatabase(target, 'roll', async (community) =>
    (await openCommunityStore(community)).codesElsewhere(
      target.round,
      invitations.map(({ code }) => invitationCodeHash(code)),
    ),
  );
  if (elsewhere === 0) return ok(invitations);
  return err([
    {
      code: 'codes-used',
      message: `${elsewhere} of the codes are those of another round: a person has a code a round. Name another file.`,
      params: { codes: elsewhere },
    },
  ]);
}

/** Puts the invited people on the round's roll. */
export async function enterPeople(target: RoundTarget, invitations: readonly Invitation[]): Promise<void> {
  // By hash, so that the order of the people is not the order of the rows.
  const documents: PersonDocument[] = invitations
    .map(({ ref, cohort, code }) => ({ _id: invitationCodeHash(code), cohort, ref }))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
  await withRoundDatabase(target, 'roll', async (database, community) => {
    await (await openRollStore(database)).addPeople(documents);
    const codes = documents.map(({ _id }) => _id);
    await (await openCommunityStore(community)).keepCodes(target.round, codes);
  });
}
