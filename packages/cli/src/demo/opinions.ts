import type { Bank, BankTopic } from './bank/bank.ts';
import { consumerBank } from './bank/consumers.ts';
import { employeeBank } from './bank/employees.ts';

/** How one audience of the demonstration tends to answer. Weights follow the order of a question's options. */
export interface Opinions {
  /** Their words. */
  readonly bank: Bank;
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** How often each thing of a list is chosen or favoured, by question then option. */
  readonly leanings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Share of people who write, by question. */
  readonly writes: Readonly<Record<string, number>>;
  /** What they sound like, by question: negative, neutral, positive. */
  readonly tone: Readonly<Record<string, readonly [number, number, number]>>;
  /** Share of “I don’t know”, by question; `usualUnsure` elsewhere. */
  readonly unsure: Readonly<Record<string, number>>;
}

export const usualUnsure = 0.03;
/** Share of people who skip a question that may be skipped. */
export const usualSkip = 0.04;

/** Which part of the bank a question's comments come from. */
export const topicOf: Readonly<Record<string, BankTopic>> = {
  'repair-ease': 'repair',
  'repair-experience': 'repair',
  'making-fair': 'making',
  'materials-order': 'materials',
  'energy-points': 'energy',
  'accounts-first': 'accountability',
  'one-change': 'one-change',
  'solar-simple': 'solar',
  'solar-first': 'solar',
};

/** What both sides share: the common ground of energy and of accounts to give. */
const shared = {
  weights: {
    'accounts-first': [41, 24, 20, 15],
    recommend: [1, 1, 2, 3, 4, 7, 10, 18, 24, 17, 13],
    'solar-first': [42, 13, 20, 16, 9],
    'solar-recommend': [1, 1, 1, 2, 3, 5, 9, 18, 27, 19, 14],
  },
  leanings: {
    'energy-points': { insulation: 34, motors: 18, solar: 22, automatic: 16, advice: 10 },
  },
  writes: {
    'energy-points': 0.07,
    'energy-habit': 0.18,
    'accounts-first': 0.08,
    'one-change': 0.14,
    'solar-simple': 0.45,
    'solar-first': 0.8,
  },
  tone: {
    'energy-points': [2, 4, 4],
    'accounts-first': [3, 4, 3],
    'one-change': [4, 4, 2],
    'solar-simple': [4, 2, 4],
  },
} as const;

export const employees: Opinions = {
  bank: employeeBank,
  weights: {
    ...shared.weights,
    'repair-ease': [5, 13, 22, 38, 22],
    'repair-done': [36, 64],
    'repair-experience': [4, 9, 20, 42, 25],
    'making-fair': [3, 8, 16, 45, 28],
    'waste-at-work': [8, 22, 26, 33, 11],
    'solar-simple': [3, 7, 14, 44, 32],
    'solar-quiet': [3, 8, 22, 42, 25],
    'solar-price': [3, 12, 30, 35, 20],
    'solar-since': [44, 33, 23],
  },
  leanings: {
    ...shared.leanings,
    'repair-barriers': { 'part-price': 0.38, 'part-missing': 0.44, 'no-repairer': 0.25, delay: 0.3 },
    'materials-order': { aluminium: 26, plastic: 20, paint: 17, packaging: 17, 'take-back': 20 },
    'making-scales': { safety: 4.1, local: 3.9, suppliers: 3.7, skills: 4.0 },
  },
  writes: {
    ...shared.writes,
    'repair-ease': 0.06,
    'repair-experience': 0.05,
    'making-fair': 0.22,
    'materials-order': 0.06,
  },
  tone: {
    ...shared.tone,
    'repair-ease': [3, 4, 3],
    'repair-experience': [3, 3, 4],
    'making-fair': [12, 12, 76],
    'materials-order': [3, 4, 3],
  },
  unsure: { 'repair-ease': 0.06 },
};

export const consumers: Opinions = {
  bank: consumerBank,
  weights: {
    ...shared.weights,
    'repair-ease': [29, 30, 14, 18, 9],
    'repair-done': [31, 69],
    'repair-experience': [27, 28, 20, 16, 9],
    'making-fair': [12, 24, 31, 25, 8],
    'packaging-at-home': [20, 28, 20, 23, 9],
    'solar-simple': [16, 28, 18, 26, 12],
    'solar-quiet': [6, 13, 25, 36, 20],
    'solar-price': [14, 31, 34, 15, 6],
    'solar-since': [12, 28, 60],
  },
  leanings: {
    ...shared.leanings,
    'repair-barriers': { 'part-price': 0.55, 'part-missing': 0.4, 'no-repairer': 0.34, delay: 0.46 },
    'materials-order': { aluminium: 18, plastic: 20, paint: 13, packaging: 25, 'take-back': 24 },
    'making-scales': { safety: 3.4, local: 3.1, suppliers: 2.6, skills: 3.3 },
  },
  writes: {
    ...shared.writes,
    'repair-ease': 0.46,
    'repair-experience': 0.4,
    'making-fair': 0.2,
    'materials-order': 0.07,
  },
  tone: {
    ...shared.tone,
    'repair-ease': [78, 10, 12],
    'repair-experience': [72, 12, 16],
    'making-fair': [66, 22, 12],
    'materials-order': [4, 3, 3],
  },
  unsure: { 'making-fair': 0.16, 'repair-ease': 0.04 },
};

/** `symmetric`: both sides think alike and use the same words, so that nothing should be established between them. */
export type DemoMode = 'asymmetric' | 'symmetric';
