import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, findingsOf } from '../finding.ts';
import type { Check } from '../sight.ts';

const hour = 3_600_000;
/** A day, and the hours by which a timer and a long dump may differ. */
const patience = 26 * hour;

/** Backups: a dump of each role from the last day. */
export const backups: Check = async ({ io, now, processes, roles }) => {
  const find = findingsOf('backups', io);
  const found: Finding[] = [];
  for (const { backups: folder, name, folder: dataFolder } of processes) {
    const launched = roles.some(({ paths, rounds }) => paths.folder === dataFolder && rounds.length > 0);
    if (folder === null || !launched) continue;
    const newest = await newestDump(folder);
    const hours = newest === null ? null : Math.floor((now - newest) / hour);
    found.push(
      newest !== null && now - newest <= patience
        ? find('ok', folder, {
            en: [`The last dump is ${hours} hours old.`],
            fr: [`La dernière sauvegarde a ${hours}\u00a0heures.`],
          })
        : find('warning', folder, {
            en: [
              hours === null ? 'There is no dump.' : `The last dump is ${hours} hours old.`,
              `Look at “systemctl status miroir-backup-${name}.timer”, or run “systemctl start miroir-backup-${name}”.`,
            ],
            fr: [
              hours === null
                ? 'Il n’y a pas de sauvegarde.'
                : `La dernière sauvegarde a ${hours}\u00a0heures.`,
              `Voyez «\u00a0systemctl status miroir-backup-${name}.timer\u00a0», ou lancez «\u00a0systemctl start miroir-backup-${name}\u00a0».`,
            ],
          }),
    );
  }
  return found;
};

async function newestDump(folder: string): Promise<number | null> {
  const names = await readdir(folder).catch((): string[] => []);
  const times = await Promise.all(
    names
      .filter((name) => name.endsWith('.dump'))
      .map(async (name) => (await stat(join(folder, name))).mtimeMs),
  );
  return times.length === 0 ? null : Math.max(...times);
}
