import { createHash, createHmac, randomInt } from 'node:crypto';
import { type Clock, err, ok, type Result } from '@miroir/basics';
import { type Challenge, createChallenge as create, verifySolution as verify } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { decodeBase64url, encodeBase64url } from '../base64url.ts';
import type { CredentialScope } from '../scope.ts';

/** How challenges are made: by one roll, for one scope. */
export interface ChallengeSettings {
  /** The roll's own secret, 32 bytes. */
  readonly key: Uint8Array;
  readonly scope: CredentialScope;
  readonly clock: Clock;
  /** Work asked for: derivations until the answer, uniform between `least` and `most`, of `iterations` each. */
  readonly work?: Work;
}

interface Work {
  readonly iterations: number;
  readonly least: number;
  readonly most: number;
}

/** Why a solution is refused. */
export type SolutionFault = 'malformed' | 'forged' | 'expired' | 'wrong-scope' | 'unsolved';

/** A solution that holds; its fingerprint is to be recorded as spent until the challenge expires. */
export interface SpentSolution {
  readonly fingerprint: string;
  /** Milliseconds since the Unix epoch. */
  readonly expires: number;
}

const lifetimeMs = 10 * 60 * 1000;

/**
 * PBKDF2-SHA-256, 2,000 iterations a derivation, 100 to 300 derivations: the work is bounded (no unlucky visitor
 * waits ten times the median), and runs at native speed in the browser, so that an attacker's native code gains
 * little over an honest page. Creating costs one derivation, verifying one HMAC.
 */
const defaultWork: Work = { iterations: 2000, least: 100, most: 300 };

/** A challenge to send to a page: opaque text, signed, valid for ten minutes. */
export async function createChallenge(settings: ChallengeSettings): Promise<string> {
  const { iterations, least, most } = settings.work ?? defaultWork;
  const secrets = subkeys(settings.key);
  const challenge = await create({
    algorithm: 'PBKDF2/SHA-256',
    cost: iterations,
    counter: randomInt(least, most + 1),
    // The clock is an argument here, so the expiry is our own signed claim, not the library's.
    data: { ...scopeClaims(settings.scope), expires: settings.clock.now() + lifetimeMs },
    deriveKey,
    hmacSignatureSecret: secrets.challenge,
    hmacKeySignatureSecret: secrets.derivedKey,
  });
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(challenge)));
}

/**
 * Checks a solution (as the client's `solveChallenge` wrote it). Whether it was spent before is the caller's to
 * record, atomically, under the fingerprint.
 */
export async function verifySolution(
  settings: ChallengeSettings,
  solution: string,
): Promise<Result<SpentSolution, SolutionFault>> {
  const parsed = parseSolution(solution);
  if (parsed === null) return err('malformed');
  const secrets = subkeys(settings.key);
  const verdict = await verify({
    challenge: parsed.challenge,
    solution: { counter: parsed.counter, derivedKey: parsed.derivedKey },
    deriveKey,
    hmacSignatureSecret: secrets.challenge,
    hmacKeySignatureSecret: secrets.derivedKey,
  });
  if (verdict.invalidSignature !== false) return err('forged');
  // The signature holds, so the claims are those createChallenge wrote.
  const claims = parsed.challenge.parameters.data ?? {};
  const scope = Object.entries(scopeClaims(settings.scope));
  if (scope.some(([name, value]) => claims[name] !== value)) return err('wrong-scope');
  const expires = Number(claims.expires);
  if (settings.clock.now() >= expires) return err('expired');
  return verdict.verified ? ok({ fingerprint: fingerprintOf(parsed.challenge), expires }) : err('unsolved');
}

/** Names the challenge a solution answers: two solutions of one challenge are the same spending. Null when malformed. */
export function solutionFingerprint(solution: string): string | null {
  const parsed = parseSolution(solution);
  return parsed === null ? null : fingerprintOf(parsed.challenge);
}

function fingerprintOf(challenge: Challenge): string {
  return encodeBase64url(createHash('sha256').update(`miroir/solution/v1.${challenge.signature}`).digest());
}

function scopeClaims({ audience, campaign, round, purpose }: CredentialScope): Record<string, string> {
  return { audience, campaign, round, purpose };
}

function subkeys(key: Uint8Array): { challenge: string; derivedKey: string } {
  const subkey = (use: string) =>
    createHmac('sha256', key).update(`miroir/challenge/v1/${use}`).digest('hex');
  return { challenge: subkey('signature'), derivedKey: subkey('derived-key') };
}

const longestSolution = 4096;

function parseSolution(
  solution: string,
): { challenge: Challenge; counter: number; derivedKey: string } | null {
  const outer = parseRecord(solution);
  const { challenge, counter, derivedKey } = outer ?? {};
  if (typeof challenge !== 'string' || typeof counter !== 'number' || typeof derivedKey !== 'string')
    return null;
  const inner = parseRecord(challenge);
  const { parameters, signature } = inner ?? {};
  if (typeof signature !== 'string' || typeof parameters !== 'object' || parameters === null) return null;
  // Unsigned members would be refused by the signature; the library types what createChallenge gave out.
  return { challenge: { parameters, signature } as Challenge, counter, derivedKey };
}

function parseRecord(text: string): Record<string, unknown> | null {
  if (text.length > longestSolution) return null;
  const decoded = decodeBase64url(text);
  if (!decoded.ok) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(decoded.value));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
