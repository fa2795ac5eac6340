import type { Audience } from '@miroir/basics';
import type { Question } from '@miroir/campaign';
import type { Side } from '../figures/side.ts';
import type { PublishedTallies } from '../release/rule.ts';
import { keys, type Polarity, polarities } from '../tally/keys.ts';
import { emptyTally, mergeTally, type Tally } from '../tally/tally.ts';

const text = { fr: 'x' };

/** What every question of the tests shares. */
export const questionBase = {
  theme: 'theme',
  equivalence: 'identical',
  text,
  required: false,
  unsure: 'none',
  results: 'each-release',
} as const;

export const fivePoints = ['1', '2', '3', '4', '5'].map((id) => ({ id: `p${id}`, label: text }));

export function likert(id: string, more: Partial<Question> = {}): Question {
  return { ...questionBase, id, kind: 'likert', options: fivePoints, ...more } as Question;
}

export const comment = { prompt: text, quotable: false, maxLength: 200 };

/** A tally of n people out of counts by option of some questions; the rest of n skipped. */
export function tallyOf(
  n: number,
  answers: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Tally {
  const counts: Record<string, number> = {};
  for (const [question, options] of Object.entries(answers)) {
    const answered = Object.values(options).reduce((a, b) => a + b, 0);
    counts[keys.answered(question)] = answered;
    if (answered < n) counts[keys.skipped(question)] = n - answered;
    for (const [option, people] of Object.entries(options)) counts[keys.option(question, option)] = people;
  }
  return mergeTally({ n, counts }, emptyTally);
}

/** Adds comments to a tally: negative, neutral, positive and, if any, not read. */
export function withComments(
  tally: Tally,
  question: string,
  tone: readonly [number, number, number, number?],
): Tally {
  const counts = polarities.map((polarity: Polarity, index) => [
    keys.comment(question, polarity),
    tone[index] ?? 0,
  ]);
  return mergeTally(tally, { n: 0, counts: Object.fromEntries(counts) });
}

/** A side that published one tally, in one cohort unless told otherwise. */
export function sideOf(audience: Audience, whole: Tally, more: Partial<Side> = {}): Side {
  const published: PublishedTallies = { whole, cohorts: { all: whole } };
  return {
    audience,
    published,
    cohorts: [{ id: 'all', headcount: audience === 'consumers' ? null : 100_000 }],
    filter: null,
    engine: { name: 'test', version: '1' },
    calibration: null,
    final: true,
    ...more,
  };
}
