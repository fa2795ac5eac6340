import type { Audience } from '@miroir/basics';
import { isOpenText, type Question } from '@miroir/campaign';
import type { PartKey } from '../release/entered.ts';
import { partsByCohort } from '../release/rule.ts';
import { type Interval, scaled } from '../stats/interval.ts';
import { scoreInterval } from '../stats/proportion.ts';
import { keys, type Polarity, polarities } from '../tally/keys.ts';
import { cell, type Tally } from '../tally/tally.ts';
import { type Figure, mapFigure } from './figure.ts';
import { asks, type Side, sideTally } from './side.ts';

/** Texts by how they read, those that were not read apart. */
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
  const fields = placesToWrite(questions, side.audience);
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

/** Where a person of a side can write. */
export interface PlaceToWrite {
  readonly part: PartKey;
  /** The cell that counts the texts written there which read so. */
  readonly key: (polarity: Polarity) => string;
}

/** The open answers and comments of the questions that a side is asked. */
export function placesToWrite(questions: readonly Question[], audience: Audience): PlaceToWrite[] {
  return questions
    .filter((question) => asks(question, audience))
    .flatMap((question): PlaceToWrite[] => {
      const { id } = question;
      const answer: PlaceToWrite = { part: `q:${id}`, key: (polarity) => keys.text(id, polarity) };
      const comment: PlaceToWrite = { part: `c:${id}`, key: (polarity) => keys.comment(id, polarity) };
      return [
        ...(isOpenText(question) ? [answer] : []),
        ...(question.comment === undefined ? [] : [comment]),
      ];
    });
}

/** How the texts of some places read, in a tally. */
export function toneOf(fields: readonly PlaceToWrite[], tally: Tally): Tone {
  const count = (polarity: Polarity) => fields.reduce((sum, { key }) => sum + cell(tally, key(polarity)), 0);
  return {
    negative: count('negative'),
    neutral: count('neutral'),
    positive: count('positive'),
    unread: count('unread'),
  };
}

/** How much a side wrote, for 100 people who took part. May exceed 100 where there are several places to write. */
export interface Loudness extends Interval {
  readonly texts: number;
  /** People entered. */
  readonly n: number;
  /** Most texts one person can write: `estimate`, texts for 100 people, never exceeds 100 times as many. */
  readonly fields: number;
}

/**
 * Texts for one person as a share of all that could be written, with a cautious interval. A person writes 0 to m texts
 * (m places to write) and counts do not tell who wrote several, so the variance is taken at its largest possible value,
 * m·r − r² (each writes everything or nothing): Wilson's interval of r/m among n people. Never too narrow, whatever the
 * clustering, and within its scale also where texts exceed people.
 */
export function writtenShare({ texts, n, fields }: Pick<Loudness, 'texts' | 'n' | 'fields'>): Interval {
  return scoreInterval(Math.min(n, texts / fields), n);
}

/** Open answers and comments per 100 participants, over the questions given (usually one theme's). */
export function commentsPer100(questions: readonly Question[], side: Side): Figure<Loudness> {
  return mapFigure(textsOf(questions, side), ({ texts, n, fields }) => {
    if (n === 0) return null;
    return { ...scaled(writtenShare({ texts, n, fields }), 100 * fields), texts, n, fields };
  });
}
