import { favourableIds, type Question } from '@miroir/campaign';
import { shapeOf } from '../kinds/shape-of.ts';
import { type MeasureName, measureId } from '../measures/measure.ts';
import { medianOf } from '../stats/median.ts';
import { cell } from '../tally/tally.ts';
import { figureOfMeasure } from './estimate.ts';
import { type Estimate, type Figure, mapFigure } from './figure.ts';
import { countsOf, type Side } from './side.ts';

/** How many answered, skipped and were unsure. */
export interface Answering {
  readonly n: number;
  readonly unsure: number;
  readonly skipped: number;
}

/** One measure of a question on one side. */
export interface MeasuredFigure extends MeasureName {
  readonly id: string;
  readonly range: readonly [number, number];
  readonly figure: Figure<Estimate>;
}

/** Everything that one side shows of a question, whether or not the other side is asked it. */
export interface QuestionFigures {
  readonly answering: Figure<Answering>;
  readonly measures: readonly MeasuredFigure[];
  /** Options in definition order, of the answers that say something; polarities for an open text. */
  readonly options: readonly {
    readonly option: string;
    readonly favourable: boolean;
    readonly figure: Figure<Estimate>;
  }[];
  /** Mean of the scale (rating, recommendation: its numbers; Likert: 1 for the first option); null for other kinds. */
  readonly mean: { readonly figure: Figure<Estimate>; readonly top: number } | null;
  /** Of a kind that is counted in bins: the place from 1 of the one that the person in the middle is in; null for others. */
  readonly median: Figure<Estimate> | null;
  /** Mean position of each item of a ranking among those who ranked it, 1 being best; empty for other kinds. */
  readonly positions: readonly { readonly item: string; readonly figure: Figure<Estimate> }[];
}

/**
 * What one side shows of a question. Options, mean and positions are made when they are read: one question is looked at
 * closely, while hundreds are compared.
 */
export function questionFigures(question: Question, side: Side): QuestionFigures {
  const counts = countsOf(question, side);
  const { measures } = shapeOf(question);
  return {
    answering: mapFigure(counts, ({ n, unsure, skipped }) => ({ n, unsure, skipped })),
    measures: measures.map((rule) => {
      const { item, measure, range } = rule;
      const name = { question: question.id, item, measure };
      return { ...name, id: measureId(name), range, figure: figureOfMeasure(counts, rule) };
    }),
    get options() {
      return optionFigures(question, counts);
    },
    get mean() {
      return meanFigure(question, counts);
    },
    get median() {
      return medianFigure(question, counts);
    },
    get positions() {
      return positionFigures(question, counts);
    },
  };
}

function optionFigures(question: Question, counts: ReturnType<typeof countsOf>): QuestionFigures['options'] {
  const favourable = favourableIds(question);
  return shapeOf(question).shares.map(({ option, key }) => ({
    option,
    favourable: favourable.includes(option),
    figure: figureOfMeasure(counts, {
      range: [0, 1],
      sample: ({ tally, n }) => ({ type: 'share', count: cell(tally, key), n }),
    }),
  }));
}

function meanFigure(question: Question, counts: ReturnType<typeof countsOf>): QuestionFigures['mean'] {
  const { scale: steps, centre } = shapeOf(question);
  if (steps === null || centre !== 'mean') return null;
  const [least, top] = [steps[0]?.value ?? 0, steps.at(-1)?.value ?? 0];
  const figure = figureOfMeasure(counts, {
    range: [least, top],
    sample: ({ tally }) => ({
      type: 'mean',
      values: steps.map(({ value, key }) => [value, cell(tally, key)] as const),
    }),
  });
  return { figure, top };
}

function medianFigure(question: Question, counts: ReturnType<typeof countsOf>): QuestionFigures['median'] {
  const { scale: steps, centre } = shapeOf(question);
  if (steps === null || centre !== 'median') return null;
  return mapFigure(counts, ({ tally, n }) =>
    n === 0
      ? null
      : { ...medianOf(steps.map(({ value, key }) => [value, cell(tally, key)] as const)), silence: null },
  );
}

function positionFigures(
  question: Question,
  counts: ReturnType<typeof countsOf>,
): QuestionFigures['positions'] {
  const { positions } = shapeOf(question);
  return positions.map(({ item, values }) => {
    const figure = figureOfMeasure(counts, {
      range: [1, positions.length],
      sample: (given) => ({ type: 'mean', values: values(given) }),
    });
    // Those who left the item unranked are not silent: no bounds over the roll for a mean of those who ranked it.
    return { item, figure: mapFigure(figure, (value) => ({ ...value, silence: null })) };
  });
}
