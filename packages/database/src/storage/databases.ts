import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../errors/command-error.ts';
import { type Catalog, openCatalog } from './catalog.ts';
import { removeDatabaseFile } from './database-file.ts';
import { hashedRows, type RowNumbering } from './row-number.ts';
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts';

export interface OpenDatabaseFile {
  readonly name: string;
  readonly file: SqliteFile;
  readonly catalog: Catalog;
}

/** The SQLite files of a data folder, one per database, opened at their first use. */
export interface Databases {
  /** Undefined when there is no file yet: reading creates none. */
  find(name: string): OpenDatabaseFile | undefined;
  ensure(name: string): OpenDatabaseFile;
  opened(): OpenDatabaseFile[];
  /** Lets go of the files used longest ago, beyond those that may be held open at once. */
  rest(): void;
  /** Outside any transaction. */
  drop(name: string): void;
  /** Where the file is, or would be. Throws InvalidNamespace. */
  pathOf(name: string): string;
  closeAll(): void;
}

export interface DatabasesInput {
  readonly folder: string;
  /** Another numbering of rows, to make collisions in a test. */
  readonly numbering?: (key: Buffer) => RowNumbering;
}

const extension = '.sqlite';

/** Files held open at once: a folder of years of rounds takes no more memory than those that are in use. */
export const mostOpen = 8;

export function openDatabases({ folder, numbering = hashedRows }: DatabasesInput): Databases {
  const files = new Map<string, OpenDatabaseFile>();

  const pathOf = (name: string) => {
    // The name becomes part of a path: nothing but plain letters may be in it.
    if (!/^[A-Za-z0-9][\w-]{0,62}$/.test(name)) {
      throw new CommandError('InvalidNamespace', 'A database name holds letters, digits, - and _ only.');
    }
    return join(folder, `${name}${extension}`);
  };

  /** In the order of use: the last used one stands last. */
  const used = (name: string, file: OpenDatabaseFile): OpenDatabaseFile => {
    files.delete(name);
    files.set(name, file);
    return file;
  };

  const ensure = (name: string) => {
    const open = files.get(name);
    if (open !== undefined) return used(name, open);
    const file = openSqliteFile(pathOf(name));
    try {
      const catalog = openCatalog({ database: name, file, numbering: numbering(file.rowKey()) });
      const opened = { name, file, catalog };
      files.set(name, opened);
      return opened;
    } catch (error) {
      file.close();
      throw error;
    }
  };

  return {
    find: (name) => (files.has(name) || existsSync(pathOf(name)) ? ensure(name) : undefined),
    ensure,
    pathOf,
    opened: () => [...files.values()],
    rest() {
      const open = [...files.values()].filter(({ file }) => file.isOpen());
      for (const { file } of open.slice(0, Math.max(0, open.length - mostOpen))) file.rest();
    },
    drop(name) {
      files.get(name)?.file.close();
      files.delete(name);
      removeDatabaseFile(pathOf(name));
    },
    closeAll() {
      for (const { file } of files.values()) file.close();
      files.clear();
    },
  };
}
