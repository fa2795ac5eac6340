import { type ClosenessNeeds, closenessNeeds, type Effect, isClose } from './equivalence.ts';

/** Fewest answers on each side before anything is concluded. */
export const fewestToConclude = 20;

/** Corrected p up to which a gap is established, and up to which it is said to be there perhaps. */
export const levels = { established: 0.05, perhaps: 0.2 } as const;

/** What may be said of a gap. */
export type Verdict =
  /** Chance alone would not do it. `small`: and it is shown to be no more than a small effect. */
  | { readonly state: 'established'; readonly small: boolean }
  /** Shown to be no more than a small effect, and not shown to be there. */
  | { readonly state: 'close' }
  | { readonly state: 'perhaps' }
  /** Neither. `needs`: the answers without which closeness cannot be concluded; null where there are enough. */
  | { readonly state: 'undecided'; readonly needs: ClosenessNeeds | null }
  /** Fewer than 20 answers on a side. */
  | { readonly state: 'too-few' };

/** What a verdict is drawn from. */
export interface Evidence {
  /** Answers on each side. */
  readonly n1: number;
  readonly n2: number;
  /** p after all corrections. */
  readonly corrected: number;
  /** Standardised differences that have to be small together for the two sides to be close. */
  readonly effects: readonly Effect[];
}

/**
 * `too-few` under 20 answers on a side; `established` at a corrected p ≤ .05, `small` if it is also close; `close`
 * when every effect is shown to be within ± 0.2; `perhaps` at a corrected p ≤ .20; else `undecided`.
 */
export function verdict({ n1, n2, corrected, effects }: Evidence): Verdict {
  if (n1 < fewestToConclude || n2 < fewestToConclude) return { state: 'too-few' };
  const close = effects.length > 0 && effects.every(isClose);
  if (corrected <= levels.established) return { state: 'established', small: close };
  if (close) return { state: 'close' };
  if (corrected <= levels.perhaps) return { state: 'perhaps' };
  return { state: 'undecided', needs: closenessNeeds(n1, n2) };
}
