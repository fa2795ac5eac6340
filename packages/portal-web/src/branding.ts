import type { Audience } from '@miroir/basics';

/** How one side is spoken to, in one language. Each portal brings its own: no bundle holds the other side's words. */
export interface SideWords {
  /** "Espace salariés" */
  readonly space: string;
  /** "Les clients ne voient rien de vos réponses pendant la campagne," */
  readonly apart: string;
  /** "ni vous des leurs. Les deux s’ouvrent le même jour." */
  readonly apartRest: string;
  /** Where the names are, if anywhere: "La liste des invités et les réponses sont dans deux bases séparées, sans clé commune." */
  readonly separation: string;
  /** "Vos réponses sont à côté de celles des autres salariés." */
  readonly beside: string;
}

/** What an app tells its pages: whose they are and how that side is spoken to, by language. */
export interface Branding {
  readonly audience: Audience;
  /** By language; a chunk of its own, because a question page does not need them. */
  readonly words: () => Promise<Readonly<Record<string, SideWords>>>;
}

/** The words of one side in a campaign's locale (`pt-BR` reads `pt`), else in the first language given. */
export function wordsIn(all: Readonly<Record<string, SideWords>>, locale: string): SideWords {
  const words = all[locale] ?? all[locale.split('-')[0] ?? ''] ?? Object.values(all)[0];
  if (words === undefined) throw new Error('a portal needs its words in one language at least');
  return words;
}
