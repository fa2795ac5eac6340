import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CredentialScope } from '../scope.ts';
import { openSession, sealSession, sessionLifetimeMs } from './session.ts';

const key = new Uint8Array(32).fill(1);
const clock = { now: () => 1_000_000 };
const scope: CredentialScope = { audience: 'employees', campaign: 'c', round: 'r', purpose: 'answer' };
const purposes = ['answer'] as const;
const session = { ...scope, cohort: 'usine', ref: 'abc' };
const token = sealSession(key, session, clock);

describe('a session token', () => {
  it('opens for two hours to what was sealed', () => {
    const last = { now: () => 1_000_000 + sessionLifetimeMs - 1 };
    expect(openSession(key, token, { scope, purposes, clock: last })).toEqual({ ok: true, value: session });
    const late = { now: () => 1_000_000 + sessionLifetimeMs };
    expect(openSession(key, token, { scope, purposes, clock: late })).toEqual({
      ok: false,
      error: 'expired',
    });
  });

  it('is refused by another key, in every other scope and for every other purpose', () => {
    expect(openSession(new Uint8Array(32), token, { scope, purposes, clock })).toEqual({
      ok: false,
      error: 'forged',
    });
    for (const change of [{ audience: 'consumers' }, { campaign: 'x' }, { round: 'x' }] as const) {
      expect(openSession(key, token, { scope: { ...scope, ...change }, purposes, clock })).toEqual({
        ok: false,
        error: 'wrong-scope',
      });
    }
    for (const purpose of ['replacement', 'space'] as const) {
      const other = sealSession(key, { ...session, purpose }, clock);
      expect(openSession(key, other, { scope, purposes, clock })).toEqual({
        ok: false,
        error: 'wrong-scope',
      });
      expect(openSession(key, other, { scope, purposes: ['answer', purpose], clock }).ok).toBe(true);
    }
  });

  it('is refused when any character is changed, and when it is no token', () => {
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom(...'A B C x y z 0 1 9 - _ .'.split(' ')),
        (at, character) => {
          fc.pre(token[at] !== character);
          expect(
            openSession(key, token.slice(0, at) + character + token.slice(at + 1), { scope, purposes, clock })
              .ok,
          ).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(openSession(key, text, { scope, purposes, clock }).ok).toBe(false);
      }),
    );
    expect(openSession(key, `${token}.x`, { scope, purposes, clock })).toEqual({
      ok: false,
      error: 'malformed',
    });
  });
});
