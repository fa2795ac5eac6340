import { type Admission, canonicalJson } from '@miroir/basics';
import { domainHash } from './domain-hash.ts';
import type { KeyId } from './key-id.ts';
import type { AnswerPurpose, CredentialScope, RoundScope } from './scope.ts';

interface PublishedKey extends CredentialScope {
  readonly id: KeyId;
  /** SubjectPublicKeyInfo, DER, base64url. */
  readonly spki: string;
}

/** A public signing key of answers or of replacements, and the only cohort it may be used for. */
export interface CohortKey extends PublishedKey {
  readonly purpose: AnswerPurpose;
  readonly cohort: string;
  /** People of the cohort on the roll; null behind an open link, where nobody is listed. */
  readonly headcount: number | null;
}

/** The one public key of the space: of no cohort and no round, the same for everybody and in every list. */
export interface SpaceKey extends PublishedKey {
  readonly purpose: 'space';
  readonly cohort: null;
  readonly headcount: null;
}

/** One public signing key and what it may be used for. */
export type KeyEntry = CohortKey | SpaceKey;

/** The immutable list of a round's keys that the box publishes. Its digest binds the admission as well. */
export interface KeyList extends RoundScope {
  readonly version: 1;
  readonly admission: Admission;
  readonly keys: readonly KeyEntry[];
}

/** Base64url SHA-256 of the list's canonical JSON: printed in invitations, on the privacy page and in every snapshot. */
export function keyListDigest(list: KeyList): string {
  return domainHash('miroir/key-list/v1', [canonicalJson(list)]);
}

/** Whether a key signs for one cohort (and not for the space). */
export function isCohortKey(key: KeyEntry): key is CohortKey {
  return key.purpose !== 'space';
}

/** The space's key of a list; null in a list that breaks the rules. */
export function spaceKeyOf(list: KeyList): SpaceKey | null {
  return list.keys.find((key) => key.purpose === 'space') ?? null;
}

/** The keys of one purpose, one a cohort. */
export function cohortKeys(list: KeyList, purpose: AnswerPurpose = 'answer'): CohortKey[] {
  return list.keys.filter(isCohortKey).filter((key) => key.purpose === purpose);
}
