import { type Admission, err, ok, type Result } from '@miroir/basics';
import { checkKeyList } from './check-key-list.ts';
import type { KeyId } from './key-id.ts';
import {
  type CohortKey,
  isCohortKey,
  type KeyList,
  keyListDigest,
  type SpaceKey,
  spaceKeyOf,
} from './key-list.ts';
import { type RoundScope, sameRound } from './scope.ts';

/** What a participant's page knows before it believes a list. */
export interface ExpectedList {
  /** The digest the invitation carried. */
  readonly digest: string;
  readonly scope: RoundScope;
  /** How this person came: by name on the roll, or by an open link. */
  readonly admission: Admission;
  /** The space's key this device has seen in an earlier round of the campaign, if any. */
  readonly spaceKey?: KeyId | null;
}

/**
 * Why a page refuses a key: the list is another one, of another side, round or admission, breaks a rule of
 * {@link checkKeyList}, or lacks the key.
 */
export type TrustFault = 'wrong-digest' | 'wrong-list' | 'unfair-list' | 'other-space-key' | 'unknown-key';

/**
 * The key of a cohort that a participant's page may use: the list must have the digest the invitation carried and keep
 * the rules, and the key must be in it. A portal that invents a key for one person (to recognise the signature later)
 * is refused here, by the person's own browser.
 */
export function trustedKey(list: KeyList, expected: ExpectedList, id: KeyId): Result<CohortKey, TrustFault> {
  const fault = distrust(list, expected);
  if (fault !== null) return err(fault);
  const entry = list.keys.filter(isCohortKey).find((key) => key.id === id);
  return entry === undefined ? err('unknown-key') : ok(entry);
}

/** The one key of the space, under the same conditions. */
export function trustedSpaceKey(list: KeyList, expected: ExpectedList): Result<SpaceKey, TrustFault> {
  const fault = distrust(list, expected);
  if (fault !== null) return err(fault);
  const entry = spaceKeyOf(list);
  return entry === null ? err('unfair-list') : ok(entry);
}

function distrust(list: KeyList, expected: ExpectedList): TrustFault | null {
  if (keyListDigest(list) !== expected.digest) return 'wrong-digest';
  if (!sameRound(list, expected.scope) || list.admission !== expected.admission) return 'wrong-list';
  if (checkKeyList(list).length > 0) return 'unfair-list';
  const known = expected.spaceKey ?? null;
  return known === null || spaceKeyOf(list)?.id === known ? null : 'other-space-key';
}
