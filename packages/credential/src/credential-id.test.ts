import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { credentialId, isSecret } from './credential-id.ts';
import { invitationCodeHash, isInvitationCode, newInvitationCode } from './invitation-code.ts';
import type { CredentialScope } from './scope.ts';

const scope: fc.Arbitrary<CredentialScope> = fc.record({
  audience: fc.constantFrom('employees', 'consumers'),
  campaign: fc.string({ maxLength: 3 }),
  round: fc.string({ maxLength: 3 }),
  purpose: fc.constantFrom('answer', 'replacement', 'space'),
});
const secret = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('the id of a credential', () => {
  it('is 32 bytes that never change from one version to the next', () => {
    const id = credentialId({
      audience: 'employees',
      campaign: 'faire-durer',
      round: '2026',
      purpose: 'answer',
      secret: new Uint8Array(16),
    });
    expect(id).toBe('2qvhULk3Re7q5fg0w0WOD-3FyIm_6kD3ap6aTDv0tGA');
  });

  it('differs as soon as audience, campaign, round, purpose or secret differ, wherever their boundaries fall', () => {
    fc.assert(
      fc.property(scope, scope, secret, secret, (a, b, s, t) => {
        const same =
          JSON.stringify([a.audience, a.campaign, a.round, a.purpose, [...s]]) ===
          JSON.stringify([b.audience, b.campaign, b.round, b.purpose, [...t]]);
        expect(credentialId({ ...a, secret: s }) === credentialId({ ...b, secret: t })).toBe(same);
      }),
      {
        examples: [
          [
            { audience: 'employees', campaign: 'ab', round: 'c', purpose: 'answer' },
            { audience: 'employees', campaign: 'a', round: 'bc', purpose: 'answer' },
            new Uint8Array(16),
            new Uint8Array(16),
          ],
        ],
      },
    );
  });

  it('is the same from bytes and from their text, and refuses another length', () => {
    const base = { audience: 'consumers', campaign: 'c', round: 'r', purpose: 'answer' } as const;
    const bytes = new Uint8Array(16).fill(7);
    expect(credentialId({ ...base, secret: encodeBase64url(bytes) })).toBe(
      credentialId({ ...base, secret: bytes }),
    );
    expect(() => credentialId({ ...base, secret: bytes.slice(1) })).toThrow(RangeError);
    expect(isSecret(encodeBase64url(bytes))).toBe(true);
    expect(isSecret('hello')).toBe(false);
  });
});

describe('base64url', () => {
  it('has one spelling a value: a second one with spare bits set is refused', () => {
    const text = encodeBase64url(new Uint8Array(16));
    expect(decodeBase64url(`${text.slice(0, -1)}B`).ok).toBe(false);
    expect(decodeBase64url(`${text}==`).ok).toBe(false);
    expect(decodeBase64url(text, 15)).toEqual({ ok: false, error: 'wrong-length' });
  });
});

describe('an invitation code', () => {
  it('is drawn anew each time, recognised by form, and stored as a hash that does not contain it', () => {
    const codes = new Set(Array.from({ length: 100 }, () => newInvitationCode()));
    expect(codes.size).toBe(100);
    for (const code of codes) {
      expect(isInvitationCode(code)).toBe(true);
      expect(invitationCodeHash(code)).toHaveLength(43);
    }
    expect(isInvitationCode('x')).toBe(false);
    expect(new Set(Array.from(codes, invitationCodeHash)).size).toBe(100);
  });
});
