import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Process } from '@miroir/deployment';
import { healthPath, productVersion } from '@miroir/web-server';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import { healthOf } from '../health.ts';
import type { Check, Sight } from '../sight.ts';

/** Processes: each answers at its port, as the one that it should be, in the version of this checkout. */
export const processes: Check = async (sight) => {
  const find = findingsOf('processes', sight.io);
  const found: Finding[] = [];
  for (const process of sight.processes) found.push(await lookAt(sight, process, find));
  return found;
};

async function lookAt({ world, roles }: Sight, process: Process, find: Find): Promise<Finding> {
  const where = `http://127.0.0.1:${process.port}${healthPath}`;
  const answer = await world.ask(where, {});
  const launched =
    roles.find(({ paths }) => paths.folder === process.folder)?.rounds.length !== 0 ||
    // The only round of the data's first version, before “miroir upgrade”.
    existsSync(join(process.folder, 'portal.json'));
  if (answer === null)
    return launched
      ? find('fault', where, {
          en: [
            'Nobody answers.',
            `Look at “systemctl status ${process.unit}” and “journalctl -u ${process.unit}”.`,
          ],
          fr: [
            'Personne ne répond.',
            `Voyez «\u00a0systemctl status ${process.unit}\u00a0» et «\u00a0journalctl -u ${process.unit}\u00a0».`,
          ],
        })
      : find('warning', where, {
          en: ['Nobody answers: nothing is launched in its folder yet.', 'Run “miroir launch”.'],
          fr: [
            'Personne ne répond\u00a0: rien n’est encore lancé dans son dossier.',
            'Lancez «\u00a0miroir launch\u00a0».',
          ],
        });
  const health = healthOf(answer.body);
  if (health === null || health.role !== process.role)
    return find('fault', where, {
      en: [
        `Something else than the ${process.role} answers at this port.`,
        'Free the port, or give another in the settings and deploy again.',
      ],
      fr: [
        `Autre chose que ${process.role} répond à ce port.`,
        'Libérez ce port, ou donnez-en un autre dans les réglages et redéployez.',
      ],
    });
  if (!health.ready)
    return find('fault', where, {
      en: [
        'It runs, and its database does not answer.',
        `Look at “journalctl -u ${process.unit}”, at the disk, and at the database server.`,
      ],
      fr: [
        'Il tourne, mais sa base ne répond pas.',
        `Voyez «\u00a0journalctl -u ${process.unit}\u00a0», le disque et le serveur de base.`,
      ],
    });
  if (health.version !== productVersion)
    return find('warning', where, {
      en: [
        `It runs version ${health.version}; this checkout is ${productVersion}.`,
        `Run “systemctl restart ${process.unit}”.`,
      ],
      fr: [
        `Il tourne en version ${health.version}\u00a0; celle de ce dossier est ${productVersion}.`,
        `Lancez «\u00a0systemctl restart ${process.unit}\u00a0».`,
      ],
    });
  return find('ok', where, {
    en: [`It is ready, in version ${health.version}.`],
    fr: [`Il est prêt, en version ${health.version}.`],
  });
}
