import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeBase64url } from './base64url.ts';
import { keyIdOf } from './key-id.ts';
import { checkKeyList, type KeyEntry, type KeyList, keyListDigest, trustedKey } from './key-list.ts';
import { generateKeyPair, type KeyPair } from './server/keys.ts';

const scope = { audience: 'employees', campaign: 'c', round: 'r' } as const;
let pairs: KeyPair[] = [];
beforeAll(async () => {
  pairs = await Promise.all(Array.from({ length: 9 }, () => generateKeyPair()));
});

const entry = (index: number, change: Partial<KeyEntry> = {}): KeyEntry => {
  const { id, spki } = pairs[index]!;
  return { ...scope, purpose: 'answer', cohort: `cohort-${index}`, headcount: 20, id, spki, ...change };
};
const listOf = (...keys: KeyEntry[]): KeyList => ({ version: 1, ...scope, keys });
const codes = (list: KeyList) => checkKeyList(list).map((fault) => fault.code);

describe('a key list', () => {
  it('may be published when each cohort has 20 people and one key', () => {
    expect(checkKeyList(listOf(entry(0), entry(1, { headcount: 400 })))).toEqual([]);
  });

  it('refuses a cohort under 20 people', () => {
    expect(codes(listOf(entry(0, { headcount: 19 }), entry(1)))).toContain('too-small');
    expect(codes(listOf(entry(0, { headcount: Number.NaN })))).toContain('too-small');
  });

  it('refuses more keys than headcount ÷ 20 for one purpose, as two keys for one cohort would be', () => {
    expect(codes(listOf(entry(0, { cohort: 'a' }), entry(1, { cohort: 'a' })))).toEqual([
      'duplicate',
      'too-many',
    ]);
  });

  it('refuses a ninth key behind an open link, and open cohorts beside listed ones', () => {
    const open = pairs.map((_, index) => entry(index, { headcount: null }));
    expect(codes(listOf(...open.slice(0, 8)))).toEqual([]);
    expect(codes(listOf(...open))).toEqual(['too-many']);
    expect(codes(listOf(entry(0), entry(1, { headcount: null })))).toEqual(['mixed-admission']);
  });

  it('refuses a key of another audience, campaign or round', () => {
    for (const change of [{ audience: 'consumers' }, { campaign: 'x' }, { round: 'x' }] as const) {
      expect(codes(listOf(entry(0, change)))).toEqual(['foreign-key']);
    }
  });

  it('refuses a key under another’s id, of another size or exponent, and an empty list', () => {
    expect(codes(listOf(entry(0, { id: entry(1).id })))).toEqual(['wrong-id']);
    for (const options of [{ modulusLength: 3072 }, { modulusLength: 2048, publicExponent: 3 }]) {
      const spki = encodeBase64url(
        generateKeyPairSync('rsa', options).publicKey.export({ type: 'spki', format: 'der' }),
      );
      expect(codes(listOf(entry(0, { spki, id: keyIdOf(spki) })))).toEqual(['bad-key']);
    }
    expect(codes(listOf(entry(0, { spki: 'x', id: keyIdOf('x') })))).toEqual(['bad-key']);
    expect(codes(listOf())).toEqual(['empty']);
  });

  it('is trusted only under the digest the invitation carried, and only for the keys in it', () => {
    const list = listOf(entry(0), entry(1));
    const digest = keyListDigest(list);
    expect(trustedKey(list, digest, entry(1).id)).toEqual({ ok: true, value: entry(1) });
    expect(trustedKey(list, digest, entry(2).id)).toEqual({ ok: false, error: 'unknown-key' });
    const padded = listOf(entry(0), entry(1), entry(2, { headcount: 21 }));
    expect(trustedKey(padded, digest, entry(2).id)).toEqual({ ok: false, error: 'wrong-digest' });
    const swapped = listOf(entry(0, { spki: entry(2).spki }));
    expect(trustedKey(swapped, keyListDigest(swapped), entry(0).id)).toEqual({
      ok: false,
      error: 'unfair-list',
    });
    const alone = listOf(entry(0, { headcount: 1 }), entry(1));
    expect(trustedKey(alone, keyListDigest(alone), entry(1).id)).toEqual({ ok: false, error: 'unfair-list' });
  });
});
