import type { BoxRouter } from '@miroir/box';
import type { Sheet } from '@miroir/campaign';
import {
  type CohortKey,
  type CredentialScope,
  type ExpectedList,
  type KeyEntry,
  type KeyList,
  keyListDigest,
  trustedKey,
} from '@miroir/credential';
import {
  type DrawnCredential,
  drawCredential,
  finishCredential,
  solveChallenge,
} from '@miroir/credential/client';
import type { PortalFault } from '@miroir/portal';
import type { Admitted, RollRouter } from '@miroir/roll';
import { createTRPCClient, httpLink } from '@trpc/client';

/** A client of the roll as a browser makes it. */
export function rollClient(origin: string, options: { session?: string; locale?: string } = {}) {
  return createTRPCClient<RollRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        methodOverride: 'POST',
        headers: {
          'x-miroir-locale': options.locale ?? 'fr',
          ...(options.session === undefined ? {} : { 'x-miroir-session': options.session }),
        },
      }),
    ],
  });
}

/** A client of the box as a browser makes it. */
export function boxClient(origin: string, locale = 'fr') {
  return createTRPCClient<BoxRouter>({
    links: [
      httpLink({ url: `${origin}/trpc`, methodOverride: 'POST', headers: { 'x-miroir-locale': locale } }),
    ],
  });
}

/** A credential as the device holds it once the roll has signed. */
export interface TestCredential {
  readonly secret: string;
  readonly signature: string;
  readonly keyId: string;
  readonly drawn: DrawnCredential;
}

export interface Origins {
  readonly roll: string;
  readonly box: string;
}

/** The key the box publishes under this id. */
export async function publishedKey(
  origins: Origins,
  keyId: string,
): Promise<{ key: CohortKey; list: KeyList }> {
  const list = await boxClient(origins.box).keys.query();
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

/** Blinds, has the roll sign, unblinds: the hand-off without its pages. */
export async function obtainCredential(origins: Origins, admitted: Admitted): Promise<TestCredential> {
  const { key } = await publishedKey(origins, admitted.keyId);
  const drawn = await drawCredential(key, scopeOfKey(key));
  const signed = await rollClient(origins.roll, { session: admitted.session }).issue.mutate({
    blinded: drawn.blinded,
  });
  const finished = await finishCredential(key, drawn, signed.signature);
  if (!finished.ok) throw new Error(finished.error);
  return { secret: drawn.secret, signature: finished.value.signature, keyId: key.id, drawn };
}

/** From an invitation code to a signed credential. */
export async function credentialByInvitation(origins: Origins, code: string): Promise<TestCredential> {
  return obtainCredential(origins, await rollClient(origins.roll).invitation.mutate({ code }));
}

/** From an open link to a signed credential, proof of work included. */
export async function credentialByOpenLink(origins: Origins, cohort: string): Promise<TestCredential> {
  const { challenge } = await rollClient(origins.roll).challenge.query();
  const solution = await solveChallenge(challenge);
  if (solution === null) throw new Error('the challenge was not solved');
  return obtainCredential(origins, await rollClient(origins.roll).openLink.mutate({ solution, cohort }));
}

/** Sends a sheet with its credential. */
export function send(
  origins: Origins,
  credential: Pick<TestCredential, 'secret' | 'signature' | 'keyId'>,
  submission: { fingerprint: string; replaces?: string | null; sheet: Sheet },
) {
  const { secret, signature, keyId } = credential;
  return boxClient(origins.box).submit.mutate({ replaces: null, ...submission, secret, signature, keyId });
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
