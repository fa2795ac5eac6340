import { setTimeout as wait } from 'node:timers/promises';
import { type FolderLock, lockDataFolder, makePrivateFolder } from './data-folder.ts';

const pause = 50;

/**
 * Takes a folder for one piece of work, or waits for whoever has it, in this process or another. The lock ends with the
 * process, however that ends.
 * @returns null when it was not free within the time (milliseconds)
 * @throws DatabaseRefused when the folder cannot be made
 */
export async function lockFolder(path: string, patience: number): Promise<FolderLock | null> {
  makePrivateFolder(path);
  for (let waited = 0; ; waited += pause) {
    const lock = lockDataFolder({ path });
    if (lock !== undefined) return lock;
    if (waited >= patience) return null;
    await wait(pause);
  }
}
