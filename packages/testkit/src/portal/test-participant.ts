import type { Sheet } from '@miroir/campaign';
import {
  type CohortKey,
  type CredentialScope,
  credentialId,
  type ExpectedList,
  everyRound,
  type KeyEntry,
  type KeyList,
  keyListDigest,
  trustedKey,
} from '@miroir/credential';
import {
  admitByOpenLink,
  type CallFault,
  createRollApi,
  memoryShelf,
  walkHandOff,
} from '@miroir/participant';
import { connectBox, connectRoll } from '@miroir/participant/connections';
import type { PortalFault } from '@miroir/portal';
import type { Admitted, SpaceAdmitted } from '@miroir/roll';
import type { Places } from '../deployment/places.ts';

/** The roll as a browser calls it. */
export function rollClient(
  places: Pick<Places, 'roll' | 'round'>,
  options: { session?: string; locale?: string } = {},
) {
  const { session, locale = 'fr' } = options;
  const { roll: origin, round } = places;
  return connectRoll({ origin, round, locale: () => locale, ...(session === undefined ? {} : { session }) });
}

/** The box as a browser calls it. */
export function boxClient({ box: origin, round }: Pick<Places, 'box' | 'round'>, locale = 'fr') {
  return connectBox({ origin, round, locale: () => locale });
}

/** A credential as the device holds it once the roll has signed. */
export interface TestCredential {
  /** Its name in the box. */
  readonly id: string;
  readonly secret: string;
  readonly signature: string;
  readonly keyId: string;
}

/** Where one round is found. */
export type Origins = Places;

/** The key the box publishes under this id. */
export async function publishedKey(
  origins: Origins,
  keyId: string,
): Promise<{ key: CohortKey; list: KeyList }> {
  const list = await boxClient(origins).keys.query();
  const key = trustedKey(list, expectedOf(list), keyId as KeyEntry['id']);
  if (!key.ok) throw new Error(key.error);
  return { key: key.value, list };
}

/** What a page would have been told, had its invitation named this very list. */
export function expectedOf(list: KeyList): ExpectedList {
  const { audience, campaign, round, admission } = list;
  return { digest: keyListDigest(list), scope: { audience, campaign, round }, admission };
}

export function scopeOfKey({ audience, campaign, round, purpose }: KeyEntry): CredentialScope {
  return { audience, campaign, round, purpose };
}

/** A refusal on the way, thrown as the connection itself throws one: see {@link refusal}. */
function refused(fault: CallFault | { readonly kind: string }): Error {
  const data = fault.kind === 'refused' ? { miroir: fault } : undefined;
  return Object.assign(new Error(`the hand-off stopped: ${JSON.stringify(fault)}`), { data });
}

/** Blinds, has the roll sign, unblinds: the hand-off without its pages. */
export async function obtainCredential(
  origins: Origins,
  admitted: Admitted | SpaceAdmitted,
): Promise<TestCredential> {
  const space = admitted.purpose === 'space' ? { purpose: admitted.purpose } : {};
  const list = await boxClient(origins).keys.query();
  const { digest, scope, admission } = expectedOf(list);
  const walked = await walkHandOff({
    admitted,
    admission,
    digest,
    roll: createRollApi({ origin: origins.roll, round: origins.round, locale: () => 'fr' }),
    side: { ...space, shelf: memoryShelf(), campaignShelf: null, keyList: list, scope, admission },
  });
  if (!walked.ok) throw refused(walked.error.fault);
  const { secret, proof } = walked.value;
  if (proof === null) throw new Error('a credential that was just signed has its proof');
  const round = admitted.purpose === 'space' ? everyRound : scope.round;
  return { id: credentialId({ ...scope, round, purpose: admitted.purpose, secret }), secret, ...proof };
}

/** From a session of the roll to a signed credential of the campaign's space. */
export async function credentialOfSpace(origins: Origins, session: string): Promise<TestCredential> {
  return obtainCredential(origins, await rollClient(origins, { session }).space.mutate({}));
}

/** From an invitation code to a signed credential. */
export async function credentialByInvitation(origins: Origins, code: string): Promise<TestCredential> {
  return obtainCredential(origins, await rollClient(origins).invitation.mutate({ code }));
}

/** From an open link to a signed credential, proof of work included. */
export async function credentialByOpenLink(origins: Origins, cohort: string): Promise<TestCredential> {
  const admitted = await admitByOpenLink(
    createRollApi({ origin: origins.roll, round: origins.round }),
    cohort,
  );
  if (!admitted.ok) throw refused(admitted.error);
  return obtainCredential(origins, admitted.value);
}

/** Sends a sheet with its credential. */
export function send(
  origins: Origins,
  credential: Omit<TestCredential, 'id'>,
  submission: { fingerprint: string; replaces?: string | null; sheet: Sheet },
) {
  const { secret, signature, keyId } = credential;
  return boxClient(origins).submit.mutate({ replaces: null, ...submission, secret, signature, keyId });
}

/** The refusal a call meets; fails when the call succeeds. */
export async function refusal(call: Promise<unknown>): Promise<PortalFault & { status: number }> {
  try {
    await call;
  } catch (error) {
    const data = (error as { data?: { miroir?: PortalFault; httpStatus?: number } }).data;
    if (data?.miroir === undefined) throw error;
    return { ...data.miroir, status: data.httpStatus ?? 0 };
  }
  throw new Error('the call was expected to be refused');
}

/**
 * The refusals of calls that are under way together. Each is listened to from the start: one that is refused while
 * another is still awaited would end the whole run as a rejection nobody handled.
 */
export function refusals(
  calls: readonly Promise<unknown>[],
): Promise<readonly (PortalFault & { status: number })[]> {
  return Promise.all(calls.map(refusal));
}
