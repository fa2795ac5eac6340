import type { OpenShelf } from '@miroir/desk';
import type { Polarity, ReadingLabel } from '@miroir/insight';

/** How many comments of one question the machine read so, and a person so. */
export interface LabelCount {
  readonly question: string;
  /** Whether these are comments beside an answer, or answers in own words. */
  readonly of: 'comment' | 'answer';
  readonly raw: Polarity;
  readonly label: ReadingLabel;
  readonly count: number;
}

/** What the calibration is computed from. Of two readers' labels the first one counts; the second measures agreement. */
export function labelCounts({ comments, labels }: Pick<OpenShelf, 'comments' | 'labels'>): LabelCount[] {
  const counts = new Map<string, LabelCount>();
  for (const { name, part, raw } of comments) {
    const label = labels.get(name)?.[0]?.label;
    if (label === undefined) continue;
    const key = `${part}/${raw}/${label}`;
    const of = part.startsWith('c:') ? 'comment' : 'answer';
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { question: part.slice(2), of, raw, label, count: count + 1 });
  }
  return [...counts.values()];
}
