import { invitationCodeHash } from '@miroir/credential';
import { type RoundTarget, withRoundDatabase } from '@miroir/portal';
import {
  admittingCode,
  openCommunityStore,
  openRollStore,
  type PersonDocument,
  personKey,
} from '@miroir/roll';
import type { Invitation } from './launch-types.ts';

/** Why files of codes and the people on a roll are not one to one. `at` is a position in what was given. */
export type InvitationFault =
  /** Nobody on the roll has this code: it comes from another portal, or from an import that was not finished. */
  | { readonly code: 'foreign-code'; readonly at: number }
  /** A code of this round that was lost and given anew: it admits nobody any more. */
  | { readonly code: 'voided-code'; readonly at: number }
  /** The code of somebody else on the roll, or of another cohort: the columns were sorted apart. */
  | { readonly code: 'wrong-person'; readonly at: number }
  | { readonly code: 'code-twice'; readonly at: number; readonly first: number }
  /** On the roll, with no code in the files: they could never be invited. */
  | { readonly code: 'no-code'; readonly ref: string };

/**
 * Every way in which codes and people are not one to one; none when each person has exactly one.
 * @param given hashes of all codes that the round ever gave, those that were given anew since among them
 */
export function matchInvitations(
  people: readonly PersonDocument[],
  invitations: readonly Invitation[],
  given: ReadonlySet<string> = new Set(),
): InvitationFault[] {
  const byHash = new Map(people.map((person) => [admittingCode(person), person]));
  const first = new Map<string, number>();
  const faults: InvitationFault[] = [];
  invitations.forEach(({ ref, cohort, code }, at) => {
    const hash = invitationCodeHash(code);
    const before = first.get(hash);
    if (before !== undefined) {
      faults.push({ code: 'code-twice', at, first: before });
      return;
    }
    first.set(hash, at);
    const person = byHash.get(hash);
    if (person === undefined) faults.push({ code: given.has(hash) ? 'voided-code' : 'foreign-code', at });
    else if (person.cohort !== cohort || personKey(person.ref ?? '') !== personKey(ref))
      faults.push({ code: 'wrong-person', at });
  });
  const without = people.filter((person) => !first.has(admittingCode(person))).map(({ ref }) => ref ?? '');
  return [...faults, ...without.toSorted().map((ref) => ({ code: 'no-code' as const, ref }))];
}

/** The same against the roll of a round. */
export function checkInvitations(
  target: RoundTarget,
  invitations: readonly Invitation[],
): Promise<InvitationFault[]> {
  return withRoundDatabase(target, 'roll', async (database, community) => {
    const store = await openRollStore(database);
    const hashes = invitations.map(({ code }) => invitationCodeHash(code));
    const given = await (await openCommunityStore(community)).codesOf(target.round, hashes);
    return matchInvitations(await store.allPeople(), invitations, given);
  });
}
