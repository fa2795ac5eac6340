import type { Admission, Audience, Result } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import {
  admitByOpenLink,
  createRollApi,
  createSpaceClient,
  memoryShelf,
  type SpaceClient,
  walkHandOff,
} from '@miroir/participant';
import { createBoxClient } from '@miroir/participant/connections';
import type { Admitted } from '@miroir/roll';

/** Where one portal is, and what it asks: all that a browser would know of it. */
export interface Place {
  readonly audience: Audience;
  readonly campaign: string;
  readonly round: string;
  /** The round's name in addresses. */
  readonly address: string;
  readonly fingerprint: string;
  readonly origins: { readonly roll: string; readonly box: string; readonly space: string };
  readonly keys: KeyList;
  /** From the invitation link; the list must match it. */
  readonly keyListDigest: string;
}

/** What stays on a person's device. */
export interface Device {
  readonly secret: string;
  readonly signature: string;
  readonly keyId: string;
}

/** A person who has been let in, and how they came. */
interface Entrance {
  readonly admitted: Admitted;
  readonly admission: Admission;
}

/** Somebody in a campaign's space, and the space as their device calls it. */
export interface Guest {
  readonly secret: string;
  readonly space: SpaceClient;
}

type At = Pick<Place, 'address'> & { readonly origins: Pick<Place['origins'], 'roll' | 'box'> };

const box = ({ origins, address }: At) => createBoxClient({ origin: origins.box, round: address });
const roll = ({ origins, address }: At) => createRollApi({ origin: origins.roll, round: address });

/** The demonstration has nobody to tell of a refusal: it stops. @throws Error with what was refused. */
export function granted<T>(outcome: Result<T, object>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`An invented participant was refused: ${JSON.stringify(outcome.error)}`);
}

/** Reads the key list from the box, as a page does. */
export async function readKeys(at: At): Promise<KeyList> {
  return granted(await box(at).keys());
}

/** Whether an invitation still waits for its person. */
export async function isUnused(at: At, code: string): Promise<boolean> {
  return !granted(await roll(at).invitation(code)).issued;
}

/** Comes with a personal invitation. */
export async function enterByInvitation(place: Place, code: string): Promise<Entrance> {
  return { admitted: granted(await roll(place).invitation(code)), admission: 'invitation' };
}

/** Comes by the open link, and does the work it asks. */
export async function enterByOpenLink(place: Place, cohort: string): Promise<Entrance> {
  return {
    admitted: granted(await admitByOpenLink(roll(place), cohort)),
    admission: 'open-link',
  };
}

/** Obtains a credential nobody can link to the person, by the steps of the pages, and registers it with the box. */
export async function enrol(place: Place, entrance: Entrance): Promise<Device> {
  const { audience, campaign, round, keys: keyList, keyListDigest: digest } = place;
  const scope = { audience, campaign, round };
  const side = { shelf: memoryShelf(), campaignShelf: null, keyList, scope, admission: keyList.admission };
  const { secret, proof } = granted(await walkHandOff({ ...entrance, digest, roll: roll(place), side }));
  if (proof === null) throw new Error('a credential that was just signed has its proof');
  granted(await box(place).register(secret, proof));
  return { secret, ...proof };
}

/**
 * Obtains the credential of the campaign's space, which has nothing in common with the one of answers, and registers it.
 * Null for somebody who had theirs before.
 */
export async function enrolInSpace(place: Place, { admitted, admission }: Entrance): Promise<Guest | null> {
  const { audience, campaign, round, keys: keyList, keyListDigest: digest } = place;
  const side = {
    purpose: 'space' as const,
    shelf: memoryShelf(),
    campaignShelf: null,
    keyList,
    scope: { audience, campaign, round },
    admission: keyList.admission,
  };
  const toSpace = granted(await roll(place).space(admitted.session));
  if (toSpace.issued) return null;
  const walk = { admitted: toSpace, admission, digest, roll: roll(place), side };
  const { secret, proof } = granted(await walkHandOff(walk));
  if (proof === null) throw new Error('a credential that was just signed has its proof');
  const space = createSpaceClient({ origin: place.origins.space, round: place.address });
  granted(await space.register(secret, proof));
  return { secret, space };
}

/** Sends answers, the first ones or changed ones. */
export async function send(
  place: Place,
  device: Device,
  sheet: Sheet,
  replaces: string | null,
): Promise<void> {
  const { secret, ...proof } = device;
  const { fingerprint } = place;
  granted(await box(place).submit({ secret, proof, fingerprint, replaces, sheet }));
}

/** What the box keeps of this person, told to whoever holds the secret. */
export async function openAnswers(place: Place, device: Device) {
  return granted(await box(place).open(device.secret));
}
