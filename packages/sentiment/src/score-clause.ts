import { type Denial, denyItems } from './deny-items.ts';
import type { Grammar, Words } from './grammar/grammar.ts';
import { type Item, surveyClause } from './survey-clause.ts';

/** Denied praise is milder than blame, denied blame much milder than praise (“pas mauvais” is not “bon”). */
const deniedPraise = -0.8;
const deniedBlame = -0.5;
/** What is absent is wholly absent: “sans défaut” praises as much as “défaut” blames. */
const absentBlame = -1;
const exclamation = 1.2;
/** A denial that meets no word it knows (“ça ne tourne pas”) is a mild complaint; not so a mere absence (“sans emballage”). */
const bareDenial = -0.6;
/** What is left of a word's weight in a suggestion, a supposition, a question. */
const suggested = 0.15;
const supposed = 0.5;
const asked = 0.6;

/** What a clause weighs: praise and blame apart, both ≥ 0. */
export interface ClauseScore {
  readonly praise: number;
  readonly blame: number;
  /** Words that carried weight. */
  readonly hits: number;
  readonly suggests: boolean;
}

export interface Tone {
  readonly exclaimed: boolean;
  readonly asked: boolean;
}

function weigh(item: Item, denial: Denial | undefined): number {
  if (!denial) return item.weight * item.boost;
  if (item.denied !== undefined && (denial === 'denied' || item.weight >= 0)) return item.denied;
  // “Not very good” denies the intensity, too: it is milder than “not good” twice over.
  if (item.weight > 0) return item.weight * deniedPraise;
  return item.weight * (denial === 'absent' ? absentBlame : deniedBlame);
}

/** Adds up a clause. A negation turns what it bears on, before or after it, and never past the clause. */
export function scoreClause(grammar: Grammar, words: Words, tone: Tone): ClauseScore {
  const survey = surveyClause(grammar, words);
  const denials = denyItems(grammar, words.tokens, survey);
  const from = survey.suggestedFrom ?? Number.POSITIVE_INFINITY;
  const factor =
    (tone.exclaimed ? exclamation : 1) * (tone.asked ? asked : 1) * (survey.supposed ? supposed : 1);
  let praise = 0;
  let blame = 0;
  let hits = 0;
  const add = (weight: number): void => {
    if (weight > 0) praise += weight;
    else blame -= weight;
    if (weight !== 0) hits += 1;
  };
  for (const item of survey.items) {
    const kept = item.at >= from && !item.plain ? suggested : 1;
    add(weigh(item, denials.of.get(item)) * factor * kept);
  }
  if (denials.bare && survey.suggestedFrom === undefined) add(bareDenial * factor);
  return { praise, blame, hits, suggests: survey.suggestedFrom !== undefined };
}
