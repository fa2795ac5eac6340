import { hashFeatures } from './hash-features.ts';

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

/** Calls `visit` once for every bucket a text meets; answers how many there are. */
export function visitBuckets(
  sentences: readonly (readonly string[])[],
  stamps: Stamps,
  visit: (bucket: number) => void,
): number {
  const { marks } = stamps;
  const mask = marks.length - 1;
  if (stamps.turn === 0xffffffff) marks.fill(0);
  stamps.turn = stamps.turn === 0xffffffff ? 1 : stamps.turn + 1;
  const { turn } = stamps;
  let met = 0;
  hashFeatures(sentences, (hash) => {
    const bucket = hash & mask;
    if (marks[bucket] === turn) return;
    marks[bucket] = turn;
    met += 1;
    visit(bucket);
  });
  return met;
}

/** The model's margin for a text: above 0 praise, below 0 blame; the text's features are scaled to length 1. */
export function marginOf(
  model: LinearModel,
  sentences: readonly (readonly string[])[],
  stamps: Stamps,
): number {
  const { weights } = model;
  let sum = 0;
  const met = visitBuckets(sentences, stamps, (bucket) => {
    sum += weights[bucket] ?? 0;
  });
  return model.bias + (met === 0 ? 0 : (sum * model.step) / Math.sqrt(met));
}
