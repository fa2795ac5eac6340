import type { Clock, Random, Result } from '@miroir/basics';
import { err, ok } from '@miroir/basics';
import { leadTokenHash } from '@miroir/exchange/lead-link';
import type { LeadStore } from './lead-store.ts';

/** A lead stays signed in for 30 days, in milliseconds. */
export const sessionLifetime = 30 * 86_400_000;

/** Who is looking. */
export interface Lead {
  readonly name: string;
}

/** Why a link opens nothing: used, expired and unknown are told apart to nobody. */
export type SignInRefusal = 'link-not-valid';

/** The sign-in of leads. */
export interface SignIn {
  /** Whether the link would still open: what the page with the one button shows. Changes nothing. */
  check(token: string): Promise<boolean>;
  /** Uses the link up and opens a session. */
  open(token: string): Promise<Result<{ secret: string; lead: Lead }, SignInRefusal>>;
  /** The lead of a session cookie, or null. */
  who(secret: string | undefined): Promise<Lead | null>;
  close(secret: string | undefined): Promise<void>;
}

/** @param deps the store, and where time and randomness come from */
export function createSignIn(deps: { store: LeadStore; clock: Clock; random: Random }): SignIn {
  const { store, clock, random } = deps;
  return {
    async check(token) {
      return (await store.findLink(leadTokenHash(token), clock.now())) !== null;
    },
    async open(token) {
      const now = clock.now();
      const link = await store.consumeLink(leadTokenHash(token), now);
      if (!link) return err('link-not-valid');
      const secret = Buffer.from(random.bytes(32)).toString('base64url');
      await store.openSession(secret, link.name, now + sessionLifetime);
      await store.forgetExpired(now);
      return ok({ secret, lead: { name: link.name } });
    },
    async who(secret) {
      return secret ? store.findSession(secret, clock.now()) : null;
    },
    async close(secret) {
      if (secret) await store.closeSession(secret);
    },
  };
}
