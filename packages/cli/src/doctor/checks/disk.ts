import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, findingsOf } from '../finding.ts';
import type { Check } from '../sight.ts';

const megabyte = 1024 * 1024;
/** Below this no machine is well, whatever its data. */
const least = 500 * megabyte;

/** Disks: room for the copy that follows each release, and for a day's dumps. */
export const disk: Check = async ({ io, world, roles, comparison, processes }) => {
  const find = findingsOf('disk', io);
  const found: Finding[] = [];
  const backups = processes.flatMap((process) => process.backups ?? []);
  const folders = [...roles.map(({ paths }) => paths.folder), ...(comparison === null ? [] : [comparison])];
  for (const folder of [...folders, ...backups]) {
    const free = await world.freeBytes(folder).catch(() => null);
    if (free === null) continue;
    const used = await bytesOf(folder);
    // After a release the files are written anew beside themselves.
    const needed = Math.max(least, 2 * used);
    const [freeMb, neededMb] = [free, needed].map((bytes) => Math.round(bytes / megabyte));
    found.push(
      free >= needed
        ? find('ok', folder, {
            en: [`${freeMb} MB are free on its disk.`],
            fr: [`${freeMb}\u00a0Mo sont libres sur son disque.`],
          })
        : find(free < used ? 'fault' : 'warning', folder, {
            en: [
              `${freeMb} MB are free on its disk; ${neededMb} MB are needed.`,
              'Make room: after a release the files are rewritten beside themselves, so that they keep no order of arrival.',
            ],
            fr: [
              `${freeMb}\u00a0Mo sont libres sur son disque\u00a0; il en faut ${neededMb}.`,
              'Faites de la place\u00a0: après une publication les fichiers sont réécrits à côté, pour ne garder aucun ordre d’arrivée.',
            ],
          }),
    );
  }
  return found;
};

async function bytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
