import type { Grammar } from './grammar/grammar.ts';
import type { Item, Negator, Survey } from './survey-clause.ts';

/** How far, in words, a negation reaches inside its clause: onwards, back to a verb, and from “ne” to “pas”. */
const reachOnwards = 6;
const reachBack = 6;
const reachOpener = 6;

export type Denial = 'denied' | 'absent';

/** “No hay ningún problema” denies once. */
const takesBack = (negator: Negator): boolean => negator.absence && !negator.repeats;

/** “Pas sans défaut”, “not without problems”: the second takes the first back. */
function cancelled(negator: Negator, negators: readonly Negator[]): boolean {
  return negators.some(
    (other) =>
      (takesBack(other) && !negator.absence && other.at > negator.at && other.at - negator.at <= 2) ||
      (takesBack(negator) && !other.absence && negator.at > other.at && negator.at - other.at <= 2),
  );
}

/** Between “ne” and “pas” stands the verb: “je n’aime pas”, “je ne recommande plus”. */
function embraced({ items, openers }: Survey, negator: Negator): Item[] {
  const opener = openers.findLast((at) => at < negator.at && negator.at - at <= reachOpener);
  if (opener === undefined) return [];
  return items.filter((item) => item.at > opener && item.at < negator.at);
}

/** After the negator, the first word that weighs, and those that lean the same way: “pas cher et efficace” denies one. */
function onwards({ items }: Survey, negator: Negator): Item[] {
  const ahead = items.filter((item) => item.at > negator.at && item.at - negator.at <= reachOnwards);
  const first = ahead.find((item) => item.weight !== 0);
  if (!first) return ahead.slice(0, 1);
  const latent = ahead[0];
  // “Ça ne marche pas bien”: what stands first is denied, and what follows with it.
  const same = ahead.filter((item) => item.weight * first.weight > 0);
  return latent && latent.weight === 0 && latent.denied !== 0 && latent !== first
    ? [latent, ...same.filter(({ weight }) => weight > 0)]
    : same;
}

/** Before the negator, a verb: “j’aime pas”, “das gefällt mir nicht”. */
function verbBefore(grammar: Grammar, tokens: readonly string[], survey: Survey, negator: Negator): Item[] {
  const behind = survey.items.filter((item) => item.at < negator.at && negator.at - item.at <= reachBack);
  const verb = behind.findLast((item) => item.verb || item.denied !== undefined);
  if (verb?.verb) return [verb];
  const last = behind.at(-1);
  const close = last !== undefined && negator.at - (last.at + last.length) <= 1;
  return close && last.at > 0 && grammar.subjects.at(tokens, last.at - 1) ? [last] : [];
}

/** Nothing else is left to deny than what the clause said before: “funktioniert leider nicht”. */
const before = ({ items }: Survey, negator: Negator): Item[] =>
  items.filter((item) => item.at < negator.at && negator.at - item.at <= reachBack).slice(-1);

/** Which items a clause denies, and whether some negator met nothing to deny. */
export interface Denials {
  readonly of: ReadonlyMap<Item, Denial>;
  readonly bare: boolean;
}

/** An expression that holds its own negator says all there is to say: “no me gusta” in “no me gusta nada”. */
const saysItself = ({ lexicon }: Grammar, tokens: readonly string[], { at, length }: Item): boolean =>
  length > 1 &&
  tokens
    .slice(at, at + length)
    .some((token) => lexicon.negators.has(token) || token === lexicon.negationOpener);

export function denyItems(grammar: Grammar, tokens: readonly string[], whole: Survey): Denials {
  const items = whole.items.filter((item) => !saysItself(grammar, tokens, item));
  const survey: Survey = { ...whole, items };
  const of = new Map<Item, Denial>();
  let bare = false;
  for (const negator of survey.negators) {
    if (cancelled(negator, survey.negators)) continue;
    const embraces = embraced(survey, negator);
    const verb = negator.absence ? [] : verbBefore(grammar, tokens, survey, negator);
    const ahead = onwards(survey, negator);
    const chosen = [embraces, verb, ahead].find((items) => items.length > 0);
    const targets = chosen ?? (negator.absence ? [] : before(survey, negator));
    for (const item of targets) of.set(item, negator.absence ? 'absent' : (of.get(item) ?? 'denied'));
    if (targets.length === 0 && !negator.absence) bare = true;
  }
  const more = items.length < whole.items.length || tokens.length === survey.negators.length;
  return { of, bare: bare && of.size === 0 && !more };
}
