import type { SpaceMessages } from './messages.ts';

export const spaceFrench: SpaceMessages = {
  spacePaused:
    'Personne de nouveau ne reçoit d’accès à l’espace\u00a0: qui en demande un l’avait peut-être déjà après la sauvegarde. Quand vous acceptez que certains en détiennent deux, lancez «\u00a0miroir space resume\u00a0».',
  spaceResumed:
    'La liste délivre de nouveau des accès à l’espace. Certaines personnes peuvent en détenir deux.',
  spaceActed: (act, id) =>
    act === 'hide' ? `${id} est masquée\u00a0; son auteur lit pourquoi.` : `${id} se lit de nouveau.`,
  noContribution: (id) => `Aucune contribution ${id} à laquelle cela s’applique.`,
  whichSpace: (campaigns) => `Dites quel espace, avec --campaign\u00a0: ${campaigns.join(', ')}.`,
  needsSpaceOrigin:
    'La campagne a un espace\u00a0: dites où il s’ouvre, tel que les navigateurs le voient (--space-origin https://…). Il tourne dans un processus à lui.',
};
