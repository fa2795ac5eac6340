import type { Lexicon } from './lexicon/compile-lexicon.ts';

/** How far, in words, a negation reaches inside its clause. */
const negationReach = 5;
/** Denied praise is milder than blame, denied blame much milder than praise (“pas mauvais” is not “bon”). */
const deniedPraise = -0.8;
const deniedBlame = -0.5;
/** What is absent is wholly absent: “sans défaut” praises as much as “défaut” blames. */
const absentBlame = -1;
const boosterReach = 2;
const exclamation = 1.2;
/** A denial that meets no word of the lexicon (“ça ne marche pas”) is a mild complaint; not so a mere absence (“sans emballage”). */
const bareDenial = -0.8;

/** The words of a clause that carried weight, after negation and intensity. */
export interface ClauseScore {
  readonly weights: readonly number[];
}

interface Walk {
  openerSeen: boolean;
  deniedUntil: number;
  denialSpent: boolean;
  absence: boolean;
  boost: number;
  boostUntil: number;
}

const faceWeights: Readonly<Record<string, number>> = { ':smile:': 2, ':frown:': -2 };

function isNegator(lexicon: Lexicon, token: string, walk: Walk): boolean {
  return lexicon.negators.has(token) || (walk.openerSeen && lexicon.negatorsAfterNe.has(token));
}

function weigh(weight: number, index: number, walk: Walk): number {
  const boosted = index <= walk.boostUntil ? weight * walk.boost : weight;
  if (index > walk.deniedUntil) return boosted;
  walk.denialSpent = true;
  // "Not very good" denies the intensity, too: it is milder than "not good" twice over.
  if (weight > 0) return weight * deniedPraise;
  return weight * (walk.absence ? absentBlame : deniedBlame);
}

/** Adds up a clause from left to right. A negation turns what follows it, up to five words and never past the clause. */
export function scoreClause(lexicon: Lexicon, tokens: readonly string[], exclaimed = false): ClauseScore {
  const walk: Walk = {
    openerSeen: false,
    deniedUntil: -1,
    denialSpent: true,
    absence: false,
    boost: 1,
    boostUntil: -1,
  };
  const weights: number[] = [];
  const emphasis = exclaimed ? exclamation : 1;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] ?? '';
    const harmless = lexicon.falseNegations.at(tokens, index);
    const word = lexicon.words.at(tokens, index);
    const booster = lexicon.boosters.at(tokens, index);
    const next = lexicon.words.at(tokens, index + (booster?.length ?? 1));
    const face = faceWeights[token];
    if (harmless && harmless.length > (word?.length ?? 1)) {
      index += harmless.length;
    } else if (word && word.length > 1) {
      weights.push(emphasis * weigh(word.value, index, walk));
      index += word.length;
    } else if (isNegator(lexicon, token, walk)) {
      walk.deniedUntil = index + negationReach;
      walk.absence = lexicon.privatives.has(token);
      walk.denialSpent = walk.absence;
      index += 1;
    } else if (booster && (next || !word)) {
      walk.boost = booster.value;
      walk.boostUntil = index + booster.length - 1 + boosterReach;
      index += booster.length;
    } else {
      if (face !== undefined) weights.push(face);
      else if (word) weights.push(emphasis * weigh(word.value, index, walk));
      if (token === lexicon.negationOpener) walk.openerSeen = true;
      index += 1;
    }
  }
  if (!walk.denialSpent) weights.push(bareDenial);
  return { weights };
}
