import { EJSON } from 'bson';
import { CommandError, refuse } from '../errors/command-error.ts';
import { type Collection, openCollection } from './collection.ts';
import { createIndex, type Index, type IndexSpec, parseIndexSpec } from './index-spec.ts';
import { indexColumns, indexTable } from './index-table.ts';
import type { RowNumbering } from './row-number.ts';
import { openRowTable } from './row-table.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** The collections and indexes of one database file. */
export interface Catalog {
  names(): string[];
  find(name: string): Collection | undefined;
  /** The collection, made when there is none, as MongoDB does at the first write. */
  ensure(name: string): Collection;
  drop(name: string): boolean;
  /** Returns false when the same index exists. Throws IndexOptionsConflict, DuplicateKey. */
  addIndex(collection: Collection, spec: IndexSpec): boolean;
  /** Throws IndexNotFound. */
  dropIndex(collection: Collection, name: string): void;
  /** Forgets what is cached, after a rollback. */
  reload(): void;
}

export interface CatalogInput {
  readonly database: string;
  readonly file: SqliteFile;
  readonly numbering: RowNumbering;
}

export function openCatalog({ database, file, numbering }: CatalogInput): Catalog {
  // Read at its first use after an opening or a rollback: a rollback must not fail because the disk does.
  let loaded: Map<string, Collection> | undefined;

  const open = (id: number, name: string): Collection => {
    const rows = openRowTable({ name: `c${id}`, file, numbering });
    const indexes = readIndexes(file, id);
    return openCollection({ id, namespace: `${database}.${name}`, file, rows, indexes });
  };

  const collections = (): Map<string, Collection> => {
    loaded ??= new Map(
      file
        .all('SELECT id, name FROM collections ORDER BY id')
        .map(({ id, name }) => [String(name), open(Number(id), String(name))]),
    );
    return loaded;
  };

  return {
    names: () => [...collections().keys()],
    find: (name) => collections().get(name),
    ensure(name) {
      const existing = collections().get(name);
      if (existing !== undefined) return existing;
      checkCollectionName(name);
      file.beginWrite();
      const id = Number(file.get('INSERT INTO collections (name) VALUES (?) RETURNING id', name)?.id);
      file.run(`CREATE TABLE c${id} (row INTEGER PRIMARY KEY, doc BLOB NOT NULL)`);
      const collection = open(id, name);
      collections().set(name, collection);
      return collection;
    },
    drop(name) {
      const collection = collections().get(name);
      if (collection === undefined) return false;
      file.beginWrite();
      for (const index of collection.indexes) removeIndex(file, index);
      file.run(`DROP TABLE ${collection.rows.name}`);
      file.run('DELETE FROM collections WHERE name = ?', name);
      return collections().delete(name);
    },
    addIndex: (collection, spec) => addIndex(file, collection, spec),
    dropIndex(collection, name) {
      const index = collection.indexes.find(({ spec }) => spec.name === name);
      if (index === undefined) throw new CommandError('IndexNotFound', `There is no index named ${name}.`);
      file.beginWrite();
      removeIndex(file, index);
      collection.forgetIndex(name);
    },
    reload() {
      loaded = undefined;
    },
  };
}

function addIndex(file: SqliteFile, collection: Collection, spec: IndexSpec): boolean {
  const json = EJSON.stringify(spec, { relaxed: false });
  const same = collection.indexes.find((index) => index.spec.name === spec.name);
  if (same !== undefined) {
    if (EJSON.stringify(same.spec, { relaxed: false }) === json) return false;
    throw new CommandError('IndexOptionsConflict', `An index named ${spec.name} exists with other options.`);
  }
  file.beginWrite();
  const insert = 'INSERT INTO indexes (collection, name, spec) VALUES (?, ?, ?) RETURNING id';
  const index = createIndex(Number(file.get(insert, collection.id, spec.name, json)?.id), spec);
  file.run(`CREATE TABLE ${indexTable(index)} ${indexColumns}`);
  collection.addIndex(index);
  return true;
}

function removeIndex(file: SqliteFile, index: Index): void {
  file.run('DELETE FROM indexes WHERE id = ?', index.id);
  file.run(`DROP TABLE ${indexTable(index)}`);
}

function readIndexes(file: SqliteFile, collection: number): Index[] {
  const rows = file.all('SELECT id, spec FROM indexes WHERE collection = ? ORDER BY id', collection);
  return rows.map((row) => {
    return createIndex(Number(row.id), parseIndexSpec(EJSON.parse(String(row.spec), { relaxed: true })));
  });
}

function checkCollectionName(name: string): void {
  if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name)) {
    throw new CommandError('InvalidNamespace', `"${name}" is not a name for a collection.`);
  }
  if (name.startsWith('system.')) throw refuse('collections named system.*');
}
