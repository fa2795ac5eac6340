import { randomUUID } from 'node:crypto';
import { chmod, chown, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Creates a folder that only its owner may enter (0700), whatever the umask. What root makes belongs to the owner of the
 * folder above: the account of the process that will read it.
 */
export async function privateFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
  if (made === undefined || !isRoot()) return;
  const { uid, gid } = await stat(dirname(made));
  for (let each = path; each.length >= made.length; each = dirname(each)) await chown(each, uid, gid);
}

/** A folder above private ones: made for its owner alone, and left as it is where somebody has opened a way through it. */
export async function folderAbove(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

const isRoot = (): boolean => process.geteuid?.() === 0;

/**
 * Writes a file whole or not at all, readable by its owner only (0600), and on disk when the promise settles. What root
 * writes belongs to the owner of its folder: a process that is running reads it at once.
 */
export async function writePrivateFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = await writeBeside(path, content);
  await rename(temporary, path);
  await syncFolderOf(path);
}

/** The same, but never over a file that is there: false, and nothing is changed. */
export async function writeOnce(path: string, content: string | Uint8Array): Promise<boolean> {
  const temporary = await writeBeside(path, content);
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolderOf(path);
  return true;
}

const unfinished = '.writing';
/** No writing takes an hour. */
const abandonedMs = 3_600_000;

/** The content in a file of its own beside its place, on disk: another name each time, so that no two writings meet. */
async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  const folder = dirname(path);
  const prefix = `.${basename(path)}.`;
  const temporary = join(folder, `${prefix}${randomUUID()}${unfinished}`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    // Whatever the umask: 0600, no less.
    await handle.chmod(0o600);
    await handle.writeFile(content);
    if (isRoot()) {
      const { uid, gid } = await stat(folder);
      await handle.chown(uid, gid);
    }
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await sweep(temporary, prefix);
  return temporary;
}

/** Takes away what writings of the same file left that were killed long before: it may hold secrets. */
async function sweep(temporary: string, prefix: string): Promise<void> {
  const folder = dirname(temporary);
  const now = (await stat(temporary)).mtimeMs;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith(unfinished)) continue;
    const path = join(folder, name);
    const written = await stat(path).catch(() => null);
    if (written !== null && now - written.mtimeMs > abandonedMs) await rm(path, { force: true });
  }
}

async function syncFolderOf(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The content of a file, or null when there is none. */
export async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Permission bits of a path that others than its owner hold; 0 when it is private. */
export async function foreignPermissions(path: string): Promise<number> {
  return (await stat(path)).mode & 0o077;
}
