import type { Audience } from '@miroir/basics';
import { isOpenText, type Question } from '@miroir/campaign';
import { type Figure, mapFigure } from '../figures/figure.ts';
import { partsByCohort } from '../release/rule.ts';
import { normalPValue, normalQuantile } from '../stats/distribution.ts';
import { usualLevel } from '../stats/interval.ts';
import { keys, type Polarity, polarities } from '../tally/keys.ts';
import { cell, type Tally } from '../tally/tally.ts';
import { asks, type Side, sideTally } from './side.ts';

/** Texts by how they read. */
export type Tone = Readonly<Record<Polarity, number>>;

/** Texts (open answers and comments) of some questions on one side. */
export interface Texts {
  readonly tone: Tone;
  /** All of them. */
  readonly texts: number;
  /** People entered. */
  readonly n: number;
  /** Most texts one person can write in these questions. */
  readonly fields: number;
}

/** Counts the texts of `questions`, each open question and each comment field being a place to write. */
export function textsOf(questions: readonly Question[], side: Side): Figure<Texts> {
  const fields = fieldsOf(questions, side.audience);
  if (fields.length === 0) return { state: 'not-asked' };
  const scope = sideTally(side);
  if (scope.state === 'suppressed') return scope;
  if (side.filter !== null && !partsByCohort(side))
    return { state: 'suppressed', reason: 'whole-audience-only' };
  const { tally } = scope;
  const tone = toneOf(fields, tally);
  const texts = polarities.reduce((sum, polarity) => sum + tone[polarity], 0);
  // Nothing released can mean nothing written or fewer than ten writers: which of the two is not told.
  if (texts === 0) return { state: 'suppressed', reason: 'fewer-than-k' };
  return { state: 'shown', value: { tone, texts, n: tally.n, fields: fields.length } };
}

type Field = (polarity: Polarity) => string;

function fieldsOf(questions: readonly Question[], audience: Audience): Field[] {
  return questions
    .filter((question) => asks(question, audience))
    .flatMap((question): Field[] => [
      ...(isOpenText(question) ? [(polarity: Polarity) => keys.text(question.id, polarity)] : []),
      ...(question.comment === undefined
        ? []
        : [(polarity: Polarity) => keys.comment(question.id, polarity)]),
    ]);
}

function toneOf(fields: readonly Field[], tally: Tally): Tone {
  const count = (polarity: Polarity) => fields.reduce((sum, key) => sum + cell(tally, key(polarity)), 0);
  return { negative: count('negative'), neutral: count('neutral'), positive: count('positive') };
}

/** How much a side wrote, for 100 people who took part. May exceed 100 where there are several places to write. */
export interface Loudness {
  readonly texts: number;
  readonly n: number;
  readonly per100: number;
}

/** Open answers and comments per 100 participants, over the questions given (usually one theme's). */
export function commentsPer100(questions: readonly Question[], side: Side): Figure<Loudness> {
  const counted = textsOf(questions, side);
  return mapFigure(counted, ({ texts, n }) => ({ texts, n, per100: n === 0 ? 0 : (100 * texts) / n }));
}

/** The difference of two loudnesses, texts per person, with a cautious interval. */
export interface LoudnessGap {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/**
 * Difference of texts per person. A person writes 0 to m texts (m places to write) and counts do not tell who wrote
 * several, so the variance is bounded by its largest possible value, m·r − r² (all or nothing): intervals are never
 * too narrow, whatever the clustering.
 */
export function compareLoudness(a: Texts, b: Texts): LoudnessGap {
  const rates = [a.texts / a.n, b.texts / b.n] as const;
  const variance = boundedVariance(a, rates[0]) + boundedVariance(b, rates[1]);
  const estimate = rates[0] - rates[1];
  const half = normalQuantile(usualLevel) * Math.sqrt(variance);
  const p = variance === 0 ? (estimate === 0 ? 1 : 0) : normalPValue(estimate / Math.sqrt(variance));
  return { estimate, low: estimate - half, high: estimate + half, p };
}

function boundedVariance({ n, fields }: Texts, rate: number): number {
  return Math.max(0, fields * rate - rate * rate) / n;
}
