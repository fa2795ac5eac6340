import { type Denial, denyItems } from './deny-items.ts';
import type { Grammar, Words } from './grammar/grammar.ts';
import { type Item, type Survey, surveyClause } from './survey-clause.ts';

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
  const absent = denial === 'absent' && item.weight < 0 ? item.weight * absentBlame : 0;
  if (item.denied !== undefined) return absent === 0 ? item.denied : Math.max(item.denied, absent);
  // “Not very good” denies the intensity, too: it is milder than “not good” twice over.
  if (item.weight > 0) return item.weight * deniedPraise;
  return absent === 0 ? item.weight * deniedBlame : absent;
}

/** “I would recommend it” suggests nothing. */
const suggests = ({ suggestedFrom, items }: Survey): boolean =>
  suggestedFrom !== undefined && !items.some(({ plain }) => plain);

/** Adds up a clause. A negation turns what it bears on, before or after it, and never past the clause. */
export function scoreClause(grammar: Grammar, words: Omit<Words, 'entries'>, tone: Tone): ClauseScore {
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
  return { praise, blame, hits, suggests: suggests(survey) };
}
