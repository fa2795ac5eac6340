import type { Databases, OpenDatabaseFile } from '../storage/databases.ts';

/** A command that fails as a whole leaves nothing behind, while the batch around it goes on. */
export function guarded<T>(databases: Databases, run: () => T): T {
  const marked = databases.opened().filter(({ file }) => file.isWriting());
  for (const { file } of marked) file.run('SAVEPOINT command');
  try {
    const reply = run();
    for (const { file } of marked) file.run('RELEASE command');
    return reply;
  } catch (error) {
    for (const { file, catalog } of marked) {
      if (!file.isIntact()) continue;
      file.run('ROLLBACK TO command');
      file.run('RELEASE command');
      catalog.reload();
    }
    for (const open of databases.opened()) if (open.file.isWriting() && !marked.includes(open)) abandon(open);
    throw error;
  }
}

/** Undoes everything that was written since the last commit. */
export function abandonWrites(databases: Databases): void {
  for (const open of databases.opened()) if (open.file.isWriting()) abandon(open);
}

function abandon({ file, catalog }: OpenDatabaseFile): void {
  file.rollback();
  catalog.reload();
}
