import type { LaunchFault, PeopleFault } from '@miroir/launch';
import { campaignFaultInFrench } from '../campaign/french.ts';

/** Why a person is not taken. */
export function personFaultInFrench(code: PeopleFault['code'], detail: string): string {
  return {
    'no-cohort': `aucune cohorte de la campagne n’accepte ces valeurs (${detail}).`,
    'several-cohorts': `plusieurs cohortes acceptent ces valeurs (${detail}).`,
    'missing-column': `une colonne de cohorte est vide (${detail}).`,
    'duplicate-ref': `cette personne figure deux fois (${detail}).`,
    'empty-ref': 'cette personne n’a pas de référence.',
    'on-the-roll': `cette personne est déjà inscrite (${detail}).`,
    'open-link': 'ce public passe par un lien ouvert\u00a0: personne n’y est inscrit.',
  }[code];
}

/** Why a launch is refused. */
export function launchFaultInFrench(fault: LaunchFault): string {
  return sentences[fault.code](fault);
}

const roles: Readonly<Record<string, string>> = {
  roll: 'de la liste',
  box: 'de la boîte',
  space: 'de l’espace',
};

const sentences: Readonly<Record<LaunchFault['code'], (fault: LaunchFault) => string>> = {
  'already-launched': ({ params: { round } }) =>
    `La manche «\u00a0${round}\u00a0» est déjà lancée\u00a0: ce qui a été figé le reste.`,
  launching: () => 'Un autre lancement de ce portail est en cours\u00a0: attendez sa fin.',
  'people-unplaced': ({ params: { more }, person }) =>
    person === undefined
      ? `… et ${more} autres.`
      : `${person.ref}\u00a0: ${personFaultInFrench(person.code, person.detail)}`,
  'codes-used': ({ params: { codes } }) =>
    `${codes} de ces codes sont ceux d’une autre manche\u00a0: chacun a un code par manche. Nommez un autre fichier.`,
  'campaign-faulty': ({ message, params: { path }, campaign }) =>
    campaign === undefined
      ? `La liste des clés ne tient pas\u00a0: ${message}`
      : `${path}\u00a0: ${campaignFaultInFrench(campaign)}`,
  'cohort-too-small': ({ params: { cohort, people, least } }) =>
    `La cohorte «\u00a0${cohort}\u00a0» compte ${people} personnes\u00a0; il en faut au moins ${least}. Réunissez-la à une autre.`,
  'nobody-invited': () => 'Personne n’est inscrit\u00a0: importez d’abord les personnes (miroir people).',
  'origin-faulty': ({ params: { origin, role, places } }) => {
    if (origin !== undefined)
      return `«\u00a0${origin}\u00a0» n’est pas l’adresse ${roles[String(role)] ?? role}\u00a0: il faut un schéma et un nom, sans chemin.`;
    if (places !== undefined)
      return `Les manches précédentes de ce portail sont à ${places}\u00a0: une suivante se trouve aux mêmes adresses.`;
    return 'Chaque rôle a son adresse à lui\u00a0: le navigateur sépare ce qu’il y garde.';
  },
  'round-unknown': ({ params: { round } }) => `Il n’y a pas de manche «\u00a0${round}\u00a0».`,
  'round-over': ({ params: { round, closes } }) =>
    `La manche «\u00a0${round}\u00a0» s’est close le ${closes}\u00a0: personne ne pourrait répondre.`,
  'keys-missing': () =>
    'La clé privée de l’espace de la campagne manque à la liste\u00a0: remettez son dossier «\u00a0keys\u00a0».',
};
