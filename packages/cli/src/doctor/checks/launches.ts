import { dirname } from 'node:path';
import { keyListDigest } from '@miroir/credential';
import {
  openKeyLists,
  type PortalFile,
  rolePaths,
  roundIdOf,
  roundName,
  withCommunityDatabase,
} from '@miroir/portal';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check, RoleSight } from '../sight.ts';

/** What launches froze: the same in every role, and the list of keys that invitations and pages name. */
export const launches: Check = async ({ io, roles }) => {
  const find = findingsOf('launches', io);
  const found: Finding[] = [];
  for (const own of roles.filter(({ role }) => role !== 'roll')) {
    const roll = roles.find(({ audience, role }) => role === 'roll' && audience === own.audience);
    for (const frozen of own.rounds) {
      const twin = roll?.rounds.find((each) => isSameRound(each, frozen));
      if (roll !== undefined && !isTwin(twin, frozen)) found.push(unlike(find, own, frozen));
      found.push(await published(own, frozen, find));
    }
  }
  return found;
};

const isSameRound = (a: PortalFile, b: PortalFile): boolean =>
  a.round === b.round && a.questionnaire.campaign === b.questionnaire.campaign;

function isTwin(roll: PortalFile | undefined, own: PortalFile): boolean {
  return (
    roll?.keyListDigest === own.keyListDigest &&
    roll.questionnaire.fingerprint === own.questionnaire.fingerprint &&
    roll.epoch === own.epoch
  );
}

const unlike = (find: Find, { role, paths }: RoleSight, { round }: PortalFile): Finding =>
  find('fault', rolePaths(dirname(paths.folder), 'roll').folder, {
    en: [
      `Roll and ${role} do not hold the same launch of round “${round}”.`,
      'Bring both from one launch: where one was restored, “miroir restored” goes on in both.',
    ],
    fr: [
      `La liste et ${role === 'space' ? 'l’espace' : 'la boîte'} n’ont pas le même lancement de la manche «\u00a0${round}\u00a0».`,
      'Prenez les deux d’un même lancement\u00a0; après une restauration, «\u00a0miroir restored\u00a0» continue dans les deux.',
    ],
  });

/** The list that box and space publish must have the digest that was frozen: every client refuses another. */
async function published({ role, target, paths }: RoleSight, file: PortalFile, find: Find): Promise<Finding> {
  const list = await withCommunityDatabase(target, role, (community) =>
    openKeyLists(community).of(roundName(roundIdOf(file))),
  ).catch(() => undefined);
  if (list === undefined)
    return find('unseen', paths.folder, {
      en: ['The list of keys could not be read.'],
      fr: ['La liste de clés n’a pas pu être lue.'],
    });
  if (list !== null && keyListDigest(list) === file.keyListDigest)
    return find('ok', paths.folder, {
      en: [`Round “${file.round}” publishes the keys that were frozen: ${file.keyListDigest}`],
      fr: [
        `La manche «\u00a0${file.round}\u00a0» publie les clés qui ont été gelées\u00a0: ${file.keyListDigest}`,
      ],
    });
  return find('fault', paths.folder, {
    en: [
      `The keys that round “${file.round}” publishes are not those that were frozen: every participant’s page refuses them.`,
      'Read the last dump back (“miroir restored”): it holds the list.',
    ],
    fr: [
      `Les clés que publie la manche «\u00a0${file.round}\u00a0» ne sont pas celles qui ont été gelées\u00a0: chaque page les refuse.`,
      'Relisez la dernière sauvegarde («\u00a0miroir restored\u00a0»)\u00a0: elle contient la liste.',
    ],
  });
}
