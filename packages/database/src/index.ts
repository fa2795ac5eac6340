/**
 * One database for a process: a MongoDB server by URI, or the embedded engine in a data folder. Stores
 * written against what follows run on both.
 *
 * Commands of the embedded engine: insert, find, getMore, killCursors, update, delete, findAndModify, count,
 * distinct, aggregate, explain (of find, count, distinct), create, drop, dropDatabase, listCollections,
 * listDatabases, createIndexes, listIndexes, dropIndexes, and the handshake. Others are refused by name.
 *
 * - Filters: equality, `$eq $ne $gt $gte $lt $lte $in $nin $exists $not $and $or $nor`, with text, numbers,
 *   booleans, dates, binary, ObjectId or null as operands.
 * - Updates: `$set $unset $inc $setOnInsert`, or a whole replacement; upsert; one or many.
 * - Projections: fields and paths, all kept or all left out. Sorts: 1 and -1 on fields and paths.
 * - Aggregation: `$match $group $sort $project $count $skip $limit $unwind`; a leading `$match` uses indexes.
 * - Indexes: one or several fields; unique; sparse; partial. No arrays in indexed fields. A query uses an
 *   index for equality and `$in` on its first fields, then a range, an order, or `$exists` (sparse, partial).
 * - Every document has an `_id` of its own choosing; no transactions, collations, hints, sessions or TTL.
 * - One document is the unit: a change of one document is atomic, and durable when it is acknowledged.
 */
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
export { type Database, type DatabaseConfig, openDatabase } from './open-database.ts';
