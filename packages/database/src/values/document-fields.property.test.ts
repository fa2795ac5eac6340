import { Binary, type Document, Int32 } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Damaged } from '../errors/storage-fault.ts';
import { decodeStored, encode } from './document-bytes.ts';
import { decodeFields, replaceFields } from './document-fields.ts';

const name = fc.constantFrom('_id', 'state', 'sheet', 'ß', 'a b');
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true }),
  fc.integer().map((n) => new Int32(n % 2 ** 31)),
  fc.constantFrom(null, true, false, new Date(0), new Binary(Buffer.from('bytes'))),
  fc.array(fc.integer({ min: 0, max: 9 })),
  fc.dictionary(name, fc.oneof(fc.string(), fc.constant({ deep: [1, { er: null }] }))),
);
const documents = fc.dictionary(name, value);
const names = fc.uniqueArray(name).map((list) => new Set<string>(list));

const pick = (document: Document, wanted: ReadonlySet<string>, inside = true): Document =>
  Object.fromEntries(Object.entries(document).filter(([field]) => wanted.has(field) === inside));

describe('the fields of a stored document', () => {
  it('read alone are those of the whole document', () => {
    fc.assert(
      fc.property(documents, names, (document, wanted) => {
        const bytes = encode(document);
        expect(decodeFields(bytes, wanted)).toEqual(pick(decodeStored(bytes), wanted));
      }),
    );
  });

  it('are replaced, added or left out alone: all others keep their bytes, and each its place', () => {
    fc.assert(
      fc.property(documents, documents, names, (document, after, changed) => {
        const before = decodeStored(encode(document));
        const next = replaceFields(encode(document), changed, after);
        const kept = Object.entries(before).flatMap(([field, old]): [string, unknown][] => {
          if (!changed.has(field)) return [[field, old]];
          return Object.hasOwn(after, field) ? [[field, after[field]]] : [];
        });
        const added = Object.entries(pick(after, changed)).filter(([field]) => !Object.hasOwn(before, field));
        const wanted = decodeStored(encode(Object.fromEntries([...kept, ...added])));
        expect(Object.entries(decodeStored(next))).toEqual(Object.entries(wanted));
        const others = new Set(Object.keys(before).filter((field) => !changed.has(field)));
        expect(replaceFields(next, new Set(Object.keys(after).filter((f) => !others.has(f))), {})).toEqual(
          replaceFields(encode(document), changed, {}),
        );
      }),
    );
  });

  it('cannot be read from a document that was cut', () => {
    const bytes = encode({ _id: 'x', sheet: { a: 'long enough' } });
    expect(() => decodeFields(bytes.subarray(0, 20), new Set(['_id']))).toThrow(Damaged);
  });
});
