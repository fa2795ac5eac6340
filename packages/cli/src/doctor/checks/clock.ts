import { isClockDoubted } from '@miroir/portal';
import { type Finding, findingsOf } from '../finding.ts';
import type { Check } from '../sight.ts';

/** The machine's clock: against the last minute that each role believed, and by the network. */
export const clock: Check = async ({ io, world, roles }) => {
  const find = findingsOf('clock', io);
  const found: Finding[] = [];
  for (const { audience, role, paths, rounds } of roles) {
    if (rounds.length === 0 || !(await isClockDoubted(paths, io.clock))) continue;
    found.push(
      find('fault', paths.clockFile, {
        en: [
          'The clock of this machine is far from the last minute that this process believed: nothing closes by it.',
          `Set the clock right; where it is right, run “miroir clock-confirm --audience ${audience} --role ${role}”.`,
        ],
        fr: [
          'L’horloge de cette machine est loin de la dernière minute que ce processus a crue\u00a0: rien ne se clôt d’après elle.',
          `Réglez l’horloge\u00a0; si elle est juste, lancez «\u00a0miroir clock-confirm --audience ${audience} --role ${role}\u00a0».`,
        ],
      }),
    );
  }
  const synchronised = await world.run('timedatectl', ['show', '--property=NTPSynchronized', '--value']);
  if (synchronised === null)
    found.push(
      find('unseen', 'timedatectl', {
        en: ['Whether the clock is kept by the network cannot be seen here.'],
        fr: ['On ne voit pas d’ici si l’horloge est réglée par le réseau.'],
      }),
    );
  else if (synchronised.trim() !== 'yes')
    found.push(
      find('warning', 'timedatectl', {
        en: ['The clock is not kept by the network.', 'Run “timedatectl set-ntp true”.'],
        fr: ['L’horloge n’est pas réglée par le réseau.', 'Lancez «\u00a0timedatectl set-ntp true\u00a0».'],
      }),
    );
  if (found.every(({ state }) => state === 'unseen'))
    found.push(
      find('ok', 'clock', {
        en: ['Every process believes the clock of this machine.'],
        fr: ['Tous les processus croient l’horloge de cette machine.'],
      }),
    );
  return found;
};
