import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Binary, type Document, serialize } from 'bson';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decode } from '../values/document-bytes.ts';
import { createEngine, type Engine } from './engine.ts';

// A second, naive reading of MongoDB's manual, sharing nothing with the engine: lists, and one function a rule.

const typeOrder = ['null', 'number', 'string', 'binary', 'boolean', 'date'];

function typeOf(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (value instanceof Date) return 'date';
  if (value instanceof Binary) return 'binary';
  return typeof value;
}

function order(a: unknown, b: unknown): number {
  if (typeOf(a) !== typeOf(b)) return typeOrder.indexOf(typeOf(a)) - typeOrder.indexOf(typeOf(b));
  if (a instanceof Binary && b instanceof Binary) {
    const [x, y] = [a, b].map((value) => Buffer.from(value.buffer.subarray(0, value.position)));
    return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(x!, y!);
  }
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (typeOf(a) === 'null') return 0;
  return Number(a) - Number(b);
}

function at(document: Document, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    return typeof value === 'object' && value !== null ? (value as Document)[name] : undefined;
  }, document);
}

function satisfies(value: unknown, operator: string, operand: unknown): boolean {
  const sameType = typeOf(value) === typeOf(operand);
  if (operator === '$eq') return sameType && order(value, operand) === 0;
  if (operator === '$ne') return !satisfies(value, '$eq', operand);
  if (operator === '$in') return (operand as unknown[]).some((item) => satisfies(value, '$eq', item));
  if (operator === '$nin') return !satisfies(value, '$in', operand);
  if (operator === '$exists') return (value !== undefined) === operand;
  if (operator === '$not') return !every(value, operand as Document);
  if (!sameType) return false;
  const difference = order(value, operand);
  return (
    { $gt: difference > 0, $gte: difference >= 0, $lt: difference < 0, $lte: difference <= 0 }[operator] ??
    false
  );
}

const every = (value: unknown, operators: Document) =>
  Object.entries(operators).every(([operator, operand]) => satisfies(value, operator, operand));

function matches(document: Document, filter: Document): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === '$and') return (value as Document[]).every((part) => matches(document, part));
    if (name === '$or') return (value as Document[]).some((part) => matches(document, part));
    if (name === '$nor') return !(value as Document[]).some((part) => matches(document, part));
    return every(at(document, name), value as Document);
  });
}

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -1e300, 2 ** 40, Number.MAX_SAFE_INTEGER, -0),
  fc.constantFrom('', 'a', 'b', 'ab', 'é', 'a\u0001', '𝄞', '\uffee'),
  fc.boolean(),
  fc.constantFrom(-1, 0, 1e12).map((ms) => new Date(ms)),
  fc.constantFrom([], [0], [255], [254], [0, 1]).map((bytes) => new Binary(Uint8Array.from(bytes))),
);
const value = fc.oneof({ weight: 6, arbitrary: scalar }, { weight: 1, arbitrary: fc.constant(null) });
const paths = ['a', 'b', 'n.x', '_id'];
const path = fc.constantFrom(...paths);
const fields = fc.record(
  { a: value, b: value, n: fc.record({ x: value }, { requiredKeys: [] }) },
  { requiredKeys: [] },
);
const documents = fc
  .array(fields, { maxLength: 25 })
  .map((list) => list.map((rest, _id): Document => ({ _id, ...rest })));

const comparison = fc.oneof(
  fc.record({ $eq: value }),
  fc.record({ $ne: value }),
  fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(value, { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $gt: scalar, $lte: scalar }, { requiredKeys: ['$gt'] }),
  fc.record({ $gte: scalar, $lt: scalar }, { requiredKeys: ['$lt'] }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
);
const clause = fc.tuple(path, comparison).map(([name, test]): Document => ({ [name]: test }));
const clauses = fc.array(clause, { minLength: 1, maxLength: 3 });
const filter = fc.oneof(
  clause,
  clauses.map((parts): Document => Object.assign({}, ...parts)),
  clauses.map((parts): Document => ({ $and: parts })),
  clauses.map((parts): Document => ({ $or: parts })),
  fc.tuple(clause, clauses).map(([first, parts]): Document => ({ ...first, $nor: parts })),
);

const indexOptions = fc.constantFrom(
  {},
  { sparse: true },
  { partialFilterExpression: { a: { $exists: true } } },
);
const index = fc.tuple(fc.uniqueArray(fc.constantFrom('a', 'b', 'n.x'), { minLength: 1 }), indexOptions);
const indexes = fc.array(index, { maxLength: 3 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'miroir-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function ask(engine: Engine, command: Document): Document {
  const reply = engine.answer([{ database: 'd', command }])[0]!;
  expect(reply).toMatchObject({ ok: 1 });
  expect(reply).not.toHaveProperty('writeErrors');
  return reply;
}

function find(engine: Engine, query: Document): Document[] {
  return ask(engine, { find: 'c', batchSize: 1000, ...query }).cursor.firstBatch.documents.map(decode);
}

type Indexes = [string[], Document][];

/** A collection with these indexes and documents; each run has its own. */
function withCollection(made: Indexes, content: readonly Document[], run: (engine: Engine) => void): void {
  const engine = createEngine({ folder: mkdtempSync(join(folder, 'x')), now: () => 0 });
  made.forEach(([names, options], n) => {
    const key = Object.fromEntries(names.map((name) => [name, 1]));
    ask(engine, { createIndexes: 'c', indexes: [{ key, name: `i${n}`, ...options }] });
  });
  if (content.length > 0)
    ask(engine, { insert: 'c', documents: content.map((document) => serialize(document)) });
  run(engine);
  engine.close();
}

const idsOf = (list: readonly Document[]) => list.map(({ _id }) => Number(_id)).sort((a, b) => a - b);

describe('the engine, beside a naive model', () => {
  it('finds and counts the same documents whatever the indexes', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(filter, { minLength: 1, maxLength: 8 }),
        indexes,
        (content, filters, made) => {
          withCollection(made, content, (engine) => {
            for (const wanted of filters) {
              const expected = idsOf(content.filter((document) => matches(document, wanted)));
              expect(idsOf(find(engine, { filter: wanted }))).toEqual(expected);
              expect(ask(engine, { count: 'c', query: wanted }).n).toBe(expected.length);
            }
          });
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('gives the same order, with a limit too', () => {
    const direction = fc.constantFrom(1, -1);
    fc.assert(
      fc.property(documents, path, direction, clause, indexes, (content, by, way, wanted, made) => {
        withCollection(made, content, (engine) => {
          const expected = content
            .filter((document) => matches(document, wanted))
            .sort((x, y) => way * order(at(x, by), at(y, by)));
          // Documents that are equal there may come in any order: compare the values, not the documents.
          for (const limit of [0, 3]) {
            const got = find(engine, { filter: wanted, sort: { [by]: way }, limit });
            const cut = limit === 0 ? expected : expected.slice(0, limit);
            const byValue = (document: Document) => withoutSign(at(document, by) ?? null);
            expect(got.map(byValue)).toEqual(cut.map(byValue));
          }
        });
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('changes the same documents in the same way and keeps every index true', () => {
    const change = fc.oneof(
      fc.tuple(fc.constantFrom('a', 'b', 'n.x'), value).map(([name, to]) => ({ $set: { [name]: to } })),
      fc.constantFrom('a', 'b', 'n.x').map((name) => ({ $unset: { [name]: '' } })),
      fc.integer({ min: -2, max: 2 }).map((by) => ({ $inc: { counter: by } })),
    );
    const step = fc.oneof(fc.record({ filter: clause, change }), fc.record({ filter: clause }));
    fc.assert(
      fc.property(
        documents,
        fc.array(step, { maxLength: 6 }),
        indexes,
        filter,
        (content, steps, made, last) => {
          withCollection(made, content, (engine) => {
            let model = content.map((document) => structuredCopy(document));
            for (const { filter: q, ...rest } of steps) {
              const hit = model.filter((document) => matches(document, q));
              if ('change' in rest) {
                const reply = ask(engine, { update: 'c', updates: [{ q, u: rest.change, multi: true }] });
                expect(reply.n).toBe(hit.length);
                for (const document of hit) apply(document, rest.change as Document);
              } else {
                expect(ask(engine, { delete: 'c', deletes: [{ q, limit: 0 }] }).n).toBe(hit.length);
                model = model.filter((document) => !hit.includes(document));
              }
            }
            const byId = (list: readonly Document[]) => [...list].sort((x, y) => x._id - y._id);
            expect(byId(find(engine, {}))).toEqual(byId(model));
            expect(idsOf(find(engine, { filter: last }))).toEqual(
              idsOf(model.filter((document) => matches(document, last))),
            );
          });
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** -0 and 0 are one value in any order, and two to `toEqual`. */
const withoutSign = (value: unknown) => (value === 0 ? 0 : value);

function structuredCopy(document: Document): Document {
  return { ...document, ...(document.n === undefined ? {} : { n: { ...document.n } }) };
}

function apply(document: Document, { $set, $unset, $inc }: Document): void {
  if ('n.x' in ($set ?? {})) document.n ??= {};
  const target = (name: string) => (name === 'n.x' ? document.n : document);
  for (const [name, to] of Object.entries($set ?? {})) target(name)[name === 'n.x' ? 'x' : name] = to;
  for (const name of Object.keys($unset ?? {})) {
    if (name === 'n.x') delete document.n?.x;
    else delete document[name];
  }
  for (const [name, by] of Object.entries($inc ?? {})) document[name] = (document[name] ?? 0) + Number(by);
}
