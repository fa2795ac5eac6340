import { type AnswerOf, optionIds, type QuestionOf } from '@miroir/campaign';
import { evenPart, type MeasureRule } from '../measures/measure.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import type { Values } from '../stats/mean.ts';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import type { CountedKind } from './shared/counted-kind.ts';

type Kind = 'ranking';
type Ranking = QuestionOf<Kind>;

/** Shown by the share who put an item in their top and its mean position; tested by how high everyone put it. */
export const ranking: CountedKind<Ranking, AnswerOf<Kind>> = {
  cells: ({ id }, { order }) => order.map((item, index) => keys.rank(id, item, index + 1)),
  groups: (question) => {
    const ids = optionIds(question);
    return ids.map((item) => ({
      keys: ids.map((_, index) => keys.rank(question.id, item, index + 1)),
      sums: 'at-most',
    }));
  },
  measures: (question) => {
    const ids = optionIds(question);
    const top = topPositions(question);
    return ids.map((item): MeasureRule => {
      const cells = Array.from({ length: top }, (_, index) => keys.rank(question.id, item, index + 1));
      return {
        question: question.id,
        item,
        measure: 'top-share',
        range: [0, 1],
        sample: ({ tally, n }) => {
          return { type: 'share', count: cells.reduce((sum, key) => sum + cell(tally, key), 0), n };
        },
        tested: { by: 'position', values: heights(question, item) },
        middle: evenPart(top / ids.length),
      };
    });
  },
  shares: () => [],
  scale: () => null,
  centre: 'mean',
  positions: (question, item) => {
    const places = placesOf(question).map((place) => [place, keys.rank(question.id, item, place)] as const);
    return ({ tally }) => places.map(([place, key]) => [place, cell(tally, key)]);
  },
};

/** How many first positions count as "in the top": what was asked for, else three at most and half of the items. */
function topPositions(question: Ranking): number {
  return question.top ?? Math.min(3, Math.ceil(optionIds(question).length / 2));
}

/** The positions that people give. */
function placesOf(question: Ranking): number[] {
  return Array.from({ length: question.top ?? optionIds(question).length }, (_, index) => index + 1);
}

/** Where everyone who answered put an item, lowest first: those who left it out below its last position. */
function heights(question: Ranking, item: string): (counts: QuestionCounts) => Values {
  const places = placesOf(question)
    .reverse()
    .map((place) => [-place, keys.rank(question.id, item, place)] as const);
  return ({ tally, n }) => {
    const placed = places.map(([height, key]) => [height, cell(tally, key)] as const);
    const left = placed.reduce((rest, [, people]) => rest - people, n);
    return [[-(places.length + 1), Math.max(0, left)], ...placed];
  };
}
