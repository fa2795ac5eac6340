import { exhaustive } from '@miroir/basics';
import type { LocalQuestion } from '@miroir/campaign';
import {
  cell,
  keys,
  meanFromCounts,
  npsFromCounts,
  npsGroups,
  polarities,
  type Tally,
  wilson,
} from '@miroir/insight';
import type { ResultFigure, ShareBar } from '../contract/results.ts';
import { resultWords } from './result-words.ts';

type Shown = Extract<ResultFigure, { state: 'shown' }>;
type Shares = Extract<Shown, { shape: 'shares' }>;

export interface FigureInput {
  readonly question: LocalQuestion;
  readonly whole: Tally;
  /** People on the roll, for the finite-population correction; null behind an open link. */
  readonly population: number | null;
  readonly locale: string;
}

/** What is published of one question, for the people who answered it. Every count was released. */
export function questionFigure(input: FigureInput): Shown {
  const { question, whole, locale } = input;
  const { id } = question;
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'likert':
      return shares(
        input,
        question.options.map((option) => ({ ...option, count: cell(whole, keys.option(id, option.id)) })),
      );
    case 'yes-no':
      return shares(
        input,
        (['yes', 'no'] as const).map((option) => ({
          id: option,
          label: resultWords(locale)[option],
          count: cell(whole, keys.option(id, option)),
        })),
      );
    case 'rating':
      return rating(input, question.max);
    case 'nps':
      return nps(input);
    case 'ranking':
      return means(input, { unit: 'rank', items: question.items, values: range(1, question.items.length) });
    case 'allocation':
      return means(input, {
        unit: 'points',
        items: question.items,
        values: range(0, Math.floor(question.total / question.step)).map((step) => step * question.step),
      });
    case 'matrix':
      return matrix(input, question.rows);
    case 'short-text':
    case 'long-text':
      return shares(
        input,
        polarities.map((polarity) => ({
          id: polarity,
          label: resultWords(locale)[polarity],
          count: cell(whole, keys.text(id, polarity)),
        })),
      );
    default:
      return exhaustive(question);
  }
}

/** How the people asked a question divide: `n` is their sum. */
export function denominators({ question, whole }: Pick<FigureInput, 'question' | 'whole'>) {
  const answered = cell(whole, keys.answered(question.id));
  const skipped = cell(whole, keys.skipped(question.id));
  const unsure = cell(whole, keys.unsure(question.id));
  return { state: 'shown' as const, n: answered + skipped + unsure, answered, skipped, unsure };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function shares(input: FigureInput, cells: readonly { id: string; label: string; count: number }[]): Shares {
  const people = denominators(input);
  const bars = cells.map(({ id, label, count }): ShareBar => {
    if (people.answered === 0) return { id, label, count, share: 0, low: 0, high: 0 };
    const { estimate, low, high } = wilson(count, people.answered, { population: input.population });
    return { id, label, count, share: estimate, low, high };
  });
  const widest = bars.reduce((most, { low, high }) => Math.max(most, (high - low) / 2), 0);
  return { ...people, shape: 'shares', margin: Math.round(widest * 1000) / 10, bars };
}

function numberCells({ question, whole }: FigureInput, values: readonly number[]) {
  return values.map((value) => {
    const id = String(value);
    return { id, label: id, count: cell(whole, keys.option(question.id, id)) };
  });
}

function rating(input: FigureInput, max: number): Shares {
  const cells = numberCells(input, range(1, max));
  const figure = shares(input, cells);
  if (figure.answered < 2) return figure;
  const mean = meanFromCounts(
    cells.map(({ id, count }) => [Number(id), count]),
    { population: input.population },
  );
  return { ...figure, summary: { kind: 'mean', value: mean.estimate, low: mean.low, high: mean.high } };
}

function nps(input: FigureInput): Shares {
  const cells = numberCells(input, range(0, 10));
  const figure = shares(input, cells);
  if (figure.answered === 0) return figure;
  const groups = npsGroups(cells.map(({ id, count }) => [Number(id), count]));
  const score = npsFromCounts(groups, { population: input.population });
  return { ...figure, summary: { kind: 'nps', value: score.estimate, low: score.low, high: score.high } };
}

interface MeanItems {
  readonly unit: 'rank' | 'points';
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly values: readonly number[];
}

/** Ranking: mean position of those who ranked the item; allocation: mean points given to it. */
function means(input: FigureInput, { unit, items, values }: MeanItems): Shown {
  const { question, whole } = input;
  const bars = items.map(({ id, label }) => {
    const counts = values.map((value): [number, number] => [
      value,
      cell(whole, unit === 'rank' ? keys.rank(question.id, id, value) : keys.points(question.id, id, value)),
    ]);
    const count = counts.reduce((sum, [, people]) => sum + people, 0);
    const total = counts.reduce((sum, [value, people]) => sum + value * people, 0);
    return { id, label, count, mean: count === 0 ? 0 : total / count };
  });
  const bounds = { min: values[0] ?? 0, max: values.at(-1) ?? 0 };
  return { ...denominators(input), shape: 'means', unit, range: bounds, bars };
}

const points = [1, 2, 3, 4, 5] as const;

function matrix(input: FigureInput, rows: readonly { id: string; label: string }[]): Shown {
  const { question, whole } = input;
  const marks = [...points, '-'] as const;
  const figures = rows.map(({ id, label }) => {
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
  return { ...denominators(input), shape: 'matrix', points: points.length, rows: figures };
}

function add(total: { sum: number; people: number }, value: number, people: number): void {
  total.sum += value * people;
  total.people += people;
}

function mean({ sum, people }: { sum: number; people: number }): number | null {
  return people === 0 ? null : sum / people;
}
