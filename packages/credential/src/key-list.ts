import { canonicalJson, err, ok, type Result } from '@miroir/basics';
import { decodeBase64url } from './base64url.ts';
import { domainHash } from './domain-hash.ts';
import { type KeyId, keyIdOf } from './key-id.ts';
import type { CredentialScope, Purpose } from './scope.ts';

/** One public signing key and the only cohort it may be used for. */
export interface KeyEntry extends CredentialScope {
  readonly id: KeyId;
  readonly cohort: string;
  /** People of the cohort on the roll; null behind an open link, where nobody is listed. */
  readonly headcount: number | null;
  /** SubjectPublicKeyInfo, DER, base64url. */
  readonly spki: string;
}

/** The immutable list of a round's keys that the box publishes. */
export interface KeyList extends Omit<CredentialScope, 'purpose'> {
  readonly version: 1;
  readonly keys: readonly KeyEntry[];
}

/** Base64url SHA-256 of the list's canonical JSON: printed in invitations, on the privacy page and in every snapshot. */
export function keyListDigest(list: KeyList): string {
  return domainHash('miroir/key-list/v1', [canonicalJson(list)]);
}

/** Why a page refuses a key: the list is another one, breaks a rule of {@link checkKeyList}, or lacks the key. */
export type TrustFault = 'wrong-digest' | 'unfair-list' | 'unknown-key';

/**
 * The key a participant's page may use: the list must have the digest the invitation carried and keep the rules, and
 * the key must be in it. A portal that invents a key for one person (to recognise the signature later) is refused
 * here, by the person's own browser.
 */
export function trustedKey(list: KeyList, expectedDigest: string, id: KeyId): Result<KeyEntry, TrustFault> {
  if (keyListDigest(list) !== expectedDigest) return err('wrong-digest');
  if (checkKeyList(list).length > 0) return err('unfair-list');
  const entry = list.keys.find((key) => key.id === id);
  return entry === undefined ? err('unknown-key') : ok(entry);
}

/** A rule of the key list that is broken, where, and in a sentence. */
export interface KeyListFault {
  readonly path: string;
  readonly code:
    | 'empty'
    | 'foreign-key'
    | 'wrong-id'
    | 'bad-key'
    | 'duplicate'
    | 'too-small'
    | 'too-many'
    | 'mixed-admission';
  readonly message: string;
}

const smallestCohort = 20;
const mostOpenKeys = 8;

/**
 * Every broken rule of a key list; none means it may be published. The rules keep a list from becoming a marker
 * of persons: one key per purpose and cohort, cohorts of at least 20 on the roll, at most headcount ÷ 20 keys per
 * purpose, at most 8 behind an open link, each key an RSA key of 2048 bits with e = 65537 under its own digest.
 */
export function checkKeyList(list: KeyList): KeyListFault[] {
  if (list.keys.length === 0) return [{ path: 'keys', code: 'empty', message: 'The list has no key.' }];
  const faults = list.keys.flatMap((key, index) => checkEntry(list, key, index));
  for (const purpose of new Set(list.keys.map((key) => key.purpose))) {
    faults.push(
      ...checkPurpose(
        list.keys.filter((key) => key.purpose === purpose),
        purpose,
      ),
    );
  }
  return faults;
}

function checkEntry(list: KeyList, key: KeyEntry, index: number): KeyListFault[] {
  const path = `keys.${index}`;
  const faults: KeyListFault[] = [];
  const add = (code: KeyListFault['code'], message: string) => faults.push({ path, code, message });
  if (key.audience !== list.audience || key.campaign !== list.campaign || key.round !== list.round) {
    add('foreign-key', 'The key belongs to another audience, campaign or round than the list.');
  }
  if (!isRsa2048(key.spki)) add('bad-key', 'The key is not an RSA key of 2048 bits with exponent 65537.');
  if (keyIdOf(key.spki) !== key.id) add('wrong-id', 'The key’s id is not the digest of the key.');
  const earlier = list.keys.slice(0, index);
  if (
    earlier.some(
      (other) => other.id === key.id || (other.purpose === key.purpose && other.cohort === key.cohort),
    )
  ) {
    add('duplicate', `Cohort “${key.cohort}” or this key appears twice for one purpose.`);
  }
  if (key.headcount !== null && !(Number.isSafeInteger(key.headcount) && key.headcount >= smallestCohort)) {
    add('too-small', `Cohort “${key.cohort}” has fewer than ${smallestCohort} people on the roll.`);
  }
  return faults;
}

function checkPurpose(keys: readonly KeyEntry[], purpose: Purpose): KeyListFault[] {
  const open = keys.filter((key) => key.headcount === null).length;
  if (open > 0 && open < keys.length) {
    return [
      { path: 'keys', code: 'mixed-admission', message: 'Open and listed cohorts cannot share a list.' },
    ];
  }
  const headcounts = new Map(keys.map((key) => [key.cohort, key.headcount ?? 0]));
  const people = [...headcounts.values()].reduce((sum, headcount) => sum + headcount, 0);
  const most = open > 0 ? mostOpenKeys : Math.floor(people / smallestCohort);
  if (keys.length <= most) return [];
  return [
    {
      path: 'keys',
      code: 'too-many',
      message: `${keys.length} keys for purpose “${purpose}”, at most ${most} are allowed.`,
    },
  ];
}

/** The DER of a 2048-bit rsaEncryption SubjectPublicKeyInfo with e = 65537 has this fixed frame around the modulus. */
const spkiHead = '30820122300d06092a864886f70d01010105000382010f003082010a0282010100';
const spkiTail = '0203010001';

function isRsa2048(spki: string): boolean {
  const bytes = decodeBase64url(spki, 294);
  if (!bytes.ok) return false;
  const hex = Array.from(bytes.value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const first = bytes.value[spkiHead.length / 2] ?? 0;
  return hex.startsWith(spkiHead) && hex.endsWith(spkiTail) && first >= 128;
}
