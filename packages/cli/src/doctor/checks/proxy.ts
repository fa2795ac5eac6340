import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deploymentFiles } from '@miroir/deployment';
import { settingsPlace } from '../../deployment/settings-place.ts';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check, Sight } from '../sight.ts';

/** What was installed: as the settings say it, and without an access log for these host names. */
export const proxy: Check = async (sight) => {
  const find = findingsOf('installed', sight.io);
  return [...(await drift(sight, find)), ...(await logs(sight, find))];
};

async function drift({ settings, root, io }: Sight, find: Find): Promise<Finding[]> {
  const made = deploymentFiles(settings, root);
  if (!made.ok) {
    const { code, detail } = made.error;
    const place = settingsPlace(io);
    if (code === 'no-settings') return [nothingDecided(find, place)];
    return [atOdds(find, place, io.messages.deploymentFault(code, detail))];
  }
  const found: Finding[] = [];
  for (const { installed, text } of made.value) {
    if (installed === null) continue;
    const present = await readFile(installed, 'utf8').catch(() => null);
    if (present === text) continue;
    found.push(
      find(present === null ? 'fault' : 'warning', installed, {
        en: [
          present === null ? 'It is not installed.' : 'It is not what the settings say.',
          'Run “miroir deploy”, read install.sh and run it.',
        ],
        fr: [
          present === null ? 'Il n’est pas installé.' : 'Ce n’est pas ce que disent les réglages.',
          'Lancez «\u00a0miroir deploy\u00a0», lisez install.sh et lancez-le.',
        ],
      }),
    );
  }
  return found.length > 0
    ? found
    : [
        find('ok', 'install.sh', {
          en: ['Everything is installed as the settings say.'],
          fr: ['Tout est installé comme le disent les réglages.'],
        }),
      ];
}

/** Without settings, what was installed, the processes, the origins and the dumps are not known: that nothing is wrong there is not said. */
const nothingDecided = (find: Find, where: string): Finding =>
  find('unseen', where, {
    en: ['There are no settings: only the data are looked at.', 'Name them with --settings.'],
    fr: ['Il n’y a pas de réglages\u00a0: seules les données sont examinées.', 'Nommez-les avec --settings.'],
  });

const atOdds = (find: Find, where: string, what: string): Finding =>
  find('fault', where, {
    en: [what, 'Bring the settings of this machine into line, then “miroir deploy”.'],
    fr: [what, 'Accordez les réglages de cette machine, puis «\u00a0miroir deploy\u00a0».'],
  });

/** Folders of a proxy's configuration, by what is installed there. */
const folders = ['/etc/caddy', '/etc/nginx', '/etc/nginx/conf.d', '/etc/nginx/sites-enabled'];

/** A log of who came when, in any file that names one of the portals. */
async function logs({ processes }: Sight, find: Find): Promise<Finding[]> {
  const hosts = processes.filter(({ role }) => role !== 'comparison').map(({ host }) => host);
  const found: Finding[] = [];
  for (const folder of folders)
    for (const name of await readdir(folder).catch((): string[] => [])) {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8').catch(() => '');
      if (hosts.some((host) => text.includes(host)) && keepsLog(dirname(path), text))
        found.push(
          find('fault', path, {
            en: [
              'It keeps an access log of a portal: an address and a minute beside the roll tell who answered.',
              'Take the log out, erase what it wrote, and reload the proxy.',
            ],
            fr: [
              'Il tient un journal des accès d’un portail\u00a0: une adresse et une minute, à côté de la liste, disent qui a répondu.',
              'Retirez ce journal, effacez ce qu’il a écrit, et rechargez le serveur frontal.',
            ],
          }),
        );
    }
  return found;
}

/** Caddy keeps one where `log` is written; nginx unless every server says `access_log off`. */
export function keepsLog(folder: string, text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (folder.includes('caddy')) return lines.some((line) => /^log(\s|$)/.test(line));
  const servers = text.split(/^\s*server\s*\{/m).slice(1);
  return servers.some(
    (server) => !/^\s*access_log\s+off;/m.test(server) || /^\s*access_log\s+(?!off;)/m.test(server),
  );
}
