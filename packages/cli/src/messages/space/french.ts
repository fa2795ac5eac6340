import type { SpaceMessages } from './messages.ts';

export const spaceFrench: SpaceMessages = {
  spacePaused:
    'Personne de nouveau ne reçoit d’accès à l’espace\u00a0: qui en demande un l’avait peut-être déjà après la sauvegarde. Quand vous acceptez que certains en détiennent deux, lancez «\u00a0miroir space resume\u00a0».',
  spaceResumed:
    'La liste délivre de nouveau des accès à l’espace. Certaines personnes peuvent en détenir deux.',
  spaceAccesses: ({ campaign, marked, held, unknown }) =>
    `${campaign}\u00a0: l’espace compte ${held} personnes, la liste connaît ${marked} accès. ${
      unknown === 0
        ? 'Il n’y manque personne.'
        : unknown === 1
          ? 'Une personne qu’elle ne connaît plus pourrait en prendre un second.'
          : `${unknown} personnes qu’elle ne connaît plus pourraient chacune en prendre un second.`
    }`,
  spaceNotAtHand:
    'Le dossier de l’espace n’est pas ici\u00a0: on ne sait pas combien de personnes pourraient prendre un second accès.',
  spaceActed: (act, id) =>
    act === 'hide' ? `${id} est masquée\u00a0; son auteur lit pourquoi.` : `${id} se lit de nouveau.`,
  spaceDeskLink: (name, hours) =>
    `Lien de ${name} vers le bureau de l’espace, à usage unique, valable ${hours} heures\u00a0:`,
  otherDeskRole: (name) =>
    `«\u00a0${name}\u00a0» a un autre rôle à ce bureau\u00a0: retirez-le d’abord («\u00a0miroir desk revoke --space\u00a0»), ou donnez un autre nom.`,
  deskLogWhole: (acts, head) =>
    head === null
      ? 'Le journal est vide\u00a0: personne n’a modéré.'
      : `Le journal est entier\u00a0: ${acts} actes, chacun scellé au précédent. Le dernier est ${head}.`,
  deskLogBroken: (sequence) =>
    `Le journal est rompu à l’acte ${Number(sequence)}\u00a0: ce n’est pas ce qui a été écrit.`,
  deskLogEmpty: 'Personne n’a modéré cet espace.',
  digestGood: ({ audience, campaign, serial, day }) =>
    `Bulletin ${serial} de ${campaign} (${audience}), ${day} : tel que l’espace l’a signé.`,
  digestKey: (name) => `Signé de la clé ${name} : comparez-la à celle que montre la page du bulletin.`,
  digestByAnother: (name) => `Il est signé, mais d’une autre clé : ${name}.`,
  digestRefused: (why) =>
    why === 'changed'
      ? 'Le bulletin a été changé après sa signature.'
      : 'Ce fichier n’est pas celui d’un bulletin.',
  noContribution: (id) => `Aucune contribution ${id} à laquelle cela s’applique.`,
  whichSpace: (campaigns) => `Dites quel espace, avec --campaign\u00a0: ${campaigns.join(', ')}.`,
  needsSpaceOrigin:
    'La campagne a un espace\u00a0: dites où il s’ouvre, tel que les navigateurs le voient (--space-origin https://…). Il tourne dans un processus à lui.',
};
