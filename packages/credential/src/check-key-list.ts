import { mostOpenKeys, peoplePerKey, smallestCohort } from '@miroir/basics';
import { decodeBase64url } from './base64url.ts';
import { keyIdOf } from './key-id.ts';
import { type CohortKey, isCohortKey, type KeyEntry, type KeyList, spaceKeyOf } from './key-list.ts';
import { type AnswerPurpose, everyRound } from './scope.ts';

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
    | 'mixed-admission'
    | 'open-employees'
    | 'unpaired'
    | 'space-key'
    | 'other-space-key';
  readonly message: string;
}

const answerPurposes: readonly AnswerPurpose[] = ['answer', 'replacement'];

/**
 * Every broken rule of a key list; none means it may be published. The rules keep a list from becoming a marker
 * of persons: one key per purpose and cohort, cohorts of at least 20 on the roll, at most headcount ÷ 20 keys per
 * purpose, at most 8 behind an open link, which employees never have; the same cohorts for replacements as for answers;
 * exactly one key of the space; each key an RSA key of 2048 bits with e = 65537 under its own digest.
 * @param before a list of an earlier round of the campaign: the space's key is the same for ever
 */
export function checkKeyList(list: KeyList, before?: KeyList): KeyListFault[] {
  const cohortKeys = list.keys.filter(isCohortKey);
  if (cohortKeys.length === 0) return [listFault('empty', 'The list has no key of a cohort.')];
  return [
    ...list.keys.flatMap((key, index) => checkEntry(list, key, index)),
    ...checkAdmission(list, cohortKeys),
    ...answerPurposes.flatMap((purpose) => checkPurpose(list, cohortKeys, purpose)),
    ...checkPairs(cohortKeys),
    ...checkSpace(list, before),
  ];
}

function listFault(code: KeyListFault['code'], message: string): KeyListFault {
  return { path: 'keys', code, message };
}

function checkEntry(list: KeyList, key: KeyEntry, index: number): KeyListFault[] {
  const path = `keys.${index}`;
  const faults: KeyListFault[] = [];
  const add = (code: KeyListFault['code'], message: string) => faults.push({ path, code, message });
  const round = key.purpose === 'space' ? everyRound : list.round;
  if (key.audience !== list.audience || key.campaign !== list.campaign || key.round !== round) {
    add('foreign-key', 'The key belongs to another audience, campaign or round than the list.');
  }
  if (!isRsa2048(key.spki)) add('bad-key', 'The key is not an RSA key of 2048 bits with exponent 65537.');
  if (keyIdOf(key.spki) !== key.id) add('wrong-id', 'The key’s id is not the digest of the key.');
  const earlier = list.keys.slice(0, index);
  const isTwin = (other: KeyEntry) =>
    other.id === key.id || (isCohortKey(key) && other.purpose === key.purpose && other.cohort === key.cohort);
  if (earlier.some(isTwin)) add('duplicate', 'A cohort or a key appears twice for one purpose.');
  return faults;
}

/** Who is listed is counted; who is not listed cannot be, which only consumers may be. */
function checkAdmission(list: KeyList, keys: readonly CohortKey[]): KeyListFault[] {
  if (list.admission === 'open-link') {
    if (list.audience === 'employees')
      return [listFault('open-employees', 'This audience is invited one by one: its list cannot be open.')];
    return keys.every(({ headcount }) => headcount === null) ? [] : [mixed];
  }
  if (list.admission !== 'invitation') return [mixed];
  return keys.flatMap(({ cohort, headcount }) =>
    Number.isSafeInteger(headcount) && Number(headcount) >= smallestCohort
      ? []
      : [listFault('too-small', `Cohort “${cohort}” has fewer than ${smallestCohort} people on the roll.`)],
  );
}

const mixed = listFault('mixed-admission', 'A list is of people on the roll or of an open link, not both.');

function checkPurpose(list: KeyList, all: readonly CohortKey[], purpose: AnswerPurpose): KeyListFault[] {
  const keys = all.filter((key) => key.purpose === purpose);
  const headcounts = new Map(keys.map(({ cohort, headcount }) => [cohort, headcount ?? 0]));
  const people = [...headcounts.values()].reduce((sum, headcount) => sum + headcount, 0);
  const most = list.admission === 'open-link' ? mostOpenKeys : Math.floor(people / peoplePerKey);
  if (keys.length <= most) return [];
  return [
    listFault('too-many', `${keys.length} keys for purpose “${purpose}”, at most ${most} are allowed.`),
  ];
}

/** A cohort without its replacement key, or of another size there, would tell who is behind a replacement. */
function checkPairs(keys: readonly CohortKey[]): KeyListFault[] {
  const named = (purpose: AnswerPurpose) =>
    keys
      .filter((key) => key.purpose === purpose)
      .map(({ cohort, headcount }) => `${cohort}/${headcount}`)
      .sort()
      .join('\n');
  if (named('answer') === named('replacement')) return [];
  return [listFault('unpaired', 'Each cohort has one key for answers and one for replacements.')];
}

/** One key for everybody, for the whole campaign: with two, who holds which would be known for ever. */
function checkSpace(list: KeyList, before: KeyList | undefined): KeyListFault[] {
  const keys = list.keys.filter((key) => !isCohortKey(key));
  const bare = keys.every(({ cohort, headcount }) => cohort === null && headcount === null);
  if (keys.length !== 1 || !bare)
    return [listFault('space-key', 'The list has exactly one key of the space, of no cohort.')];
  if (before === undefined || spaceKeyOf(before)?.id === spaceKeyOf(list)?.id) return [];
  return [listFault('other-space-key', 'The space’s key is not that of the campaign’s earlier rounds.')];
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
