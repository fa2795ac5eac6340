import { CommunityRefused, readCommunity } from '@miroir/web-server';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check } from '../sight.ts';

/** A company's own name and mark: nothing starts with a fault in them. */
export const community: Check = async ({ io, processes }) => {
  const find = findingsOf('community', io);
  const found: Finding[] = [];
  for (const { folder, environment } of processes) {
    const faults = await faultsOf(folder, environment.MIROIR_COMMUNITY);
    found.push(faults === null ? whole(find, folder) : refused(find, folder, faults));
  }
  return found;
};

/** What a process would say as it refuses to start; null where it starts. */
async function faultsOf(folder: string, named: string | undefined): Promise<string | null> {
  try {
    await readCommunity(folder, named);
    return null;
  } catch (error) {
    if (error instanceof CommunityRefused) return error.message;
    return error instanceof Error ? error.message : String(error);
  }
}

const whole = (find: Find, folder: string): Finding =>
  find('ok', folder, {
    en: ['The company’s own name and mark can be shown, or are left to the campaign.'],
    fr: ['Le nom et la marque de l’entreprise se laissent montrer, ou reviennent à la campagne.'],
  });

const refused = (find: Find, folder: string, faults: string): Finding =>
  find('fault', folder, {
    en: [
      `Its process does not start with this file of the company’s own: ${faults}`,
      'Correct the file, or give another with “miroir init --community FILE --replace” and deploy again.',
    ],
    fr: [
      `Son processus ne démarre pas avec ce fichier de l’entreprise\u00a0: ${faults}`,
      'Corrigez ce fichier, ou donnez-en un autre par «\u00a0miroir init --community FICHIER --replace\u00a0» et redéployez.',
    ],
  });
