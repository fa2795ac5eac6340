import type { Random } from '@miroir/basics';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { domainHash } from './domain-hash.ts';
import { systemRandom } from './system-random.ts';

const codeLength = 16;

/**
 * A personal invitation's code: 128 random bits as base64url (22 characters), for the fragment of a link. Drawn again
 * when it begins with a dash: a spreadsheet takes such a cell for a formula, and what protects one (a quote) spoils
 * the code. The other beginnings of a formula (`=`, `+`, `@`) are not in the alphabet.
 */
export function newInvitationCode(random: Random = systemRandom): string {
  for (;;) {
    const code = encodeBase64url(random.bytes(codeLength));
    if (!code.startsWith('-')) return code;
  }
}

/** Whether a text received from outside has the form of an invitation code. */
export function isInvitationCode(text: string): boolean {
  return decodeBase64url(text, codeLength).ok;
}

/** What the roll stores instead of the code, so that a stolen roll lets nobody in. Base64url, 43 characters. */
export function invitationCodeHash(code: string): string {
  return domainHash('miroir/invitation/v1', [code]);
}
