import { join } from 'node:path';
import { audiences } from '@miroir/basics';
import { portalRoles } from '@miroir/portal';
import { type CommunitySettings, communityFile } from '@miroir/web-server';
import { writePrivate } from '../files/write-private.ts';

/** What the invented company looks like and answers for: an example of the file that an operator writes. */
const hestiaHabitat: CommunitySettings & { readonly mark: string } = {
  version: 1,
  name: 'Hestia Habitat',
  mark: 'mark.svg',
  ink: { light: '#12463f', dark: '#9fd6c8' },
  contact: 'faire-durer@hestia-habitat.example',
  imprint: {
    fr: 'Hestia Habitat, entreprise inventée pour cette démonstration.\nDirection de la publication\u00a0: l’équipe durabilité.',
    en: 'Hestia Habitat, a company invented for this demonstration.\nPublished by the sustainability team.',
    de: 'Hestia Habitat, ein für diese Vorführung erfundenes Unternehmen.\nHerausgegeben vom Nachhaltigkeitsteam.',
    pt: 'Hestia Habitat, empresa inventada para esta demonstração.\nPublicado pela equipa de sustentabilidade.',
  },
  links: [
    {
      label: {
        fr: 'Données personnelles',
        en: 'Personal data',
        de: 'Datenschutz',
        pt: 'Dados pessoais',
      },
      url: 'https://hestia-habitat.example/privacy',
    },
  ],
  languages: ['fr', 'en', 'de', 'pt'],
};

/** A roof over two halves; its own ground, so that it is seen in both lights. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><title>Hestia Habitat</title><rect width="26" height="26" rx="6" fill="#12463f"/><path d="M5 12l8-7 8 7" fill="none" stroke="#ffffff" stroke-width="2"/><path d="M8 13h4.4v8H8z" fill="#ffffff"/><path d="M13.6 13H18v8h-4.4z" fill="none" stroke="#ffffff" stroke-width="1.4"/></svg>\n';

/** Writes the settings and the mark into the folder of each role and of the comparison. */
export async function writeDemoCommunity(folder: string): Promise<void> {
  const roles = audiences.flatMap((audience) => portalRoles.map((role) => join(audience, role)));
  for (const place of [...roles, 'comparison']) {
    await writePrivate(join(folder, place, communityFile), `${JSON.stringify(hestiaHabitat, null, 2)}\n`);
    await writePrivate(join(folder, place, hestiaHabitat.mark), mark);
  }
}
