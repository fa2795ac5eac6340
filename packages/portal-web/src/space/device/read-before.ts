import type { Shelf } from '@miroir/participant';
import type { CommentItem, IdeaPage, IdeaSummary } from '@miroir/space';
import { holderMark } from './holder-mark.ts';

/** An idea with the comments that were on screen. */
export interface KeptIdea {
  readonly page: IdeaPage;
  readonly comments: readonly CommentItem[];
}

/**
 * What this device read of the space last: what its pages show while there is no network. Only what the space told this very
 * person is in it, hence no total that they may not see; and nothing of an earlier visit, so that a text that was hidden or
 * withdrawn meanwhile is here until the next visit at most.
 */
export interface ReadBefore {
  /** Whose: see {@link holderMark}. */
  readonly of: string;
  /** The local day of the visit, `YYYY-MM-DD`. */
  readonly day: string;
  /** As lists showed them, the last ones shown first. */
  readonly summaries: readonly IdeaSummary[];
  /** The last one read first. */
  readonly ideas: readonly KeptIdea[];
}

/** Who reads, and on which local day. */
export interface Reading {
  readonly secret: string;
  readonly day: string;
}

export const readBeforeRecord = 'read';

const mostSummaries = 60;
const mostIdeas = 20;
/** Comments of one idea: two pages of them. */
const mostComments = 40;

/** What is kept for somebody; undefined for nothing, and for what another person of this device read. */
export async function readReadBefore(shelf: Shelf | null, secret: string): Promise<ReadBefore | undefined> {
  const kept = await shelf?.read<ReadBefore>(readBeforeRecord).catch(() => undefined);
  return kept?.of === holderMark(secret) ? kept : undefined;
}

/** Changes what is kept of a visit, which begins empty where a device keeps another day's, or somebody else's. */
async function note(
  shelf: Shelf | null,
  { secret, day }: Reading,
  change: (kept: ReadBefore) => ReadBefore,
): Promise<void> {
  const of = holderMark(secret);
  await shelf
    ?.update<ReadBefore>(readBeforeRecord, (there) =>
      change(there?.of === of && there.day === day ? there : { of, day, summaries: [], ideas: [] }),
    )
    .catch(() => undefined);
}

/** A visit begins: what was read in an earlier one, or by somebody else, goes. */
export const beginVisit = (shelf: Shelf | null, reading: Reading): Promise<void> =>
  note(shelf, reading, (kept) => kept);

/** Notes ideas that a list showed. */
export const noteListed = (
  shelf: Shelf | null,
  reading: Reading,
  shown: readonly IdeaSummary[],
): Promise<void> =>
  note(shelf, reading, (kept) => {
    const fresh = new Set(shown.map(({ id }) => id));
    const summaries = [...shown.map(bare), ...kept.summaries.filter(({ id }) => !fresh.has(id))];
    return { ...kept, summaries: summaries.slice(0, mostSummaries) };
  });

/** Of a found idea, without where the search found its words. */
const bare = ({ marks: _marks, ...summary }: IdeaSummary & { readonly marks?: unknown }): IdeaSummary =>
  summary;

/** Notes an idea that was read. */
export const noteIdea = (shelf: Shelf | null, reading: Reading, page: IdeaPage): Promise<void> =>
  note(shelf, reading, (kept) => {
    const comments = kept.ideas.find((idea) => idea.page.id === page.id)?.comments ?? [];
    const others = kept.ideas.filter((idea) => idea.page.id !== page.id);
    return { ...kept, ideas: [{ page, comments }, ...others].slice(0, mostIdeas) };
  });

/** Notes the comments of an idea that is kept, as far as they were shown. */
export const noteComments = (
  shelf: Shelf | null,
  reading: Reading,
  { idea, comments }: { readonly idea: string; readonly comments: readonly CommentItem[] },
): Promise<void> =>
  note(shelf, reading, (kept) => ({
    ...kept,
    ideas: kept.ideas.map((each) =>
      each.page.id === idea ? { ...each, comments: comments.slice(0, mostComments) } : each,
    ),
  }));

/** Notes one's stand on an idea and what it opens; an opinion that was taken back closes its total here too. */
export const noteStand = (
  shelf: Shelf | null,
  reading: Reading,
  { id, mine, counts }: Pick<IdeaSummary, 'id' | 'mine' | 'counts'>,
): Promise<void> =>
  note(shelf, reading, (kept) => {
    const stand = { mine, counts: mine === null ? ({ state: 'hidden' } as const) : counts };
    return {
      ...kept,
      summaries: kept.summaries.map((each) => (each.id === id ? { ...each, ...stand } : each)),
      ideas: kept.ideas.map((each) =>
        each.page.id === id ? { ...each, page: { ...each.page, ...stand } } : each,
      ),
    };
  });

/** An idea that is no longer read goes from this device at once. */
export const noteGone = (shelf: Shelf | null, reading: Reading, id: string): Promise<void> =>
  note(shelf, reading, (kept) => ({
    ...kept,
    summaries: kept.summaries.filter((each) => each.id !== id),
    ideas: kept.ideas.filter(({ page }) => page.id !== id),
  }));
