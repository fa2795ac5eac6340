import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeBase64url } from './base64url.ts';
import { checkKeyList } from './check-key-list.ts';
import { keyIdOf } from './key-id.ts';
import { type CohortKey, type KeyEntry, type KeyList, keyListDigest, type SpaceKey } from './key-list.ts';
import { generateKeyPair, type KeyPair } from './server/keys.ts';
import { type ExpectedList, trustedKey, trustedSpaceKey } from './trusted-key.ts';

const scope = { audience: 'employees', campaign: 'c', round: 'r' } as const;
const cohorts = 9;
const [spaceAt, spareAt] = [2 * cohorts, 2 * cohorts + 1];
let pairs: KeyPair[] = [];
beforeAll(async () => {
  pairs = await Promise.all(Array.from({ length: spareAt + 1 }, () => generateKeyPair()));
});

const keyAt = (index: number) => ({ id: pairs[index]!.id, spki: pairs[index]!.spki });
/** The two keys of a cohort. */
const cohort = (index: number, change: Partial<CohortKey> = {}): CohortKey[] =>
  (['answer', 'replacement'] as const).map((purpose, at) => ({
    ...scope,
    purpose,
    cohort: `cohort-${index}`,
    headcount: 20,
    ...keyAt(index + at * cohorts),
    ...change,
  }));
const space = (change: Partial<SpaceKey> = {}): SpaceKey => ({
  ...scope,
  round: 'all',
  purpose: 'space',
  cohort: null,
  headcount: null,
  ...keyAt(spaceAt),
  ...change,
});
const bare = (...keys: KeyEntry[]): KeyList => ({ version: 1, admission: 'invitation', ...scope, keys });
const listOf = (...keys: KeyEntry[]): KeyList => bare(...keys, space());
const codes = (list: KeyList, before?: KeyList) => checkKeyList(list, before).map((fault) => fault.code);
/** The same list, of consumers behind an open link. */
const opened = (list: KeyList): KeyList => ({
  ...list,
  audience: 'consumers',
  admission: 'open-link',
  keys: list.keys.map((key) => ({ ...key, audience: 'consumers', headcount: null })),
});

describe('a key list', () => {
  it('may be published when each cohort has 20 people, a key for answers, one for replacements, and the space its own', () => {
    expect(checkKeyList(listOf(...cohort(0), ...cohort(1, { headcount: 400 })))).toEqual([]);
  });

  it('refuses a cohort under 20 people, or of no number at all', () => {
    expect(codes(listOf(...cohort(0, { headcount: 19 }), ...cohort(1)))).toContain('too-small');
    expect(codes(listOf(...cohort(0, { headcount: Number.NaN })))).toContain('too-small');
  });

  it('refuses more keys than headcount ÷ 20 for each purpose, as two keys for one cohort would be', () => {
    const twice = listOf(...cohort(0, { cohort: 'a' }), ...cohort(1, { cohort: 'a' }));
    expect(codes(twice)).toEqual(['duplicate', 'duplicate', 'too-many', 'too-many']);
    const [, spare] = cohort(1);
    expect(codes(listOf(...cohort(0), { ...spare!, cohort: 'cohort-0' }))).toContain('too-many');
  });

  it('refuses a ninth key behind an open link, and open cohorts beside listed ones', () => {
    const all = Array.from({ length: cohorts }, (_, index) => cohort(index));
    expect(codes(opened(listOf(...all.slice(0, 8).flat())))).toEqual([]);
    expect(codes(opened(listOf(...all.flat())))).toEqual(['too-many', 'too-many']);
    const mixed = opened(listOf(...cohort(0), ...cohort(1)));
    const [first, ...rest] = mixed.keys as [CohortKey, ...KeyEntry[]];
    expect(codes({ ...mixed, keys: [{ ...first, headcount: 40 }, ...rest] })).toContain('mixed-admission');
  });

  it('does not let employees be nobody: no list of theirs is open, whatever it says of itself', () => {
    // The way out of the rule of 20: eight keys that count nobody, each handed to one person.
    const uncounted = listOf(...cohort(0, { headcount: null }), ...cohort(1, { headcount: null }));
    expect(codes(uncounted)).toContain('too-small');
    expect(codes({ ...uncounted, admission: 'open-link' })).toEqual(['open-employees']);
    // A list that says nothing of its admission is not read as either.
    expect(codes({ ...listOf(...cohort(0)), admission: 'x' as never })).toContain('mixed-admission');
  });

  it('refuses a cohort without a key for its replacements, or with another size there', () => {
    const [answer, replacement] = cohort(0);
    expect(codes(listOf(answer!))).toEqual(['unpaired']);
    expect(codes(listOf(answer!, { ...replacement!, headcount: 40 }))).toEqual(['unpaired']);
    expect(codes(listOf(...cohort(1), { ...replacement!, cohort: 'cohort-1' }))).toContain('unpaired');
  });

  it('refuses a list without the space’s key, with a second one, or with one of a cohort or a round', () => {
    expect(codes(bare(...cohort(0)))).toEqual(['space-key']);
    expect(codes(listOf(...cohort(0), space(keyAt(spareAt))))).toEqual(['space-key']);
    expect(codes(bare(...cohort(0), space({ cohort: 'cohort-0' as never })))).toEqual(['space-key']);
    expect(codes(bare(...cohort(0), space({ headcount: 20 as never })))).toEqual(['space-key']);
    expect(codes(bare(...cohort(0), space({ round: 'r' })))).toEqual(['foreign-key']);
    // A key of answers is nobody's key of the space.
    expect(codes(bare(...cohort(0), space(keyAt(0))))).toEqual(['duplicate']);
  });

  it('keeps the space’s key from round to round of a campaign', () => {
    const first = listOf(...cohort(0));
    const next = (change: Partial<SpaceKey> = {}): KeyList => ({
      ...first,
      round: 'r2',
      keys: [...cohort(1, { round: 'r2' }), space(change)],
    });
    expect(codes(next(), first)).toEqual([]);
    expect(codes(next(keyAt(spareAt)))).toEqual([]);
    expect(codes(next(keyAt(spareAt)), first)).toEqual(['other-space-key']);
  });

  it('refuses a key of another audience, campaign or round', () => {
    for (const change of [{ audience: 'consumers' }, { campaign: 'x' }, { round: 'x' }] as const) {
      expect(codes(listOf(...cohort(0, change)))).toEqual(['foreign-key', 'foreign-key']);
    }
    expect(codes(bare(...cohort(0), space({ campaign: 'x' })))).toEqual(['foreign-key']);
  });

  it('refuses a key under another’s id, of another size or exponent, and an empty list', () => {
    const replaced = (change: Partial<CohortKey>) => {
      const [answer, replacement] = cohort(0);
      return listOf({ ...answer!, ...change }, replacement!);
    };
    expect(codes(replaced({ id: pairs[1]!.id }))).toEqual(['wrong-id']);
    for (const options of [{ modulusLength: 3072 }, { modulusLength: 2048, publicExponent: 3 }]) {
      const spki = encodeBase64url(
        generateKeyPairSync('rsa', options).publicKey.export({ type: 'spki', format: 'der' }),
      );
      expect(codes(replaced({ spki, id: keyIdOf(spki) }))).toEqual(['bad-key']);
    }
    expect(codes(replaced({ spki: 'x', id: keyIdOf('x') }))).toEqual(['bad-key']);
    expect(codes(listOf())).toEqual(['empty']);
  });
});

describe('a participant’s page', () => {
  const expecting = (list: KeyList, change: Partial<ExpectedList> = {}): ExpectedList => ({
    digest: keyListDigest(list),
    scope,
    admission: 'invitation',
    ...change,
  });
  const refusal = (list: KeyList, change: Partial<ExpectedList> = {}, id = pairs[0]!.id) => {
    const found = trustedKey(list, expecting(list, change), id);
    return found.ok ? null : found.error;
  };

  it('trusts a list only under the digest the invitation carried, and only the keys of cohorts in it', () => {
    const list = listOf(...cohort(0), ...cohort(1));
    expect(trustedKey(list, expecting(list), pairs[1]!.id)).toEqual({ ok: true, value: cohort(1)[0] });
    expect(trustedSpaceKey(list, expecting(list))).toEqual({ ok: true, value: space() });
    expect(refusal(list, {}, pairs[2]!.id)).toBe('unknown-key');
    expect(refusal(list, {}, pairs[spaceAt]!.id)).toBe('unknown-key');
    const padded = listOf(...cohort(0), ...cohort(1), ...cohort(2, { headcount: 21 }));
    expect(refusal(padded, { digest: keyListDigest(list) })).toBe('wrong-digest');
    // How people come is under the digest too.
    expect(refusal({ ...list, admission: 'open-link' }, { digest: keyListDigest(list) })).toBe(
      'wrong-digest',
    );
  });

  it('refuses a list that breaks a rule, even under its own digest', () => {
    expect(refusal(listOf(...cohort(0, { headcount: 1 }), ...cohort(1)))).toBe('unfair-list');
    expect(refusal(listOf(...cohort(0, { headcount: null })))).toBe('unfair-list');
    expect(refusal(bare(...cohort(0)))).toBe('unfair-list');
    expect(trustedSpaceKey(bare(...cohort(0)), expecting(bare(...cohort(0))))).toMatchObject({ ok: false });
  });

  it('refuses a list of another side, campaign, round or admission than it came for', () => {
    const list = listOf(...cohort(0));
    for (const change of [{ audience: 'consumers' }, { campaign: 'x' }, { round: 'x' }] as const)
      expect(refusal(list, { scope: { ...scope, ...change } })).toBe('wrong-list');
    const open = opened(list);
    const consumers = { scope: { ...scope, audience: 'consumers' } as const };
    expect(refusal(open, { ...consumers, admission: 'open-link' })).toBeNull();
    // Somebody invited by name must not be counted among the unnamed.
    expect(refusal(open, consumers)).toBe('wrong-list');
  });

  it('refuses another key of the space than the one it saw in an earlier round', () => {
    const list = listOf(...cohort(0));
    expect(refusal(list, { spaceKey: pairs[spaceAt]!.id })).toBeNull();
    expect(refusal(list, { spaceKey: pairs[spareAt]!.id })).toBe('other-space-key');
  });
});
