import type { Random } from '@miroir/basics';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { domainHash } from './domain-hash.ts';
import { systemRandom } from './system-random.ts';

const codeLength = 16;

/** A personal invitation's code: 128 random bits as base64url (22 characters), for the fragment of a link. */
export function newInvitationCode(random: Random = systemRandom): string {
  return encodeBase64url(random.bytes(codeLength));
}

/** Whether a text received from outside has the form of an invitation code. */
export function isInvitationCode(text: string): boolean {
  return decodeBase64url(text, codeLength).ok;
}

/** What the roll stores instead of the code, so that a stolen roll lets nobody in. Base64url, 43 characters. */
export function invitationCodeHash(code: string): string {
  return domainHash('miroir/invitation/v1', [code]);
}
