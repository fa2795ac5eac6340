import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CommandError } from '../errors/command-error.ts';
import { Damaged } from '../errors/storage-fault.ts';

/**
 * Pages of 8 kB hold whole documents of a questionnaire; FULL synchronises each commit; deleted bytes
 * are overwritten; the exclusive mode keeps the log's index in memory, so that no `-shm` file remembers
 * the order in which pages were written. Checkpoints come between two batches (`SqliteFile.tidy`); SQLite's own, within
 * a commit, is for the one command that fills a log by itself.
 */
const pragmas = [
  'page_size = 8192',
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'auto_vacuum = NONE',
  'cache_size = -16384',
  'wal_autocheckpoint = 2000',
  'trusted_schema = OFF',
];

const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE indexes (
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL,
    UNIQUE (collection, name));
`;

const companions = ['', '-wal', '-shm', '-journal'];

/** Where a file is prepared before it takes its name: what bears the name is always whole. */
const asideOf = (path: string): string => `${path}.new`;

/** Opens a file, or makes it. Throws Damaged, a CommandError when others may read it, or SQLite's own error. */
export function openDatabaseFile(path: string): DatabaseSync {
  if (!existsSync(path)) makeDatabaseFile(path);
  checkModes(path);
  if (statSync(path).size === 0) throw new Damaged('it is empty');
  const database = connectDatabaseFile(path);
  try {
    checkContent(database);
    return database;
  } catch (error) {
    // A handle left open would hold the file's lock until the end of the process.
    database.close();
    throw error;
  }
}

/** Opens a file that was checked already. */
export function connectDatabaseFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Copies an open file into a fresh one, page after page in the order of the keys. The copy takes the file's name
 * with `takeName`, once the file is closed.
 */
export function copyAside(database: DatabaseSync, path: string): { takeName(): void } {
  const aside = createAside(path);
  try {
    database.prepare('VACUUM INTO ?').run(aside);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return { takeName: () => takeName(path) };
}

export function removeDatabaseFile(path: string): void {
  for (const suffix of companions) rmSync(`${path}${suffix}`, { force: true });
}

function makeDatabaseFile(path: string): void {
  if (existsSync(`${path}-wal`)) throw new Damaged('it is missing while its log is there');
  const aside = createAside(path);
  const database = connectDatabaseFile(aside);
  try {
    database.exec(schema);
    database.prepare(`INSERT INTO meta VALUES ('row-key', ?)`).run(randomBytes(32));
  } finally {
    // The last connection to close empties the log into the file and removes it.
    database.close();
  }
  takeName(path);
}

/** SQLite gives a log the mode of its file, so that no file of this folder is ever readable by others. */
function createAside(path: string): string {
  const aside = asideOf(path);
  // A process that was killed may have left one.
  removeDatabaseFile(aside);
  closeSync(openSync(aside, 'wx', 0o600));
  return aside;
}

function takeName(path: string): void {
  renameSync(asideOf(path), path);
  const folder = openSync(dirname(path), 'r');
  // Without it a power failure could forget the name of a file whose content is safe.
  fsyncSync(folder);
  closeSync(folder);
}

function checkModes(path: string): void {
  for (const file of companions.map((suffix) => `${path}${suffix}`)) {
    const mode = existsSync(file) ? statSync(file).mode & 0o777 : 0;
    if ((mode & 0o077) === 0) continue;
    const message = `The database file ${file} is open to others (mode ${mode.toString(8)}): run chmod 600 on it, then start again.`;
    throw new CommandError('Unauthorized', message);
  }
}

/** The structure of every page, in about a second for a million answers; what lies within a page shows when it is read. */
function checkContent(database: DatabaseSync): void {
  const found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (found !== 'ok') throw new Damaged('its pages do not fit together');
  const tables = database.prepare(
    `SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('meta', 'collections', 'indexes')`,
  );
  if (tables.get()?.n !== 3) throw new Damaged('it holds something else');
}
