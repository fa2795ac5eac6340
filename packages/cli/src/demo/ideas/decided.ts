import type { Audience } from '@miroir/basics';
import type { BankIdea } from './idea.ts';

const usual = { language: 'fr', taken: { agree: 0.6, disagree: 0.2 }, comments: [] } as const;

/** Ideas that the desk of a space decided about: two that say the same as another, one hidden, one appealed, one restored. */
export const decidedIdeas: Readonly<Record<Audience, readonly BankIdea[]>> = {
  employees: [
    {
      ...usual,
      theme: 'repair',
      title: 'Des pièces gardées dix ans pour chaque modèle',
      body: 'On jette des volets entiers faute d’une sangle ou d’une lame. Dix ans de pièces, pour tous les modèles, et le service client respire.',
      outcome: { what: 'joined', to: 'Garder dix ans les pièces de chaque modèle vendu' },
    },
    {
      ...usual,
      theme: 'making',
      title: 'Changer le chef de la ligne de peinture',
      body: 'Tout le monde sait de qui je parle. Tant que Gérard décidera des horaires, rien ne bougera.',
      outcome: { what: 'hidden', reason: 'attacks-a-person' },
    },
    {
      ...usual,
      theme: 'materials',
      title: 'Payer la lame au prix de l’an dernier',
      body: 'Notre fournisseur nous vend la lame bien au-dessus de ce qu’il demande ailleurs\u00a0: revoyons le contrat.',
      outcome: { what: 'appealed', reason: 'confidential' },
    },
    {
      ...usual,
      theme: 'making',
      title: 'Un coin calme à côté de l’atelier',
      body: 'Dix minutes sans bruit au milieu de la journée, et on fait moins d’erreurs sur les réglages de l’après-midi.',
      outcome: { what: 'restored', reason: 'off-topic' },
    },
    {
      ...usual,
      theme: 'making',
      title: 'Un banc d’essai ouvert à toutes les équipes',
      body: 'Le midi, le banc dort. Qu’on puisse y essayer une pièce sans attendre trois semaines un créneau.',
      outcome: { what: 'joined-lately', to: 'Un banc d’essai en libre accès pour les équipes' },
    },
  ],
  consumers: [
    {
      ...usual,
      theme: 'repair',
      title: 'Le moteur vendu seul, pour ne pas jeter le volet',
      body: 'Chez moi aussi seul le moteur était mort. Proposez-le sans le tablier, avec sa notice.',
      outcome: { what: 'joined', to: 'Vendre le moteur seul, sans le volet' },
    },
    {
      ...usual,
      theme: 'repair',
      title: 'Moitié prix chez mon cousin, appelez-le',
      body: 'Il répare tous les volets de la région, sans facture et en une heure. Dites que vous venez de ma part.',
      outcome: { what: 'hidden', reason: 'advertising' },
    },
    {
      ...usual,
      theme: 'repair',
      title: 'Publier les notes des installateurs',
      body: 'Celui de ma rue est venu trois fois pour une sangle. Qu’on puisse choisir en sachant.',
      outcome: { what: 'appealed', reason: 'names-a-person' },
    },
    {
      ...usual,
      theme: 'materials',
      title: 'Faire aussi des stores qui durent',
      body: 'Même toile, même moteur, mêmes pannes\u00a0: ce que vous apprenez sur les volets vaut pour les stores.',
      outcome: { what: 'restored', reason: 'off-topic' },
    },
    {
      ...usual,
      theme: 'repair',
      title: 'Filmer les réparations, une vidéo par modèle',
      body: 'Je comprends mieux en regardant qu’en lisant. Une vidéo pour chaque modèle, et je change ma sangle moi-même.',
      outcome: { what: 'joined-lately', to: 'Des vidéos de réparation, modèle par modèle' },
    },
  ],
};
