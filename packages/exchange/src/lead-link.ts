import { createHash } from 'node:crypto';

/** Where sign-in links wait in the comparison's database. */
export const leadLinkCollection = 'lead_links';

/** How long a sign-in link may wait to be used: 72 hours, in milliseconds. */
export const leadLinkLifetime = 72 * 3_600_000;

/** One sign-in link as it is stored: the token itself is nowhere. */
export interface LeadLinkDocument {
  /** base64url SHA-256 of the label and the token. */
  _id: string;
  /** Who the link was made for, shown in the header; may be empty. */
  name: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** Null until the one button is pressed; then the time it was. */
  usedAt: number | null;
}

/** The stored form of a token. @param token at least 128 random bits, base64url. */
export function leadTokenHash(token: string): string {
  return createHash('sha256').update(`miroir/lead-link/v1\n${token}`).digest('base64url');
}

/** What `miroir lead` inserts. @param now milliseconds since the epoch; the link lives for {@link leadLinkLifetime}. */
export function leadLinkDocument(token: string, now: number, name = ''): LeadLinkDocument {
  return { _id: leadTokenHash(token), name, expiresAt: now + leadLinkLifetime, usedAt: null };
}

/**
 * The address a lead opens. The token is in the fragment: it reaches no server, log or referrer, and a mail
 * scanner that follows the link changes nothing.
 * @param origin of the comparison, `http://localhost:4300`
 */
export function leadLinkUrl(origin: string, token: string): string {
  return new URL(`/comparison/sign-in#${token}`, origin).href;
}
