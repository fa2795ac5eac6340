import type { Audience } from '@miroir/basics';
import type { BankComment } from './idea.ts';

/** A comment that comes while the demonstration is watched, and the pseudonym it is signed with. */
export interface LaterComment extends BankComment {
  /** The idea it is on, by its title. */
  readonly on: string;
  readonly by: string;
  readonly language: string;
}

const fr = { language: 'fr' } as const;

/** What people say one after the other, once a visitor is there to see it. */
export const laterComments: Readonly<Record<Audience, readonly LaterComment[]>> = {
  employees: [
    {
      ...{ on: 'Ramener les chutes d’aluminium au fondeur le plus proche', by: 'Copeau', ...fr },
      stance: 'help',
      body: 'Je conduis le camion du mardi\u00a0: il passe devant la fonderie, à vide au retour.',
    },
    {
      ...{ on: 'Essayer un emballage en carton qui sert deux fois', by: 'Sangle rouge', ...fr },
      stance: 'question',
      body: 'Et s’il pleut pendant la pose\u00a0? Le nôtre gondole au bout de dix minutes.',
    },
    {
      ...{ on: 'Garder dix ans les pièces de chaque modèle vendu', by: 'Treuil', ...fr },
      stance: 'for',
      body: 'Il suffirait d’une trentaine de références pour couvrir presque tous les appels.',
    },
    {
      ...{ on: 'Acheter nos pièces au plus près, quand l’écart est petit', by: 'Entre-deux', ...fr },
      stance: 'against',
      body: 'Nos fournisseurs lointains sont parfois les seuls à tenir la qualité. Regardons les deux.',
    },
    {
      ...{ on: 'Alterner les postes debout toutes les deux heures', by: 'Poste sept', ...fr },
      stance: 'help',
      body: 'J’ai fait la grille pour Lyon, je la donne volontiers.',
    },
    {
      ...{ on: 'Couper le chauffage de l’atelier quand les portes sont ouvertes', by: 'Rideau d’air', ...fr },
      stance: 'question',
      body: 'A-t-on chiffré un rideau d’air chaud à la place\u00a0?',
    },
    {
      ...{ on: 'Un banc d’essai en libre accès pour les équipes', by: 'Clé de douze', ...fr },
      stance: 'for',
      body: 'Avec un cahier à côté, pour que ce qui rate serve aussi.',
    },
  ],
  consumers: [
    {
      ...{ on: 'Vendre le moteur seul, sans le volet', by: 'Tournevis', ...fr },
      stance: 'help',
      body: 'J’ai remplacé le mien l’an dernier. Je peux écrire comment, avec les photos.',
    },
    {
      ...{ on: 'Ersatzteile zehn Jahre lang versprechen', by: 'Gartenhaus', language: 'de' },
      stance: 'for',
      body: 'Genau so. Nach sechs Jahren wegwerfen zu müssen, ärgert mich bis heute.',
    },
    {
      ...{ on: 'Reprendre l’ancien volet quand le nouveau arrive', by: 'Le garage plein', ...fr },
      stance: 'question',
      body: 'Reprendriez-vous aussi ceux des autres marques\u00a0?',
    },
    {
      ...{ on: 'Um modo de verão que fecha sozinho com o sol', by: 'Janela a sul', language: 'pt' },
      stance: 'for',
      body: 'No verão passado a minha sala chegou aos trinta e dois graus. Fazia toda a diferença.',
    },
    {
      ...{ on: 'A price list for parts, before I buy', by: 'Second floor', language: 'en' },
      stance: 'question',
      body: 'Would the list say how long each part usually lasts?',
    },
    {
      ...{ on: 'Afficher ce que le volet fait gagner en hiver', by: 'Maison de pierre', ...fr },
      stance: 'against',
      body: 'Un chiffre moyen ne dira rien de chez moi. Dites plutôt comment le calculer.',
    },
    {
      ...{ on: 'Un atelier ouvert le samedi, une fois par trimestre', by: 'Haut-Jura', ...fr },
      stance: 'help',
      body: 'Notre salle des fêtes est libre le samedi matin, et chauffée.',
    },
    {
      ...{
        on: 'Dire de quoi le volet est fait, et d’où cela vient',
        by: 'Étiquette',
        ...fr,
      },
      stance: 'for',
      body: 'Et la même étiquette pour l’emballage, tant qu’on y est.',
    },
  ],
};
