import type { Polarity } from '@miroir/sentiment';

export const bankTopics = [
  'repair',
  'making',
  'materials',
  'energy',
  'accountability',
  'one-change',
] as const;
export type BankTopic = (typeof bankTopics)[number];

/** What one audience of the demonstration may write. */
export interface Bank {
  readonly comments: Readonly<Record<BankTopic, Readonly<Record<Polarity, readonly string[]>>>>;
  /** Short texts: habits with shutters. */
  readonly tips: readonly string[];
}
