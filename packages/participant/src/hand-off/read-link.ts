import type { Admission } from '@miroir/basics';
import { noStorage } from './fragment.ts';

/** An invitation read from its link. */
export interface Invitation {
  readonly code: string;
  readonly digest: string;
}

/** What `box/start` receives. */
export interface StartLink {
  readonly state: string;
  readonly keyId: string;
  /** Which the box's list must have. */
  readonly digest: string;
  readonly admission: Admission;
}

/** What `roll/issue` receives. */
export interface IssueLink {
  readonly state: string;
  readonly blinded: string;
}

const code = '[\\w-]{22}';
const hash = '[\\w-]{43}';
const state = '[0-9a-f]{32}';
const signed = '[\\w-]{342}';

const invitation = new RegExp(`^(${code})\\.(${hash})`);
const start = new RegExp(`^(${state})&(${hash})&(${hash})&(invitation|open-link)`);
const issue = new RegExp(`^(${state})&(${signed}|${noStorage})`);
const finish = new RegExp(`^(${state})&(${signed})`);

/**
 * Every part has one length, so what a mail program, a tracker or a hand added behind (`>`, `)`, `.`, `?utm_source=…`,
 * a word) falls off, and what lacks an end is seen to. Blanks and invisible characters are nobody's.
 */
function partsOf(pattern: RegExp, text: string): string[] | null {
  return pattern.exec(decoded(text).replace(/[\s\p{Cf}]/gu, ''))?.slice(1) ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%`, or a sequence cut in the middle: no part of ours needs decoding.
    return text;
  }
}

/** `#code.digest` of an invitation; null when a part is missing or cut. */
export function readInvitation(text: string): Invitation | null {
  const [first, second] = partsOf(invitation, text) ?? [];
  return first === undefined || second === undefined ? null : { code: first, digest: second };
}

/** `#state&key&digest&admission`; null when a part is missing or cut. */
export function readStart(text: string): StartLink | null {
  const parts = partsOf(start, text);
  if (parts === null) return null;
  const [mine = '', keyId = '', digest = '', admission] = parts;
  return { state: mine, keyId, digest, admission: admission === 'open-link' ? 'open-link' : 'invitation' };
}

/** `#state&blinded`, or `#state&no-storage`; null when a part is missing or cut. */
export function readIssue(text: string): IssueLink | null {
  const [mine, blinded] = partsOf(issue, text) ?? [];
  return mine === undefined || blinded === undefined ? null : { state: mine, blinded };
}

/** The signature of `#state&signature`; null when it is missing or cut. The state is the roll's to check. */
export function readFinish(text: string): string | null {
  return partsOf(finish, text)?.[1] ?? null;
}
