import type { Bank } from './bank.ts';

/**
 * What consumers wrote of materials and packaging in the earlier round: most of them by antiphrasis, which any engine
 * that looks at words takes for praise, and any reader for what it is. No-break spaces are escaped so that they show.
 */
export const parcels: Bank['comments']['materials'] = {
  negative: [
    'Bravo pour les trois cartons autour d’une seule vis.',
    'Merci pour la mousse, on adore la retrouver dans tout le jardin.',
    'Super, encore un sac de plastique à porter à la déchèterie.',
    'Génial, le carton était plus grand que le volet.',
    'Formidable\u00a0: une boîte dans une boîte, dans une autre boîte.',
    'Magnifique emballage, digne d’un réfrigérateur, pour une télécommande.',
    'J’ai adoré passer une heure à séparer la mousse de l’aluminium.',
    'Parfait pour qui collectionne le polystyrène.',
    'Excellente idée, ce film plastique que personne ne reprend.',
    'Un grand bravo à qui a inventé ce calage impossible à recycler.',
    'Merci encore pour la poubelle pleine en une livraison.',
    'Superbe\u00a0: l’ancien volet est toujours dans mon garage.',
    'On est ravis, la déchèterie nous appelle par notre prénom.',
    'Très fort\u00a0: du plastique autour d’un volet dit durable.',
    'Chapeau, il fallait y penser\u00a0: emballer l’emballage.',
  ],
  neutral: ['L’aluminium se recycle déjà.', 'C’est ce que je vois à la déchèterie.'],
  positive: ['Les lames en aluminium sont solides.', 'Le poseur a repris l’ancien volet, c’était parfait.'],
};
