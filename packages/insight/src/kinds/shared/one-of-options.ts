import type { AnyQuestion } from '@miroir/campaign';
import type { QuestionCounts } from '../../measures/question-counts.ts';
import type { Values } from '../../stats/mean.ts';
import { keys } from '../../tally/keys.ts';
import { cell } from '../../tally/tally.ts';
import { type CountedKind, unordered } from './counted-kind.ts';
import {
  favourableBeside,
  optionGroup,
  optionMeasures,
  optionScale,
  optionShares,
  positionMeasure,
} from './options.ts';

/** Kinds that take one option or one number of a scale: one cell a person. */
export function oneOfOptions<Q extends AnyQuestion, G>(
  chosen: (given: G) => string | number,
): CountedKind<Q, G> {
  return {
    ...unordered,
    cells: ({ id }, given) => [keys.option(id, String(chosen(given)))],
    groups: (question) => optionGroup(question, 'exactly'),
    measures: (question) => [...favourableBeside(question), ...optionMeasures(question)],
    shares: optionShares,
  };
}

/** The same for ordered scales; `numbered`: by the number itself, not by its place. */
export function oneOfScale<Q extends AnyQuestion, G>(
  chosen: (given: G) => string | number,
  numbered: boolean,
): CountedKind<Q, G> {
  return {
    ...oneOfOptions(chosen),
    measures: (question) => [positionMeasure(question, stepsOf(question, numbered))],
    scale: (question) => optionScale(question, numbered),
  };
}

/** How many people stand at each step of a scale, lowest first. */
export function stepsOf(question: AnyQuestion, numbered: boolean): (counts: QuestionCounts) => Values {
  const steps = optionScale(question, numbered);
  return ({ tally }) => steps.map(({ value, key }) => [value, cell(tally, key)] as const);
}
