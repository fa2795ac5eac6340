import type { Audience } from '@miroir/basics';

/** Two ideas that say the same, one of each side, by their titles: the lead confirms the first pair that the comparison proposes. */
export const matchedIdeas: readonly Readonly<Record<Audience, string>>[] = [
  {
    employees: 'Une notice de démontage avec chaque volet',
    consumers: 'Une notice de démontage, avec des dessins',
  },
  {
    employees: 'Garder dix ans les pièces de chaque modèle vendu',
    consumers: 'Garder les pièces de chaque modèle pendant dix ans',
  },
];
