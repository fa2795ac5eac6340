import type { Answer, AnyAskedQuestion } from '@miroir/campaign';
import type { ScoredSheet } from '../sheet/tally-sheet.ts';
import { polarities } from '../tally/keys.ts';

const text = { fr: 'x' };
const base = { theme: 't', text, required: false, unsure: 'both', results: 'each-release' } as const;
const comment = { prompt: text, quotable: false, maxLength: 200 };

/** A choice, a yes/no with a comment, a question asked only after a yes, an open text. */
export const smallQuestions: readonly AnyAskedQuestion[] = [
  { ...base, id: 'one', kind: 'single-choice', options: ['a', 'b', 'c'].map((id) => ({ id, label: text })) },
  { ...base, id: 'two', kind: 'yes-no', comment },
  {
    ...base,
    id: 'three',
    kind: 'rating',
    max: 5,
    low: text,
    high: text,
    when: { question: 'two', is: ['yes'] },
  },
  { ...base, id: 'four', kind: 'short-text', quotable: false, maxLength: 200 },
];

/** One of a list, by chance. @throws RangeError for an empty list. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from');
  return chosen;
}

/** A random sheet that follows the routing of `smallQuestions`. */
export function randomSheet(random: () => number): ScoredSheet {
  const answers: Record<string, Answer> = {};
  if (random() < 0.85) answers.one = { option: pick(random, ['a', 'b', 'c']) };
  if (random() < 0.9)
    answers.two = random() < 0.1 ? { unsure: 'dont-know' } : { option: pick(random, ['yes', 'no']) };
  const two = answers.two;
  if (two !== undefined && 'option' in two && two.option === 'yes' && random() < 0.9)
    answers.three = { value: 1 + Math.floor(random() * 5) };
  const comments = random() < 0.5 ? { two: { polarity: pick(random, polarities) } } : {};
  const texts = random() < 0.5 ? { four: { polarity: pick(random, polarities) } } : {};
  if (texts.four === undefined && random() < 0.1) answers.four = { unsure: 'dont-know' };
  return { answers, comments, texts };
}

/** An amendment: usually one question changes, sometimes back and forth between two values. */
export function amendedSheet(random: () => number, sheet: ScoredSheet): ScoredSheet {
  const fresh = randomSheet(random);
  const what = random();
  if (what < 0.45)
    return { ...sheet, answers: { ...sheet.answers, one: { option: pick(random, ['a', 'b']) } } };
  if (what < 0.6) return { ...sheet, comments: fresh.comments };
  if (what < 0.7) return { ...sheet, texts: fresh.texts };
  return fresh;
}
