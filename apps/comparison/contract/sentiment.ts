import type { Basis, Figure, Pair, ToneRow } from './figure.ts';

export interface SentimentView {
  readonly basis: Basis;
  readonly themes: readonly ToneRow[];
  readonly questions: readonly ToneRow[];
  readonly heat: Pair<readonly { cohort: string; label: string; cells: readonly Figure[] }[]>;
  readonly commentsK: number;
}
