import { Binary, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { refuse } from '../engine/command-error.ts';
import { isPlainObject } from '../indexes/encode-value.ts';

/**
 * Binary in a form that mingo compares exactly: it compares unknown objects by class and text, and would
 * compare bytes as UTF-8 text, under which different ids are equal. The text sorts as MongoDB sorts binary.
 */
export class ComparableBinary {
  readonly binary: Binary;
  readonly text: string;

  constructor(binary: Binary) {
    this.binary = binary;
    const subtype = binary.sub_type.toString(16).padStart(2, '0');
    const size = binary.position.toString(16).padStart(8, '0');
    this.text = `${size}${subtype}${Buffer.from(binary.buffer.subarray(0, binary.position)).toString('hex')}`;
  }

  toString(): string {
    return this.text;
  }
}

const beyondPlain = /[\ud800-\uffff]/;

/**
 * mingo compares texts by UTF-16 units, MongoDB by UTF-8 bytes, which is the order of code points. The two
 * differ only between surrogates and what follows them: exchanging these ranges makes the orders agree
 * (Markus Scherer, "UTF-16 for Processing", Unicode Technical Note 12).
 */
function exchange(text: string, unitOf: (code: number) => number): string {
  if (!beyondPlain.test(text)) return text;
  return text.replace(/[\ud800-\uffff]/g, (unit) => String.fromCharCode(unitOf(unit.charCodeAt(0))));
}

const textToComparable = (text: string) =>
  exchange(text, (code) => (code < 0xe000 ? code + 0x2000 : code - 0x800));
const textFromComparable = (text: string) =>
  exchange(text, (code) => (code < 0xf800 ? code + 0x800 : code - 0x2000));

/** A value as mingo can compare it. Throws on the types it compares wrongly. */
export function toComparable(value: unknown): unknown {
  if (typeof value === 'string') return textToComparable(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Binary) return new ComparableBinary(value);
  if (Array.isArray(value)) return value.map(toComparable);
  if (isPlainObject(value)) {
    const copy: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(value)) copy[name] = toComparable(field);
    return copy;
  }
  if (value instanceof Date || value instanceof ObjectId) return value;
  if (value instanceof Int32 || value instanceof Double) return value.valueOf();
  if (value instanceof Timestamp) throw refuse('comparing a Timestamp');
  if (value instanceof Long) throw refuse('comparing a 64-bit integer beyond 2^53');
  if (value instanceof Decimal128) throw refuse('comparing a Decimal128');
  throw refuse('comparing a value of this BSON type');
}

/** The stored form of what mingo computed. */
export function fromComparable(value: unknown): unknown {
  if (typeof value === 'string') return textFromComparable(value);
  if (value instanceof ComparableBinary) return value.binary;
  if (Array.isArray(value)) return value.map(fromComparable);
  if (!isPlainObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) copy[name] = fromComparable(field);
  return copy;
}
