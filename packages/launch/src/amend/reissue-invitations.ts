import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import { invitationCodeHash, newInvitationCode } from '@miroir/credential';
import { launchedRound, type RoundTarget, readRoundFile, withRoundDatabase } from '@miroir/portal';
import {
  admittingCode,
  openCommunityStore,
  openRollStore,
  type PersonDocument,
  personKey,
} from '@miroir/roll';
import type { Invitation } from '../launch-types.ts';
import { doneSince, recordOwnChanges } from './record-own-changes.ts';

/** Why no code was given. `refs`: whom it concerns, as they were named. */
export interface ReissueFault {
  readonly code: 'not-launched' | 'open-link' | 'round-over' | 'nobody' | 'busy';
  readonly refs: readonly string[];
}

/** What a reissue needs: time, chance, whose letters were lost, and where codes are kept before they hold. */
export interface ReissueOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly refs: readonly string[];
  /** Codes of the same reissue when it was cut short, by {@link personKey}. */
  readonly codes?: ReadonlyMap<string, string>;
  readonly keep?: (invitations: readonly Invitation[]) => Promise<void>;
}

/**
 * Gives people whose invitation was lost another code: the old one admits nobody from then on, also in a session that
 * it began, and everything the roll knows of the person stays, so that nobody answers twice. Recorded in both roles.
 */
export async function reissueInvitations(
  target: RoundTarget,
  options: ReissueOptions,
): Promise<Result<readonly Invitation[], ReissueFault>> {
  const file = await readRoundFile(target, 'roll');
  if (file === null) return err({ code: 'not-launched', refs: [] });
  if (file.cohorts.some(({ headcount }) => headcount === null)) return err({ code: 'open-link', refs: [] });
  const { state } = launchedRound(file, options.clock);
  if (state === 'grace' || state === 'closed') return err({ code: 'round-over', refs: [] });
  return withRoundDatabase(target, 'roll', async (database, community) => {
    const store = await openRollStore(database);
    const people = new Map((await store.allPeople()).map((person) => [personKey(person.ref ?? ''), person]));
    const unknown = options.refs.filter((ref) => !people.has(personKey(ref)));
    if (unknown.length > 0) return err({ code: 'nobody', refs: unknown });
    const given = givenTo(people, options);
    await options.keep?.(given.map(({ invitation }) => invitation));
    const codes = given.map(({ invitation }) => invitationCodeHash(invitation.code));
    // Before it admits anybody: an invitation is looked for in the round that the community names.
    await (await openCommunityStore(community)).keepCodes(target.round, codes);
    const late: string[] = [];
    for (const { person, invitation } of given) {
      const code = invitationCodeHash(invitation.code);
      if (admittingCode(person) !== code && !(await store.reissue(person, code))) late.push(invitation.ref);
    }
    const recorded = await recordOwnChanges(target, doneSince(file, await store.allPeople()), options);
    if (late.length > 0 || !recorded) return err({ code: 'busy', refs: late });
    return ok(given.map(({ invitation }) => invitation));
  });
}

/** Each person once, with the code of before where the same reissue was cut short. */
function givenTo(
  people: ReadonlyMap<string, PersonDocument>,
  { refs, codes, random }: ReissueOptions,
): { person: PersonDocument; invitation: Invitation }[] {
  return [...new Set(refs.map(personKey))].flatMap((key) => {
    const person = people.get(key);
    if (person === undefined) return [];
    const code = codes?.get(key) ?? newInvitationCode(random);
    return [{ person, invitation: { ref: person.ref ?? '', cohort: person.cohort, code } }];
  });
}
