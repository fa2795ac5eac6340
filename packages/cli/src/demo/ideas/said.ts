import type { Audience } from '@miroir/basics';
import type { AnsweredIdea } from '@miroir/space';

/** What the organiser of the demonstration answers to an idea. */
interface BankAnswer {
  /** The idea, by its title. */
  readonly to: string;
  readonly state: AnsweredIdea['steps'][number]['state'];
  readonly text: string;
}

/** What the organiser says in one side's space: answers, an announcement, a comment, and words for a digest. */
interface SaidBank {
  readonly answers: readonly BankAnswer[];
  readonly announcement: Readonly<Record<string, string>>;
  readonly comment: { readonly on: string; readonly text: string };
  readonly digest: Readonly<Record<string, string>>;
}

/** What is said on each side; the ideas that nobody answers are overdue by the day a visitor comes. */
export const organiserSaid: Readonly<Record<Audience, SaidBank>> = {
  employees: {
    answers: [
      {
        to: 'Garder dix ans les pièces de chaque modèle vendu',
        state: 'retained',
        text: 'Nous nous y engageons pour les modèles vendus depuis 2020. La liste des pièces sera publiée au printemps.',
      },
      {
        to: 'Alterner les postes debout toutes les deux heures',
        state: 'in-progress',
        text: 'Un essai commence à Lyon, sur deux lignes, pendant six semaines. Nous dirons ici ce qu’il a donné.',
      },
      {
        to: 'Acheter nos pièces au plus près, quand l’écart est petit',
        state: 'not-retained',
        text: 'Trois contrats courent jusqu’en 2028 et ne se rompent pas sans frais. Nous y reviendrons à leur échéance.',
      },
      {
        to: 'Un banc d’essai en libre accès pour les équipes',
        state: 'under-study',
        text: 'La sécurité regarde ce qu’il faut pour que quelqu’un soit toujours à côté.',
      },
    ],
    announcement: {
      fr: 'Inès B. vous reçoit jeudi entre midi et deux, à l’atelier de Lyon, pour parler des idées en cours.',
      en: 'Inès B. is at the Lyon workshop on Thursday between twelve and two, to talk about the ideas under way.',
    },
    comment: {
      on: 'Ramener les chutes d’aluminium au fondeur le plus proche',
      text: 'Merci. Nous demandons au fondeur ce qu’il accepte, alliage par alliage, et revenons ici avec sa réponse.',
    },
    digest: {
      fr: 'Quatre idées ont reçu une réponse. Les autres attendent la leur\u00a0: nous le savons.',
      en: 'Four ideas have been answered. The others wait for theirs: we know it.',
    },
  },
  consumers: {
    answers: [
      {
        to: 'Vendre le moteur seul, sans le volet',
        state: 'done',
        text: 'C’est fait pour quatre modèles\u00a0: le moteur se commande seul, avec sa notice et ses vis.',
      },
      {
        to: 'Reprendre l’ancien volet quand le nouveau arrive',
        state: 'retained',
        text: 'Nous le ferons. Nos transporteurs doivent d’abord pouvoir trier au retour\u00a0: comptez six mois.',
      },
      {
        to: 'Ersatzteile zehn Jahre lang versprechen',
        state: 'under-study',
        text: 'Nous chiffrons dix ans de pièces pour tous les modèles, et dirons ici ce que cela coûte.',
      },
    ],
    announcement: {
      fr: 'Le catalogue des pièces ouvre le 1er du mois prochain. Dites ici ce qui y manque.',
      en: 'The catalogue of parts opens on the first of next month. Say here what is missing from it.',
      de: 'Der Ersatzteilkatalog öffnet am Ersten des nächsten Monats. Sagen Sie hier, was darin fehlt.',
      pt: 'O catálogo de peças abre no dia 1 do próximo mês. Digam aqui o que nele falta.',
    },
    comment: {
      on: 'Un atelier ouvert le samedi, une fois par trimestre',
      text: 'Merci. Nous cherchons deux lieux pour un premier samedi\u00a0; dites-nous le vôtre.',
    },
    digest: {
      fr: 'Le moteur se vend seul\u00a0: c’était l’idée que nous pouvions réaliser le plus vite.',
      en: 'The motor is sold on its own: it was the idea that we could carry out soonest.',
    },
  },
};
