import type { AnyQuestion } from '@miroir/campaign';
import { keys } from '../../tally/keys.ts';
import { type CountedKind, unordered } from './counted-kind.ts';
import { compareFavourable, optionGroup, optionScale, optionShares } from './options.ts';

/** Kinds that take one option or one number of a scale: one cell a person. */
export function oneOfOptions<Q extends AnyQuestion, G>(
  chosen: (given: G) => string | number,
): CountedKind<Q, G> {
  return {
    ...unordered,
    cells: ({ id }, given) => [keys.option(id, String(chosen(given)))],
    groups: (question) => optionGroup(question, 'exactly'),
    compare: compareFavourable,
    shares: optionShares,
  };
}

/** The same for ordered scales; `numbered`: by the number itself, not by its place. */
export function oneOfScale<Q extends AnyQuestion, G>(
  chosen: (given: G) => string | number,
  numbered: boolean,
): CountedKind<Q, G> {
  return { ...oneOfOptions(chosen), scale: (question) => optionScale(question, numbered) };
}
