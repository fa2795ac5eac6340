import type { BankIdea } from './idea.ts';
import { usedCarton } from './pictures.ts';

/** What employees propose: most of it about how shutters are made, which customers hardly speak of. */
export const employeeIdeas: readonly BankIdea[] = [
  {
    theme: 'making',
    title: 'Alterner les postes debout toutes les deux heures',
    body: 'Sur la ligne d’assemblage, on garde le même geste toute la journée. En tournant toutes les deux heures entre le vissage, le contrôle et l’emballage, on se fatigue moins et on connaît mieux le produit.',
    need: 'Moins de douleurs à l’épaule en fin de semaine.',
    benefit: 'Des personnes polyvalentes quand quelqu’un manque.',
    language: 'fr',
    taken: { agree: 0.86, disagree: 0.05 },
    comments: [
      {
        stance: 'for',
        body: 'Chez nous, on l’a fait pendant un mois. Personne ne voulait revenir en arrière.',
      },
      { stance: 'question', body: 'Et les réglages de la table, qui les refait à chaque changement\u00a0?' },
      {
        stance: 'against',
        body: 'On sait bien qui ne voudra pas. Didier, au vissage de Dole, ne lâche jamais sa place.',
        reported: 'names-a-person',
      },
    ],
  },
  {
    theme: 'making',
    title: 'Un banc d’essai en libre accès pour les équipes',
    body: 'Laissons un banc d’essai ouvert entre midi et deux\u00a0: chacun pourrait y tester une pièce, une vis, une autre façon de poser le tablier. Beaucoup d’idées meurent parce qu’il faut trois signatures pour les essayer.',
    language: 'fr',
    taken: { agree: 0.72, disagree: 0.1 },
    comments: [
      { stance: 'help', body: 'Je sais régler le banc de Dole, je veux bien montrer.' },
      { stance: 'against', body: 'Sans quelqu’un de la sécurité à côté, c’est non.' },
    ],
  },
  {
    theme: 'making',
    title: 'Acheter nos pièces au plus près, quand l’écart est petit',
    body: 'Nous faisons venir des caisses entières de l’autre bout du monde pour trois pour cent de moins. En dessous de cinq pour cent d’écart, prenons le fournisseur qui est à moins de trois cents kilomètres.',
    benefit: 'Des délais plus courts, et moins de stock.',
    language: 'fr',
    taken: { agree: 0.64, disagree: 0.16 },
    comments: [{ stance: 'question', body: 'Cinq pour cent sur une caisse ou sur l’année\u00a0?' }],
  },
  {
    theme: 'making',
    title: 'Dire avant le vendredi midi qui travaille le samedi',
    body: 'Quand on l’apprend le vendredi soir, on ne peut plus s’organiser. Une règle simple\u00a0: rien après le vendredi midi, et d’abord des volontaires.',
    language: 'fr',
    taken: { agree: 0.9, disagree: 0.03 },
    comments: [{ stance: 'for', body: 'C’est la première chose que je changerais.' }],
  },
  {
    theme: 'making',
    title: 'Ramener les chutes d’aluminium au fondeur le plus proche',
    body: 'Nos chutes partent mélangées et reviennent au prix du neuf. Triées par alliage, le fondeur de la vallée les reprend et nous rend de la matière.',
    language: 'fr',
    taken: { agree: 0.78, disagree: 0.04 },
    comments: [],
  },
  {
    theme: 'repair',
    title: 'Garder dix ans les pièces de chaque modèle vendu',
    body: 'Au service client, on dit chaque jour à des gens que leur volet n’est plus réparable alors qu’il manque une pièce à deux euros. Engageons-nous sur dix ans, et disons-le.',
    language: 'fr',
    taken: { agree: 0.82, disagree: 0.06 },
    comments: [
      { stance: 'for', body: 'Les clients nous le demandent toutes les semaines.' },
      { stance: 'question', body: 'Où les stocke-t-on\u00a0? L’entrepôt de Rennes est plein.' },
    ],
  },
  {
    theme: 'repair',
    title: 'Une notice de démontage avec chaque volet',
    body: 'Celui qui pose sait démonter, celui qui répare ne sait pas. Une feuille, des dessins, aucun mot\u00a0: tout le monde la comprend.',
    language: 'fr',
    taken: { agree: 0.7, disagree: 0.08 },
    comments: [{ stance: 'help', body: 'Je dessine\u00a0: je peux faire la première.' }],
  },
  {
    theme: 'energy',
    title: 'Couper le chauffage de l’atelier quand les portes sont ouvertes',
    body: 'Un contact sur chaque porte suffit. L’hiver dernier, on chauffait la cour.',
    language: 'fr',
    taken: { agree: 0.68, disagree: 0.14 },
    comments: [{ stance: 'against', body: 'Les livraisons durent parfois une heure, on gèle déjà.' }],
  },
  {
    theme: 'materials',
    title: 'Essayer un emballage en carton qui sert deux fois',
    body: 'Le carton de livraison pourrait devenir le gabarit de pose\u00a0: on trace, on perce, on plie, et il repart avec le camion.',
    picture: usedCarton,
    language: 'fr',
    taken: { agree: 0.58, disagree: 0.18 },
    comments: [],
  },
];
