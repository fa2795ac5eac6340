import { type FileHandle, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

async function synchronised(
  opening: Promise<FileHandle>,
  use: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await opening;
  try {
    await use(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Writes beside the path what will be moved there; on disk when it returns. */
async function prepare(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.writing`;
  await rm(temporary, { force: true });
  await synchronised(open(temporary, 'wx', 0o600), async (file) => {
    await file.chmod(0o600);
    await file.writeFile(content);
  });
  return temporary;
}

const syncFolder = (path: string): Promise<void> => synchronised(open(dirname(path), 'r'), async () => {});

/**
 * Writes a file whole or not at all, readable by its owner only (0600), in a folder made for it; on disk when the
 * promise settles.
 */
export async function writePrivate(path: string, content: string | Uint8Array): Promise<void> {
  await rename(await prepare(path, content), path);
  await syncFolder(path);
}

/** The same, where nothing may be there yet: false, and nothing touched, when something is. */
export async function writeNewPrivate(path: string, content: string | Uint8Array): Promise<boolean> {
  const temporary = await prepare(path, content);
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(path);
  return true;
}
