import { EJSON } from 'bson';
import { CommandError, refuse } from '../engine/command-error.ts';
import { createIndex, type Index, type IndexSpec, parseIndexSpec } from '../indexes/index-spec.ts';
import { type Collection, indexTable, openCollection } from './collection.ts';
import type { RowNumbering } from './row-number.ts';
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
  let collections = new Map<string, Collection>();

  const open = (id: number, name: string): Collection => {
    const indexes = file
      .all('SELECT id, spec FROM indexes WHERE collection = ? ORDER BY id', id)
      .map(readIndex);
    const collection = openCollection({ id, namespace: `${database}.${name}`, file, indexes, numbering });
    collections.set(name, collection);
    return collection;
  };

  const reload = () => {
    collections = new Map();
    for (const row of file.all('SELECT id, name FROM collections ORDER BY id'))
      open(Number(row.id), String(row.name));
  };
  reload();

  const removeIndex = (index: Index) => {
    file.run('DELETE FROM indexes WHERE id = ?', index.id);
    file.run(`DROP TABLE ${indexTable(index)}`);
  };

  return {
    names: () => [...collections.keys()],
    find: (name) => collections.get(name),
    ensure(name) {
      const existing = collections.get(name);
      if (existing !== undefined) return existing;
      checkCollectionName(name);
      file.beginWrite();
      const row = file.get('INSERT INTO collections (name) VALUES (?) RETURNING id', name);
      const id = Number(row?.id);
      file.run(`CREATE TABLE c${id} (row INTEGER PRIMARY KEY, doc BLOB NOT NULL)`);
      return open(id, name);
    },
    drop(name) {
      const collection = collections.get(name);
      if (collection === undefined) return false;
      file.beginWrite();
      for (const index of collection.indexes) removeIndex(index);
      file.run(`DROP TABLE ${collection.table}`);
      file.run('DELETE FROM collections WHERE name = ?', name);
      collections.delete(name);
      return true;
    },
    addIndex(collection, spec) {
      const same = collection.indexes.find((index) => index.spec.name === spec.name);
      if (same !== undefined) {
        if (EJSON.stringify(same.spec) === EJSON.stringify(spec)) return false;
        throw new CommandError(
          'IndexOptionsConflict',
          `An index named ${spec.name} exists with other options.`,
        );
      }
      file.beginWrite();
      const id = Number(collection.table.slice(1));
      const insert = 'INSERT INTO indexes (collection, name, spec) VALUES (?, ?, ?) RETURNING id';
      const row = file.get(insert, id, spec.name, EJSON.stringify(spec, { relaxed: false }));
      const index = createIndex(Number(row?.id), spec);
      file.run(
        `CREATE TABLE ${indexTable(index)} (key BLOB NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID`,
      );
      collection.fill(index);
      collection.indexes.push(index);
      return true;
    },
    dropIndex(collection, name) {
      const position = collection.indexes.findIndex((index) => index.spec.name === name);
      const index = collection.indexes[position];
      if (index === undefined) throw new CommandError('IndexNotFound', `There is no index named ${name}.`);
      file.beginWrite();
      removeIndex(index);
      collection.indexes.splice(position, 1);
    },
    reload,
  };
}

function readIndex(row: Record<string, unknown>): Index {
  return createIndex(Number(row.id), parseIndexSpec(EJSON.parse(String(row.spec), { relaxed: true })));
}

function checkCollectionName(name: string): void {
  if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name)) {
    throw new CommandError('InvalidNamespace', `"${name}" is not a name for a collection.`);
  }
  if (name.startsWith('system.')) throw refuse('collections named system.*');
}
