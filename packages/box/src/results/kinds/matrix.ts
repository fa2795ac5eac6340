import { cell, keys } from '@miroir/insight';
import { denominators, type KindFigure } from './shared/figure-input.ts';

const points = [1, 2, 3, 4, 5] as const;
const marks = [...points, '-'] as const;

/** For each row the mean of either scale over the people who gave a point there. */
export const matrix: KindFigure<'matrix'> = (input) => {
  const { question, whole } = input;
  const rows = question.rows.map(({ id, label }) => {
    const importance = { sum: 0, people: 0 };
    const satisfaction = { sum: 0, people: 0 };
    for (const i of marks) {
      for (const s of marks) {
        const count = cell(whole, keys.matrix(question.id, id, i, s));
        if (i !== '-') add(importance, i, count);
        if (s !== '-') add(satisfaction, s, count);
      }
    }
    const count = Math.max(importance.people, satisfaction.people);
    return { id, label, importance: mean(importance), satisfaction: mean(satisfaction), count };
  });
  return { ...denominators(input), shape: 'pairs', points: points.length, rows };
};

function add(total: { sum: number; people: number }, value: number, people: number): void {
  total.sum += value * people;
  total.people += people;
}

function mean({ sum, people }: { sum: number; people: number }): number | null {
  return people === 0 ? null : sum / people;
}
