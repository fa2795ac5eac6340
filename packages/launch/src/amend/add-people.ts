import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import { type Campaign, fingerprint } from '@miroir/campaign';
import { invitationCodeHash, newInvitationCode } from '@miroir/credential';
import {
  type EffectiveFile,
  launchedRound,
  type RoundTarget,
  readRoundFile,
  withRoundDatabase,
} from '@miroir/portal';
import { admittingCode, openRollStore, type PersonDocument, personKey } from '@miroir/roll';
import { importPeople, planPeople } from '../import-people.ts';
import { enterPeople } from '../invite-people.ts';
import type { Invitation, PeopleFault, PersonRow } from '../launch-types.ts';
import { doneSince, recordOwnChanges } from './record-own-changes.ts';

/** Why nobody was added: the round, or rows of the file. */
export type AddPeopleFault =
  | { readonly code: 'not-launched' | 'open-link' | 'round-over' | 'unknown-fingerprint' | 'busy' }
  | { readonly code: 'rows'; readonly faults: readonly PeopleFault[] };

/** Whom to add, by the rules of the campaign that was launched. */
export interface AddPeopleOptions {
  readonly campaign: Campaign;
  readonly rows: readonly PersonRow[];
  readonly clock: Clock;
  readonly random: Random;
  /** Codes of the same people when it was cut short, by {@link personKey}. */
  readonly codes?: ReadonlyMap<string, string>;
  /** Keeps the codes where they will survive, before anybody enters the roll. */
  readonly keep?: (invitations: readonly Invitation[]) => Promise<void>;
}

/** What was added. */
export interface AddedPeople {
  readonly cohorts: Readonly<Record<string, number>>;
  readonly invitations: readonly Invitation[];
}

/**
 * Adds people to the cohorts of a launched round, all or none, and records it in both roles. Keys, key list and launch
 * headcounts stay: who is added signs with the cohort's key, and nothing tells them apart in the box. Cut short, the same
 * people and their codes finish it.
 */
export async function addPeople(
  target: RoundTarget,
  options: AddPeopleOptions,
): Promise<Result<AddedPeople, AddPeopleFault>> {
  const file = await readRoundFile(target, 'roll');
  const shut = file === null ? 'not-launched' : closedTo(file, options);
  if (file === null || shut !== null) return err({ code: shut ?? 'not-launched' });
  const plan = planPeople(options.campaign, target.audience, options.rows);
  if (!plan.ok) return err({ code: 'rows', faults: plan.error });
  const invitations = plan.value.people.map((person) => ({
    ...person,
    code: options.codes?.get(personKey(person.ref)) ?? newInvitationCode(options.random),
  }));
  return withRoundDatabase(target, 'roll', async (database) => {
    const store = await openRollStore(database);
    const known = new Map((await store.allPeople()).map((person) => [personKey(person.ref ?? ''), person]));
    const faults = invitations.flatMap((invitation, row) => alreadyThere(known, invitation, row));
    if (faults.length > 0) return err({ code: 'rows', faults });
    const entering = invitations.filter(({ ref }) => !known.has(personKey(ref)));
    await options.keep?.(invitations);
    // Whom a round asks is of the community: the next round asks them too.
    const imported = await importPeople(target, options.rows);
    if (!imported.ok) return err({ code: 'rows', faults: imported.error });
    await enterPeople(target, entering);
    const done = doneSince(file, await store.allPeople());
    if (!(await recordOwnChanges(target, done, options))) return err({ code: 'busy' });
    return ok({ cohorts: plan.value.cohorts, invitations });
  });
}

function closedTo(file: EffectiveFile, { campaign, clock }: AddPeopleOptions) {
  if (file.cohorts.some(({ headcount }) => headcount === null)) return 'open-link';
  // Another version places people otherwise: whoever it adds would be in a cohort that they do not know.
  if (fingerprint(campaign) !== file.questionnaire.fingerprint) return 'unknown-fingerprint';
  const { state } = launchedRound(file, clock);
  return state === 'grace' || state === 'closed' ? 'round-over' : null;
}

/** Somebody who is on the roll already is no addition, unless with this very code, by a command that was cut short. */
function alreadyThere(
  known: ReadonlyMap<string, PersonDocument>,
  { ref, cohort, code }: Invitation,
  row: number,
): PeopleFault[] {
  const person = known.get(personKey(ref));
  const same =
    person !== undefined && admittingCode(person) === invitationCodeHash(code) && person.cohort === cohort;
  return person === undefined || same
    ? []
    : [{ row, code: 'on-the-roll', message: 'This person is on the roll already.' }];
}
