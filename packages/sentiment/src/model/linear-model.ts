import { featuresOf, pairOf, type WordFeatures } from '../hash-features.ts';
import type { Entry } from '../word.ts';

/** A linear model over hashed features: one int8 weight a bucket. The number of buckets is a power of two. */
export interface LinearModel {
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly bias: number;
}

/** Marks which buckets a text has met, so that each counts once. Reused from text to text. */
export interface Stamps {
  readonly marks: Uint32Array;
  turn: number;
}

export const createStamps = (buckets: number): Stamps => ({ marks: new Uint32Array(buckets), turn: 0 });

function beginText(stamps: Stamps): void {
  if (stamps.turn === 0xffffffff) {
    stamps.marks.fill(0);
    stamps.turn = 0;
  }
  stamps.turn += 1;
}

/**
 * Calls `visit` once for every bucket a text meets: its words, their letters, and every two neighbours of a clause.
 * Answers how many there are.
 */
export function visitBuckets(
  clauses: readonly (readonly Entry[])[],
  stamps: Stamps,
  visit: (bucket: number) => void,
): number {
  beginText(stamps);
  // Whatever model reads it, a word that comes again in one text is told by this.
  const text = {};
  const { marks, turn } = stamps;
  const mask = marks.length - 1;
  let met = 0;
  const meet = (hash: number): void => {
    const bucket = hash & mask;
    if (marks[bucket] === turn) return;
    marks[bucket] = turn;
    met += 1;
    visit(bucket);
  };
  for (const entries of clauses) {
    let before: WordFeatures | undefined;
    for (const entry of entries) {
      entry.features ??= featuresOf(entry.folded);
      const { features } = entry;
      meet(pairOf(before, features));
      before = features;
      if (features.lastText === text) continue;
      features.lastText = text;
      meet(features.own);
      for (const hash of features.letters) meet(hash);
    }
  }
  return met;
}

/** The model's margin for a text: above 0 praise, below 0 blame; the text's features are scaled to length 1. */
export function marginOf(model: LinearModel, clauses: readonly (readonly Entry[])[], stamps: Stamps): number {
  const { weights } = model;
  let sum = 0;
  const met = visitBuckets(clauses, stamps, (bucket) => {
    sum += weights[bucket] ?? 0;
  });
  return model.bias + (met === 0 ? 0 : (sum * model.step) / Math.sqrt(met));
}
