import type { Steps } from '../steps.ts';
import type { Tally } from '../tally/tally.ts';
import { questionOf } from '../tally/tally-columns.ts';
import type { PublishedTallies } from './rule.ts';

/** The keys of cells, by the question they count answers or comments of. */
export type CellsByQuestion = ReadonlyMap<string, readonly string[]>;

/** Every cell that is counted anywhere in what is published, a step a tally. Made once a publication: it walks all of it. */
export function* cellsByQuestion({ whole, cohorts }: PublishedTallies): Steps<CellsByQuestion> {
  const found = new Map<string, Set<string>>();
  for (const tally of [whole, ...Object.values(cohorts)]) {
    for (const key of Object.keys(tally?.counts ?? {})) {
      const question = questionOf(key);
      const keys = found.get(question);
      if (keys === undefined) found.set(question, new Set([key]));
      else keys.add(key);
    }
    yield;
  }
  return new Map([...found].map(([question, keys]) => [question, [...keys]]));
}

/** The same people with these cells alone: what one question needs is a hundredth of what a cohort's tally holds. */
function withCells({ n, counts }: Tally, keys: readonly string[]): Tally {
  const kept: Record<string, number> = {};
  for (const key of keys) {
    const count = counts[key];
    if (count !== undefined) kept[key] = count;
  }
  return { n, counts: kept };
}

/** What is published of one question: every tally with its cells alone. */
export function publishedOfQuestion(
  { whole, cohorts }: PublishedTallies,
  cells: CellsByQuestion,
  question: string,
): PublishedTallies {
  const keys = cells.get(question) ?? [];
  const own = Object.entries(cohorts).map(([id, tally]) => [id, tally && withCells(tally, keys)] as const);
  return { whole: withCells(whole, keys), cohorts: Object.fromEntries(own) };
}
