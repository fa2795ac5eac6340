import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import {
  comparison,
  gapOver,
  populations,
  type RawComparison,
  type Sides,
} from '../figures/compare-figures.ts';
import { type Estimate, type Figure, mapFigure, shownValue } from '../figures/figure.ts';
import type { QuestionCounts } from '../figures/question-counts.ts';
import { npsDifference, npsFromCounts, npsGroups } from '../stats/nps.ts';
import { cell } from '../tally/tally.ts';
import type { CountedKind } from './shared/counted-kind.ts';
import { oneOfScale } from './shared/one-of-options.ts';
import { optionScale } from './shared/options.ts';

type Kind = 'nps';

export const nps: CountedKind<QuestionOf<Kind>, AnswerOf<Kind>> = {
  ...oneOfScale<QuestionOf<Kind>, AnswerOf<Kind>>(({ value }) => value, true),
  compare: (question, sides) => [compareNps(question, sides)],
};

function compareNps(question: QuestionOf<Kind>, sides: Sides): RawComparison {
  const steps = optionScale(question, true);
  const groups = ({ tally }: QuestionCounts) =>
    npsGroups(steps.map(({ value, key }) => [value, cell(tally, key)] as const));
  const figure = (side: Figure<QuestionCounts>): Figure<Estimate> =>
    mapFigure(side, (counts) => ({
      ...npsFromCounts(groups(counts), { population: counts.population }),
      n: counts.n,
    }));
  const [a, b] = [shownValue(sides[0]), shownValue(sides[1])];
  const figures = [figure(sides[0]), figure(sides[1])] as const;
  const name = { question: question.id, item: null, measure: 'nps' } as const;
  if (a === null || b === null) return comparison(name, figures, null);
  // ±10 points of the score itself count as close, as for shares.
  const interval = npsDifference(groups(a), groups(b), populations(a, b));
  const { p } = npsDifference(groups(a), groups(b));
  return comparison(name, figures, gapOver(100, { ...interval, p }));
}
