import type { Audience } from '@miroir/basics';

/** What a credential admits to. Each purpose has keys of its own, so that none can be taken for another. */
export const purposes = ['answer', 'replacement', 'space'] as const;

/** See {@link purposes}: an answer, the one answer that replaces a lost credential, or taking part in the space. */
export type Purpose = (typeof purposes)[number];

/** The purposes the box takes; the space's credential is nothing to it. */
export type AnswerPurpose = Exclude<Purpose, 'space'>;

/** The round of a space's credential, which lasts the campaign. */
export const everyRound = 'all';

/** Where a round's credentials are valid. */
export interface RoundScope {
  readonly audience: Audience;
  readonly campaign: string;
  readonly round: string;
}

/** Everything a key, a credential, a session and a challenge are bound to: nothing made in one scope works in another. */
export interface CredentialScope extends RoundScope {
  readonly purpose: Purpose;
}

/** Whether two scopes are of one audience, campaign and round. */
export function sameRound(a: RoundScope, b: RoundScope): boolean {
  return a.audience === b.audience && a.campaign === b.campaign && a.round === b.round;
}

/** Whether two scopes are the same one. */
export function sameScope(a: CredentialScope, b: CredentialScope): boolean {
  return sameRound(a, b) && a.purpose === b.purpose;
}
