import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTags, createValueSeal, isContributionId } from './tag.ts';

const place = { audience: 'employees', campaign: 'hestia' } as const;
const secretOf = (byte: number): string => Buffer.alloc(16, byte).toString('base64url');

/** The definition, written again: each field after its length. */
function defined(fields: readonly (string | Buffer)[]): string {
  const digest = createHash('sha256');
  for (const field of fields) {
    const bytes = Buffer.from(field);
    digest.update(Buffer.from(Uint32Array.of(bytes.length).buffer).reverse()).update(bytes);
  }
  return digest.digest('base64url');
}

describe('a tag', () => {
  it('is the hash that space.md names, for one object and for many of unequal lengths', () => {
    const tags = createTags(place);
    const objects = ['a', 'bb', 'bb', 'été', 'a'];
    const expected = objects.map((object) =>
      defined(['miroir/space/v1', 'employees', 'hestia', 'reaction', object, Buffer.alloc(16, 7)]),
    );
    expect(tags.ofEach('reaction', objects, secretOf(7))).toEqual(expected);
    expect(tags.of('reaction', 'été', secretOf(7))).toBe(expected[3]);
  });

  it('differs when anything differs, also where fields only part elsewhere', () => {
    const all = [
      createTags(place).of('reaction', 'ab', secretOf(1)),
      createTags(place).of('reaction', 'ab', secretOf(2)),
      createTags(place).of('report', 'ab', secretOf(1)),
      createTags(place).of('reaction', 'abc', secretOf(1)),
      createTags({ ...place, campaign: 'hestiar' }).of('reaction', 'ab', secretOf(1)),
      createTags({ ...place, campaign: 'hesti' }).of('reaction', 'ab', secretOf(1)),
      createTags({ ...place, audience: 'consumers' }).of('reaction', 'ab', secretOf(1)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is refused to what is no secret', () => {
    expect(() => createTags(place).of('holder', 'x', 'short')).toThrow(RangeError);
  });
});

describe('a sealed value', () => {
  it('is opened by its secret on its object alone, and all values have one length', () => {
    const seal = createValueSeal(place, { bytes: (length) => randomBytes(length) });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 1, max: 250 }), (value, byte) => {
        const sealed = seal.seal('idea', secretOf(byte), value);
        expect(sealed).toHaveLength(39);
        expect(seal.open('idea', secretOf(byte), sealed)).toBe(value);
        expect(seal.open('idea', secretOf(byte + 1), sealed)).toBeNull();
        expect(seal.open('other', secretOf(byte), sealed)).toBeNull();
      }),
      { numRuns: 50 },
    );
    expect(seal.open('idea', secretOf(1), 'nothing')).toBeNull();
  });
});

describe('the name of a contribution', () => {
  it('is 128 bits in their only spelling', () => {
    expect(isContributionId(randomBytes(16).toString('base64url'))).toBe(true);
    for (const wrong of ['', 'a'.repeat(22), `${'a'.repeat(21)}B`, `${'a'.repeat(21)}=`, 'A'.repeat(23)])
      expect(isContributionId(wrong)).toBe(false);
  });
});
