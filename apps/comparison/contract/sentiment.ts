import type { Audience } from '@miroir/basics';
import type { Basis, Figure, Gap, Pair, ToneRow } from './figure.ts';

/** A rating and what the same side writes on its theme, which lean to opposite sides; shares in per cent. */
export interface RatingAgainstTone {
  readonly side: Audience;
  readonly theme: string;
  readonly question: string;
  readonly label: string;
  /** Favourable answers, `n` of which say something. */
  readonly favourable: Gap & { readonly n: number };
  /** Of the `texts` that were read, or that people would read where labels correct the engine. */
  readonly negative: Gap;
  readonly positive: Gap;
  readonly texts: number;
  /** false: the tone is the engine's, and the disagreement is a thing to look at, no finding. */
  readonly calibrated: boolean;
}

export interface SentimentView {
  readonly basis: Basis;
  readonly themes: readonly ToneRow[];
  readonly questions: readonly ToneRow[];
  readonly heat: Pair<readonly { cohort: string; label: string; cells: readonly Figure[] }[]>;
  readonly commentsK: number;
  readonly againstTone: readonly RatingAgainstTone[];
}
