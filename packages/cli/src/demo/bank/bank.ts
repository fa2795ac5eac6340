/** What a comment of the demonstration sounds like to whoever wrote it. */
export const bankTones = ['negative', 'neutral', 'positive'] as const;
export type BankTone = (typeof bankTones)[number];

export const bankTopics = [
  'repair',
  'making',
  'materials',
  'energy',
  'accountability',
  'one-change',
  'solar',
] as const;
export type BankTopic = (typeof bankTopics)[number];

/** What one audience of the demonstration may write. */
export interface Bank {
  readonly comments: Readonly<Record<BankTopic, Readonly<Record<BankTone, readonly string[]>>>>;
  /** Short texts: habits with shutters. */
  readonly tips: readonly string[];
}

/** What two say, by topic and tone. */
export function together(one: Bank['comments'], other: Bank['comments']): Bank['comments'] {
  const of = (topic: BankTopic): Bank['comments'][BankTopic] => ({
    negative: [...one[topic].negative, ...other[topic].negative],
    neutral: [...one[topic].neutral, ...other[topic].neutral],
    positive: [...one[topic].positive, ...other[topic].positive],
  });
  return {
    repair: of('repair'),
    making: of('making'),
    materials: of('materials'),
    energy: of('energy'),
    accountability: of('accountability'),
    'one-change': of('one-change'),
    solar: of('solar'),
  };
}
