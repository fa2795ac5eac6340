import type { Audience } from '@miroir/basics';

/** What a credential admits to. One use today; a later space has its own, with its own keys. */
export type Purpose = 'answer';

/** Everything a key, a credential, a session and a challenge are bound to: nothing made in one scope works in another. */
export interface CredentialScope {
  readonly audience: Audience;
  readonly campaign: string;
  readonly round: string;
  readonly purpose: Purpose;
}

/** Whether two scopes are the same one. */
export function sameScope(a: CredentialScope, b: CredentialScope): boolean {
  return (
    a.audience === b.audience && a.campaign === b.campaign && a.round === b.round && a.purpose === b.purpose
  );
}
