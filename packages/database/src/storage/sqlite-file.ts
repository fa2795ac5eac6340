import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { Damaged } from '../errors/storage-fault.ts';
import { connectDatabaseFile, copyAside, openDatabaseFile } from './database-file.ts';

export type Row = Record<string, unknown>;

/** One SQLite file: prepared statements, one write transaction per batch, compaction. */
export interface SqliteFile {
  readonly path: string;
  /** Integers come back as bigint. Each text is prepared once. */
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** Row after row; nothing else may write meanwhile. */
  each(sql: string): Iterable<Row>;
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Opens the batch's transaction, unless it is open. */
  beginWrite(): void;
  isWriting(): boolean;
  /** False when SQLite gave the batch's transaction up by itself, as it may on a full disk. */
  isIntact(): boolean;
  /** Durable when it returns: the write-ahead log was synchronised. */
  commit(): void;
  rollback(): void;
  /** Checkpoints when the log has grown by about 2 MB. A failure is none of the caller's: the log keeps what is in it. */
  tidy(): void;
  /**
   * Replaces the file by a fresh copy, outside any transaction: afterwards its bytes depend on the content alone, and
   * the log is empty. Killed at any moment, the file is either the old one or the new one, whole. Needs room for the copy.
   */
  compact(): void;
  /** Lets go of the file and of what is cached of it, outside any transaction; the next use opens it again. */
  rest(): void;
  /** Whether the file is held open. */
  isOpen(): boolean;
  close(): void;
  /** Secret of this file's row numbers. */
  rowKey(): Buffer;
}

/**
 * Pages in the log, of 8 kB, from which it is carried over. A checkpoint stalls everybody for as long as its
 * pages take to be written to where they belong: a fair middle between rate and stall.
 */
const fullLog = 250;

/** Opens or creates a file. Throws what `openDatabaseFile` throws. */
export function openSqliteFile(path: string): SqliteFile {
  let database: DatabaseSync | undefined = openDatabaseFile(path);
  const statements = new Map<string, StatementSync>();
  let writing = false;
  /** Since the last look at the log. */
  let committed = false;

  function handle(): DatabaseSync {
    // Absent while the file is at rest, or when a compaction could not open its own copy, for want of descriptors.
    database ??= connectDatabaseFile(path);
    return database;
  }

  function statement(sql: string): StatementSync {
    let prepared = statements.get(sql);
    if (prepared === undefined) {
      prepared = handle().prepare(sql);
      prepared.setReadBigInts(true);
      statements.set(sql, prepared);
    }
    return prepared;
  }

  function close(): void {
    statements.clear();
    database?.close();
    database = undefined;
  }

  return {
    path,
    get: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
    each: (sql) => statement(sql).iterate(),
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    beginWrite() {
      if (writing) return;
      statement('BEGIN IMMEDIATE').run();
      writing = true;
    },
    isWriting: () => writing,
    isIntact: () => !writing || handle().isTransaction,
    commit() {
      statement('COMMIT').run();
      writing = false;
      committed = true;
    },
    rollback() {
      writing = false;
      if (handle().isTransaction) statement('ROLLBACK').run();
    },
    tidy() {
      if (!committed) return;
      committed = false;
      try {
        const { log, checkpointed } = statement('PRAGMA wal_checkpoint(NOOP)').get() ?? {};
        if (Number(log) - Number(checkpointed) < fullLog) return;
        handle().exec('PRAGMA wal_checkpoint(PASSIVE)');
      } catch {
        // A full disk: the next one carries over what this one could not.
      }
    },
    compact() {
      const copy = copyAside(handle(), path);
      close();
      copy.takeName();
      handle();
    },
    rest: close,
    isOpen: () => database !== undefined,
    close,
    rowKey() {
      const value = statement(`SELECT value FROM meta WHERE name = 'row-key'`).get()?.value;
      if (!(value instanceof Uint8Array)) throw new Damaged('the key of its rows is missing');
      return Buffer.from(value);
    },
  };
}
