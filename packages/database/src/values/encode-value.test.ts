import { Binary, Decimal128, Int32, Long, ObjectId, Timestamp } from 'bson';
import { describe, expect, it } from 'vitest';
import { encodeValue } from './encode-value.ts';

/** MongoDB's documented order of types and values (manual, "Comparison/Sort Order"). */
const ascending: readonly unknown[] = [
  null,
  Number.NEGATIVE_INFINITY,
  -(2 ** 60),
  -1.5,
  -1,
  -Number.MIN_VALUE,
  0,
  Number.MIN_VALUE,
  1,
  1.5,
  2 ** 53,
  Number.POSITIVE_INFINITY,
  '',
  'a',
  'a\0',
  'a\0b',
  'a\u0001',
  'aa',
  'b',
  'é',
  '\uffee',
  '𝄞',
  {},
  { a: 1 },
  { a: 1, b: 0 },
  { a: 2 },
  { b: 1 },
  new Binary(Uint8Array.of()),
  new Binary(Uint8Array.of(255)),
  new Binary(Uint8Array.of(0), 5),
  new Binary(Uint8Array.of(0, 0)),
  new ObjectId('000000000000000000000001'),
  new ObjectId('f00000000000000000000000'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Date(1e12),
];

describe('encoded values', () => {
  it('sort by their bytes as MongoDB sorts the values, alone and in front of another field', () => {
    const tail = encodeValue('z');
    for (const [position, value] of ascending.entries()) {
      const next = ascending[position + 1];
      if (position + 1 === ascending.length) continue;
      const [a, b] = [encodeValue(value), encodeValue(next)];
      expect(Buffer.compare(a, b), `${String(value)} before ${String(next)}`).toBe(-1);
      expect(Buffer.compare(Buffer.concat([a, tail]), b)).toBe(-1);
    }
  });

  it('are the same for values that MongoDB holds equal', () => {
    expect(encodeValue(-0)).toEqual(encodeValue(0));
    expect(encodeValue(new Int32(7))).toEqual(encodeValue(7));
    expect(encodeValue(undefined)).toEqual(encodeValue(null));
  });

  it.each([
    ['an array', [1]],
    ['a 64-bit integer beyond 2^53', Long.MAX_VALUE],
    ['a Decimal128', Decimal128.fromString('1')],
    ['NaN', Number.NaN],
    ['a Timestamp', new Timestamp({ t: 1, i: 1 })],
    ['a regular expression', /a/],
  ])('refuse %s by name', (name, value) => {
    expect(() => encodeValue(value)).toThrow(`does not support comparing or indexing ${name}`);
  });
});
