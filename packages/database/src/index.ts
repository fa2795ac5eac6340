/**
 * One database for a process: a MongoDB server by URI, or the embedded engine in a data folder. Stores
 * written against what follows run on both.
 *
 * Commands of the embedded engine: insert, find, getMore, killCursors, update, delete, findAndModify, count,
 * aggregate (what countDocuments sends), explain (of find), create, drop, dropDatabase, listCollections, createIndexes,
 * listIndexes, dropIndexes, and the handshake. Others are refused by name.
 *
 * - Filters: equality, `$eq $ne $gt $gte $lt $lte $in $nin $exists $not $and $or $nor`, with text, numbers,
 *   booleans, dates, binary, ObjectId or null as operands. Of an array at the end of a path, each element counts.
 * - Updates: `$set $unset $inc $setOnInsert`, or a whole replacement; upsert; one or many.
 * - Projections: fields and paths, all kept or all left out. Sorts: 1 and -1 on fields and paths. Skips and limits.
 * - Indexes: one or several fields; unique; sparse; partial. No arrays in indexed fields. A query uses an
 *   index for equality and `$in` on its first fields, then a range, an order, or `$exists` (sparse, partial).
 * - Every document has an `_id` of its own choosing; no transactions, collations, hints, sessions or TTL.
 * - One document is the unit: a change of one document is atomic, and durable when it is acknowledged.
 *
 * Why there is one, and what it costs: `docs/decisions/embedded-engine.md`.
 */

export { bareSchema } from './bare-schema.ts';
export { createClusteredCollection } from './clustered-collection.ts';
export { DatabaseRefused } from './database-refused.ts';
export {
  collectionNames,
  documentOfLine,
  documentToLine,
  dropCollections,
  dumpCollection,
  restoreDocuments,
} from './dump.ts';
export { isDuplicateKey } from './duplicate-key.ts';
export { insertTogether } from './insert-together.ts';
export { isAnswering } from './is-answering.ts';
export { lockFolder } from './lock-folder.ts';
export { type Compaction, type Database, type DatabaseConfig, openDatabase } from './open-database.ts';
export { dataVersionOf, dataVersions, stampVersion } from './stamp.ts';
