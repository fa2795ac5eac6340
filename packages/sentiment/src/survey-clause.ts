import { begins, type Grammar, type Words } from './grammar/grammar.ts';
import type { Match } from './lexicon/compile-lexicon.ts';

/** A word or expression that carries weight, or would if it were denied. */
export interface Item {
  readonly at: number;
  readonly length: number;
  /** From the lexicon, −3 to 3; 0 for what only weighs when denied. */
  readonly weight: number;
  /** Its multiplier, from the booster before it. */
  readonly boost: number;
  /** Its weight when denied, where the grammar has one. */
  readonly denied: number | undefined;
  readonly verb: boolean;
  /** Not touched by a suggestion. */
  readonly plain: boolean;
}

export interface Negator {
  readonly at: number;
  /** States an absence: “sans”, “no”, “ohne”. */
  readonly absence: boolean;
  /** May merely repeat the negator before it. */
  readonly repeats: boolean;
}

/** What stands in a clause, in its order. */
export interface Survey {
  readonly items: Item[];
  readonly negators: Negator[];
  /** Where “ne” stands, for French. */
  readonly openers: number[];
  /** First word after an expression that makes the rest a suggestion. */
  suggestedFrom: number | undefined;
  supposed: boolean;
}

const boosterReach = 2;
/** What is left of the weight of a word that is written as a name: “Super Eagles”, “Radio Libre”. */
const ofName = 0.4;

interface Walk {
  readonly tokens: readonly string[];
  readonly bits: readonly number[];
  readonly grammar: Grammar;
  readonly survey: Survey;
  boost: number;
  boostUntil: number;
}

type Found = Match<number> | undefined;

/** Puts down a word of the lexicon, or one that weighs when denied; answers how many tokens it takes. */
function addItem({ tokens, bits, grammar, survey, ...walk }: Walk, index: number, found: Found): number {
  const denied = grammar.denied.at(tokens, index);
  const length = found?.length ?? denied?.length ?? 1;
  if (!found && !denied) return length;
  survey.items.push({
    at: index,
    length,
    weight: found?.value ?? 0,
    boost: (index <= walk.boostUntil ? walk.boost : 1) * ((bits[index] ?? 0) & begins.name ? ofName : 1),
    denied: denied && denied.length >= length ? denied.value : undefined,
    verb: grammar.verbs.at(tokens, index) !== undefined,
    // “Not recommend” is an entry of its own.
    plain: tokens.slice(index, index + length).some((_, offset) => grammar.plain.at(tokens, index + offset)),
  });
  return length;
}

/** A suggestion, a name, or an expression that only looks like a negation, unless a longer expression of the lexicon stands there. */
function passOver({ tokens, grammar, survey }: Walk, index: number, found: Found): number | undefined {
  const longest = found?.length ?? 1;
  const harmless = grammar.lexicon.falseNegations.at(tokens, index);
  if (harmless && harmless.length > longest) return harmless.length;
  const name = grammar.names.at(tokens, index);
  if (name && name.length >= longest) return name.length;
  const suggestion = grammar.suggestions.at(tokens, index);
  if (!suggestion || suggestion.length < longest) return undefined;
  survey.suggestedFrom ??= index + suggestion.length;
  return suggestion.length;
}

function isNegator({ tokens, grammar: { lexicon }, survey }: Walk, index: number): boolean {
  const token = tokens[index] ?? '';
  if (lexicon.negators.has(token)) return true;
  // “On n’est plus écouté”, and with the negator first: “personne ne répond”.
  const opened = survey.openers.length > 0 || tokens[index + 1] === lexicon.negationOpener;
  return lexicon.negatorsAfterNe.has(token) && opened;
}

function takeBooster(walk: Walk, index: number, found: Found): number | undefined {
  const { lexicon } = walk.grammar;
  const booster = lexicon.boosters.at(walk.tokens, index);
  if (!booster || (found && !lexicon.words.at(walk.tokens, index + booster.length))) return undefined;
  walk.boost = booster.value;
  walk.boostUntil = index + booster.length - 1 + boosterReach;
  return booster.length;
}

/** Reads what begins at a word, the longest expression first; answers how many words it takes. */
function step(walk: Walk, index: number, bits: number): number {
  const { tokens, grammar, survey } = walk;
  const { lexicon } = grammar;
  if (bits & begins.opener) survey.openers.push(index);
  const found = bits & begins.word ? lexicon.words.at(tokens, index) : undefined;
  const passed = bits & (begins.harmless | begins.suggestion) ? passOver(walk, index, found) : undefined;
  if (passed !== undefined) return passed;
  if (found && found.length > 1) return addItem(walk, index, found);
  const expression = bits & begins.negation ? grammar.negations.at(tokens, index) : undefined;
  if (expression) {
    survey.negators.push({ at: index + expression.length - 1, absence: false, repeats: false });
    return expression.length;
  }
  if (bits & begins.negator && isNegator(walk, index)) {
    const token = tokens[index] ?? '';
    survey.negators.push({
      at: index,
      absence: lexicon.privatives.has(token),
      repeats: lexicon.concord.has(token),
    });
    return 1;
  }
  const boosted = bits & begins.booster ? takeBooster(walk, index, found) : undefined;
  if (boosted !== undefined) return boosted;
  return bits & (begins.word | begins.denied) ? addItem(walk, index, found) : 1;
}

/** Finds in a clause, from left to right, all that bears on its tone. */
export function surveyClause(grammar: Grammar, { tokens, begins: bits }: Omit<Words, 'entries'>): Survey {
  const survey: Survey = {
    items: [],
    negators: [],
    openers: [],
    suggestedFrom: undefined,
    supposed: grammar.conditions.at(tokens, 0) !== undefined,
  };
  const walk: Walk = { tokens, bits, grammar, survey, boost: 1, boostUntil: -1 };
  for (let index = 0; index < tokens.length; ) {
    const begun = bits[index] ?? 0;
    index += begun === 0 ? 1 : step(walk, index, begun);
  }
  return survey;
}
