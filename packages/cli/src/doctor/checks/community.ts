import { CommunityRefused, readCommunity } from '@miroir/web-server';
import { type Find, type Finding, findingsOf, type Said } from '../finding.ts';
import type { Check } from '../sight.ts';

/** A company's own name and mark: nothing starts with a fault in them. */
export const community: Check = async ({ io, processes }) => {
  const find = findingsOf('community', io);
  const found: Finding[] = [];
  for (const { folder, environment } of processes) {
    const read = await readAsItStarts(folder, environment.MIROIR_COMMUNITY);
    found.push('faults' in read ? refused(find, folder, read.faults) : whole(find, folder, read));
  }
  return found;
};

/** What a process would say as it refuses to start, or whether the mark it starts with is a drawing. */
async function readAsItStarts(
  folder: string,
  named: string | undefined,
): Promise<{ readonly faults: string } | { readonly drawn: boolean }> {
  try {
    const company = await readCommunity(folder, named);
    return { drawn: company?.mark?.type === 'image/svg+xml' };
  } catch (error) {
    if (error instanceof CommunityRefused) return { faults: error.message };
    return { faults: error instanceof Error ? error.message : String(error) };
  }
}

const shown: Said = {
  en: ['The company’s own name and mark can be shown, or are left to the campaign.'],
  fr: ['Le nom et la marque de l’entreprise se laissent montrer, ou reviennent à la campagne.'],
};

/** Paper takes no drawing: said before cards are printed. */
const shownOnScreens: Said = {
  en: [
    'The company’s own name and mark can be shown; on printed cards stands the name alone, since the mark is a drawing (SVG).',
    'Where cards are to carry it, give the mark as a PNG.',
  ],
  fr: [
    'Le nom et la marque de l’entreprise se laissent montrer\u00a0; les cartes imprimées ne portent que le nom, puisque la marque est un dessin (SVG).',
    'Pour l’avoir sur les cartes, donnez la marque en PNG.',
  ],
};

const whole = (find: Find, folder: string, { drawn }: { readonly drawn: boolean }): Finding =>
  find('ok', folder, drawn ? shownOnScreens : shown);

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
