import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from '../base64url.ts';
import { solveChallenge } from '../client/index.ts';
import type { CredentialScope } from '../scope.ts';
import {
  type ChallengeSettings,
  createChallenge,
  solutionFingerprint,
  verifySolution,
} from './proof-of-work.ts';

const scope: CredentialScope = { audience: 'consumers', campaign: 'c', round: 'r', purpose: 'answer' };
const settings: ChallengeSettings = {
  key: new Uint8Array(32).fill(9),
  scope,
  clock: { now: () => 5_000 },
  work: { iterations: 10, least: 2, most: 5 },
};
const solved = async () => (await solveChallenge(await createChallenge(settings))) ?? '';
const json = (text: string) => {
  const bytes = decodeBase64url(text);
  return bytes.ok ? JSON.parse(new TextDecoder().decode(bytes.value)) : null;
};
const text = (value: unknown) => encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));

describe('the proof of work', () => {
  it('is solved by the page and accepted by the roll that asked, with a fingerprint to record as spent', async () => {
    const solution = await solved();
    const verdict = await verifySolution(settings, solution);
    expect(verdict).toEqual({
      ok: true,
      value: { fingerprint: solutionFingerprint(solution), expires: 605_000 },
    });
  });

  it('is solved wherever the answer lies, the first derivation and the last included', async () => {
    for (const counter of [0, 1, 2, 3, 4, 7, 12]) {
      const work = { iterations: 10, least: counter, most: counter };
      const solution = (await solveChallenge(await createChallenge({ ...settings, work }))) ?? '';
      expect(json(solution).counter).toBe(counter);
      expect((await verifySolution(settings, solution)).ok).toBe(true);
    }
  });

  it('has one fingerprint a challenge, however the solution is written', async () => {
    const solution = await solved();
    const { challenge, counter, derivedKey } = json(solution);
    expect(solutionFingerprint(text({ derivedKey, counter: counter + 1, challenge, extra: 1 }))).toBe(
      solutionFingerprint(solution),
    );
    expect(solutionFingerprint(await solved())).not.toBe(solutionFingerprint(solution));
    expect(solutionFingerprint('x')).toBeNull();
  });

  it('is refused after ten minutes, under another key and in every other scope', async () => {
    const solution = await solved();
    const refusal = async (change: Partial<ChallengeSettings>) => {
      const verdict = await verifySolution({ ...settings, ...change }, solution);
      return verdict.ok ? null : verdict.error;
    };
    expect(await refusal({ clock: { now: () => 604_999 } })).toBeNull();
    expect(await refusal({ clock: { now: () => 605_000 } })).toBe('expired');
    expect(await refusal({ key: new Uint8Array(32) })).toBe('forged');
    for (const change of [{ audience: 'employees' }, { campaign: 'x' }, { round: 'x' }] as const) {
      expect(await refusal({ scope: { ...scope, ...change } })).toBe('wrong-scope');
    }
  });

  it('is refused when the work was not done or the challenge was made easier', async () => {
    const { challenge, counter, derivedKey } = json(await solved());
    const wrong = text({ challenge, counter, derivedKey: '00'.repeat(derivedKey.length / 2) });
    expect(await verifySolution(settings, wrong)).toEqual({ ok: false, error: 'unsolved' });
    const { parameters, signature } = json(challenge);
    const easier = text({ parameters: { ...parameters, cost: 1 }, signature });
    expect(await verifySolution(settings, text({ challenge: easier, counter, derivedKey }))).toEqual({
      ok: false,
      error: 'forged',
    });
    const expired = text({ parameters: { ...parameters, expiresAt: 1 }, signature });
    expect(await verifySolution(settings, text({ challenge: expired, counter, derivedKey }))).toEqual({
      ok: false,
      error: 'forged',
    });
  });

  it('answers “malformed” to anything else, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json().map((value) => encodeBase64url(new TextEncoder().encode(value))),
        ),
        async (value) => {
          expect(await verifySolution(settings, value)).toEqual({ ok: false, error: 'malformed' });
        },
      ),
    );
    expect(await verifySolution(settings, 'A'.repeat(5000))).toEqual({ ok: false, error: 'malformed' });
    const hollow = text({ challenge: text({ parameters: {}, signature: 'x' }), counter: 1, derivedKey: '' });
    expect(await verifySolution(settings, hollow)).toEqual({ ok: false, error: 'forged' });
  });

  it('stops when the page gives up, and does not solve what is no challenge', async () => {
    const endless = await createChallenge({
      ...settings,
      work: { iterations: 200_000, least: 5000, most: 5000 },
    });
    expect(await solveChallenge(endless, { signal: AbortSignal.abort() })).toBeNull();
    expect(await solveChallenge(endless, { signal: AbortSignal.timeout(50) })).toBeNull();
    expect(await solveChallenge('%')).toBeNull();
    expect(await solveChallenge('AAAA')).toBeNull();
  });
});
