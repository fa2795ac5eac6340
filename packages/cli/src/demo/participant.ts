import type { Audience } from '@miroir/basics';
import type { BoxRouter } from '@miroir/box';
import type { Sheet } from '@miroir/campaign';
import { type CohortKey, type KeyId, type KeyList, trustedKey } from '@miroir/credential';
import { drawCredential, finishCredential, solveChallenge } from '@miroir/credential/client';
import type { Admitted, RollRouter } from '@miroir/roll';
import { createTRPCClient, httpLink } from '@trpc/client';

/** Where one portal is, and what it asks: all that a browser would know of it. */
export interface Place {
  readonly audience: Audience;
  readonly campaign: string;
  readonly round: string;
  readonly fingerprint: string;
  readonly origins: { readonly roll: string; readonly box: string };
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

/** A person who has been let in, and the roll that let them. */
interface Entrance {
  readonly admitted: Admitted;
  readonly issue: (blinded: string) => Promise<{ signature: string }>;
}

const box = (origin: string) =>
  createTRPCClient<BoxRouter>({ links: [httpLink({ url: `${origin}/trpc`, methodOverride: 'POST' })] });

const roll = (origin: string, session?: string) =>
  createTRPCClient<RollRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        methodOverride: 'POST',
        headers: session === undefined ? {} : { 'x-miroir-session': session },
      }),
    ],
  });

/** Reads the key list from the box, as a page does. */
export function readKeys(boxOrigin: string): Promise<KeyList> {
  return box(boxOrigin).keys.query();
}

/** Whether an invitation still waits for its person. */
export async function isUnused(rollOrigin: string, code: string): Promise<boolean> {
  return !(await roll(rollOrigin).invitation.mutate({ code })).issued;
}

function entrance(place: Place, admitted: Admitted): Entrance {
  return {
    admitted,
    issue: (blinded) => roll(place.origins.roll, admitted.session).issue.mutate({ blinded }),
  };
}

/** Comes with a personal invitation. */
export async function enterByInvitation(place: Place, code: string): Promise<Entrance> {
  return entrance(place, await roll(place.origins.roll).invitation.mutate({ code }));
}

/** Comes by the open link, and does the work it asks. */
export async function enterByOpenLink(place: Place, cohort: string): Promise<Entrance> {
  const open = roll(place.origins.roll);
  const { challenge } = await open.challenge.query();
  const solution = await solveChallenge(challenge);
  if (solution === null) throw new Error('The proof of work could not be done.');
  return entrance(place, await open.openLink.mutate({ solution, cohort }));
}

function keyFor(place: Place, keyId: string): CohortKey {
  const { audience, campaign, round, keyListDigest: digest } = place;
  const admission = audience === 'employees' ? 'roll' : 'open';
  const expected = { digest, scope: { audience, campaign, round }, admission } as const;
  const key = trustedKey(place.keys, expected, keyId as KeyId);
  if (!key.ok) throw new Error(`The roll names a key that is not to be trusted: ${key.error}.`);
  return key.value;
}

/** Obtains a credential nobody can link to the person, and registers it with the box. */
export async function enrol(place: Place, { admitted, issue }: Entrance): Promise<Device> {
  const { audience, campaign, round } = place;
  const key = keyFor(place, admitted.keyId);
  const drawn = await drawCredential(key, { audience, campaign, round, purpose: key.purpose });
  const { signature: blindSignature } = await issue(drawn.blinded);
  const finished = await finishCredential(key, drawn, blindSignature);
  if (!finished.ok) throw new Error(`The credential could not be finished: ${finished.error}.`);
  const device = { secret: drawn.secret, signature: finished.value.signature, keyId: drawn.keyId };
  await box(place.origins.box).register.mutate(device);
  return device;
}

/** Sends answers, the first ones or changed ones. */
export async function send(
  place: Place,
  device: Device,
  sheet: Sheet,
  replaces: string | null,
): Promise<void> {
  await box(place.origins.box).submit.mutate({ ...device, fingerprint: place.fingerprint, replaces, sheet });
}

/** What the box keeps of this person, told to whoever holds the secret. */
export function openAnswers(place: Place, device: Device) {
  return box(place.origins.box).open.mutate({ secret: device.secret });
}
