import { cell, keys } from '@miroir/insight';
import { estimateOf } from './shared/estimate.ts';
import { denominators, type KindFigure } from './shared/figure-input.ts';

const points = [1, 2, 3, 4, 5] as const;
const marks = [...points, '-'] as const;

/** For each row the mean of either scale over the people who gave a point there. */
export const matrix: KindFigure<'matrix'> = (input) => {
  const { question, whole } = input;
  const rows = question.rows.map(({ id, label }) => {
    const given = (i: (typeof marks)[number], s: (typeof marks)[number]) =>
      cell(whole, keys.matrix(question.id, id, i, s));
    const people = (of: (mark: (typeof marks)[number]) => number) =>
      marks.reduce((sum, mark) => sum + of(mark), 0);
    const importance = points.map((i) => [i, people((s) => given(i, s))] as const);
    const satisfaction = points.map((s) => [s, people((i) => given(i, s))] as const);
    const count = Math.max(all(importance), all(satisfaction));
    return { id, label, importance: estimateOf(importance), satisfaction: estimateOf(satisfaction), count };
  });
  return { ...denominators(input), shape: 'pairs', points: points.length, rows };
};

const all = (values: readonly (readonly [number, number])[]): number =>
  values.reduce((sum, [, people]) => sum + people, 0);
