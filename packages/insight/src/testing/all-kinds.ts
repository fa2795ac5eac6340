import type { Answer, AnyAskedQuestion } from '@miroir/campaign';
import { optionIds } from '@miroir/campaign';
import fc from 'fast-check';
import type { ScoredSheet } from '../sheet/tally-sheet.ts';
import { polarities } from '../tally/keys.ts';

const text = { fr: 'x' };
const base = { theme: 't', text, required: false, unsure: 'both', results: 'each-release' } as const;
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: text }));
const comment = { prompt: text, quotable: false, maxLength: 200 };
const scale = { low: text, high: text, points: 5 } as const;

/** One question of each kind, one of them conditional, two with comments. */
export const allKinds: readonly AnyAskedQuestion[] = [
  { ...base, id: 'single', kind: 'single-choice', options, comment },
  {
    ...base,
    id: 'multiple',
    kind: 'multiple-choice',
    options: options.map((option) => (option.id === 'd' ? { ...option, exclusive: true as const } : option)),
  },
  { ...base, id: 'yes-no', kind: 'yes-no', comment },
  { ...base, id: 'likert', kind: 'likert', options },
  {
    ...base,
    id: 'rating',
    kind: 'rating',
    max: 5,
    low: text,
    high: text,
    when: { question: 'yes-no', is: ['yes'] },
  },
  { ...base, id: 'nps', kind: 'nps' },
  { ...base, id: 'ranking', kind: 'ranking', items: options },
  { ...base, id: 'matrix', kind: 'matrix', rows: options, importance: scale, satisfaction: scale },
  { ...base, id: 'allocation', kind: 'allocation', items: options, total: 100, step: 10 },
  { ...base, id: 'number', kind: 'binned-number', bins: options, edges: [0, 1, 5, 10, 100], decimals: 0 },
  {
    ...base,
    id: 'period',
    kind: 'period',
    periods: options,
    precision: 'quarter',
    edges: ['2020-Q1', '2022-Q3', '2024-Q1', '2025-Q1', '2026-Q4'],
    future: false,
  },
  { ...base, id: 'short', kind: 'short-text', quotable: false, maxLength: 200 },
];

const scored = fc.constantFrom(...polarities).map((polarity) => ({ polarity }));
const point = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

function answerTo(question: AnyAskedQuestion): fc.Arbitrary<Answer> {
  const ids = optionIds(question);
  const { kind } = question;
  if (kind === 'multiple-choice')
    return fc
      .oneof(fc.subarray(ids.slice(0, -1), { minLength: 1 }), fc.constant(ids.slice(-1)))
      .map((chosen) => ({ options: chosen }));
  if (kind === 'rating' || kind === 'nps')
    return fc.constantFrom(...ids).map((value) => ({ value: Number(value) }));
  if (kind === 'ranking')
    return fc.shuffledSubarray(ids, { minLength: ids.length }).map((order) => ({ order }));
  if (kind === 'matrix')
    return fc
      .dictionary(fc.constantFrom(...ids), fc.record({ importance: point, satisfaction: point }))
      .map((cells) => ({ cells: JSON.parse(JSON.stringify(cells)) }));
  if (kind === 'allocation')
    return fc.constantFrom(...ids).map((item) => ({
      points: { ...Object.fromEntries(ids.map((id) => [id, 0])), [item]: 100 },
    }));
  return fc.constantFrom(...ids).map((option) => ({ option }));
}

const unsure = fc.constantFrom('dont-know', 'prefer-not').map((why) => ({ unsure: why }) as Answer);

/** Sheets over `allKinds`: any question may be skipped or unsure; texts are given by polarity. */
export const anySheet: fc.Arbitrary<ScoredSheet> = fc
  .record({
    answers: fc.record(
      Object.fromEntries(
        allKinds
          .filter(({ kind }) => kind !== 'short-text')
          .map((question) => [
            question.id,
            fc.option(fc.oneof({ weight: 4, arbitrary: answerTo(question) }, unsure), { nil: undefined }),
          ]),
      ),
    ),
    comments: fc.record({ single: scored, 'yes-no': scored }, { requiredKeys: [] }),
    texts: fc.record({ short: scored }, { requiredKeys: [] }),
  })
  .map(({ answers, comments, texts }) => ({
    answers: Object.fromEntries(
      Object.entries(answers).filter(([, answer]) => answer !== undefined),
    ) as Record<string, Answer>,
    comments,
    texts,
  }));
