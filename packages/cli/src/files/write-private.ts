import { dirname } from 'node:path';
import { folderAbove, writeOnce, writePrivateFile } from '@miroir/portal';

/**
 * Writes a file whole or not at all, readable by its owner only (0600), in a folder made for it; on disk when the
 * promise settles.
 */
export async function writePrivate(path: string, content: string | Uint8Array): Promise<void> {
  await folderAbove(dirname(path));
  await writePrivateFile(path, content);
}

/** The same, where nothing may be there yet: false, and nothing touched, when something is. */
export async function writeNewPrivate(path: string, content: string | Uint8Array): Promise<boolean> {
  await folderAbove(dirname(path));
  return writeOnce(path, content);
}
