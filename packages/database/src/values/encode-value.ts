import { Binary, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { refuse } from '../errors/command-error.ts';

/** First byte of an encoded value: MongoDB's order of BSON types, with room so that rank + 1 ends a type. */
export const ranks = {
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  binary: 0x60,
  objectId: 0x70,
  boolean: 0x80,
  date: 0x90,
} as const;

/**
 * Bytes whose order (memcmp) is MongoDB's order of the values and whose equality is MongoDB's equality,
 * each value ending by itself so that the fields of a compound key are simply joined.
 * Missing and null are the same. Throws on what is not ordered exactly: arrays, 64-bit integers beyond
 * 2^53, Decimal128, NaN, and the rarer types.
 */
export function encodeValue(value: unknown): Buffer {
  if (value === undefined || value === null) return Buffer.from([ranks.null]);
  if (typeof value === 'string') return encodeString(value);
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'boolean') return Buffer.from([ranks.boolean, value ? 1 : 0]);
  if (value instanceof Date) return encodeDate(value);
  if (value instanceof Binary) return encodeBinary(value);
  if (value instanceof ObjectId) return Buffer.concat([Buffer.from([ranks.objectId]), value.id]);
  if (value instanceof Int32 || value instanceof Double) return encodeNumber(value.valueOf());
  if (isPlainObject(value)) return encodeObject(value);
  throw refuse(`comparing or indexing ${typeName(value)}`);
}

/** A document's own fields, in their order: MongoDB compares documents field by field in that order. */
function encodeObject(value: Readonly<Record<string, unknown>>): Buffer {
  const parts: Buffer[] = [Buffer.from([ranks.object])];
  for (const [name, field] of Object.entries(value)) {
    const encoded = encodeValue(field);
    parts.push(encoded.subarray(0, 1), encodeString(name), encoded);
  }
  parts.push(Buffer.from([0]));
  return Buffer.concat(parts);
}

/** UTF-8 with 00 escaped as 00 FF and ended by 00 00, so that a prefix sorts before what it begins. */
function encodeString(text: string): Buffer {
  if (!text.includes('\0')) {
    const size = Buffer.byteLength(text);
    // From the pool: keys are made for every document, and live for one command.
    const bytes = Buffer.allocUnsafe(size + 3);
    bytes[0] = ranks.string;
    bytes.write(text, 1);
    bytes.writeUInt16BE(0, size + 1);
    return bytes;
  }
  const parts: Buffer[] = [Buffer.from([ranks.string])];
  text.split('\0').forEach((part, index) => {
    if (index > 0) parts.push(Buffer.from([0x00, 0xff]));
    parts.push(Buffer.from(part));
  });
  parts.push(Buffer.from([0, 0]));
  return Buffer.concat(parts);
}

/** The usual order-preserving image of a double: flip the sign bit of positives, every bit of negatives. */
function encodeNumber(value: number): Buffer {
  if (Number.isNaN(value)) throw refuse('comparing or indexing NaN');
  const bytes = Buffer.allocUnsafe(9);
  bytes[0] = ranks.number;
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1);
  const negative = value < 0;
  for (let i = 1; i < 9; i++) {
    const byte = bytes[i] ?? 0;
    bytes[i] = negative ? byte ^ 0xff : i === 1 ? byte ^ 0x80 : byte;
  }
  return bytes;
}

function encodeDate(value: Date): Buffer {
  const bytes = Buffer.allocUnsafe(9);
  bytes[0] = ranks.date;
  bytes.writeBigUInt64BE(BigInt.asUintN(64, BigInt(value.getTime()) + (1n << 63n)), 1);
  return bytes;
}

/** MongoDB orders binary by length, then subtype, then bytes. */
function encodeBinary(value: Binary): Buffer {
  const bytes = Buffer.allocUnsafe(6 + value.position);
  bytes[0] = ranks.binary;
  bytes.writeUInt32BE(value.position, 1);
  bytes[5] = value.sub_type;
  bytes.set(value.buffer.subarray(0, value.position), 6);
  return bytes;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  // A Timestamp is a Long to instanceof.
  if (value instanceof Timestamp) return 'a Timestamp';
  if (value instanceof Long) return 'a 64-bit integer beyond 2^53';
  if (value instanceof Decimal128) return 'a Decimal128';
  if (value instanceof RegExp) return 'a regular expression';
  return 'a value of this BSON type';
}
