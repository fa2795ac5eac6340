import { ok } from '@miroir/basics';
import { isPassing } from '@miroir/participant';
import type { FoundIdeas, IdeaList, IdeaSummary } from '@miroir/space';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { useReadBefore } from '../around/use-read-before.ts';
import type { NewStand } from '../parts/opinion.tsx';
import { keptList } from './kept-list.ts';
import type { Wanted } from './wanted.ts';

export type ListedIdea = IdeaSummary & Partial<Pick<FoundIdeas['ideas'][number], 'marks'>>;

export interface Ideas {
  readonly ideas: readonly ListedIdea[];
  readonly total: number;
  readonly more: boolean;
  /** `kept`: nobody answered, and this is what the device had kept. */
  readonly state: 'asking' | 'here' | 'kept' | 'unreached';
  /** Of which local day what is kept is; null for what came just now. */
  readonly keptOn: string | null;
}

interface Next {
  readonly cursor: IdeaList['next'];
  readonly from: number | null;
}

type Page = Pick<Ideas, 'ideas' | 'total' | 'more'> & { readonly next: Next };

const nothing: Ideas = { ideas: [], total: 0, more: false, state: 'asking', keptOn: null };
const first: Next = { cursor: null, from: null };

/** What was there with a page more, each idea once. */
function withPage(before: readonly ListedIdea[], { ideas, total, more }: Page): Ideas {
  const known = new Set(before.map(({ id }) => id));
  const all = [...before, ...ideas.filter(({ id }) => !known.has(id))];
  return { ideas: all, total, more, state: 'here', keptOn: null };
}

type Asked = ReturnType<typeof useSpace>;

/** One page of what is wanted: as a search finds it, else as a list shows it. */
async function pageOf({ api, ask }: Pick<Asked, 'api' | 'ask'>, wanted: Wanted, { cursor, from }: Next) {
  const { text, ...listed } = wanted;
  if (text !== '') {
    const found = await ask((secret) => api.search(secret, { text, from: from ?? 0 }));
    if (!found.ok) return found;
    const { ideas, total, next } = found.value;
    return ok<Page>({ ideas, total, next: { cursor: null, from: next }, more: next !== null });
  }
  const list = await ask((secret) => api.list(secret, { ...listed, cursor }));
  if (!list.ok) return list;
  const { pinned, ideas, total, next } = list.value;
  const all = [...pinned, ...ideas];
  return ok<Page>({ ideas: all, total, next: { cursor: next, from: null }, more: next !== null });
}

/** What a device kept of what is wanted, where nobody answered; null where it has nothing to show. */
async function offline(reads: ReturnType<typeof useReadBefore>, wanted: Wanted): Promise<Ideas | null> {
  const kept = await reads?.kept();
  const ideas = kept === undefined ? null : keptList(kept.summaries, wanted);
  if (kept === undefined || ideas === null || kept.summaries.length === 0) return null;
  return { ideas, total: ideas.length, more: false, state: 'kept', keptOn: kept.day };
}

/**
 * Pages of ideas, one after the other; what was asked for before something else was wanted is not shown. Where nobody
 * answers, what this device kept of it.
 */
export function useIdeas(wanted: Wanted) {
  const { api, ask, listed } = useSpace();
  const reads = useReadBefore();
  const { theme, language, state, order, text } = wanted;
  const [shown, setShown] = useState<Ideas>(nothing);
  const next = useRef<Next>(first);
  const turn = useRef(0);

  const load = useCallback(
    async (before: readonly ListedIdea[]) => {
      turn.current += 1;
      const mine = turn.current;
      const asked = { theme, language, state, order, text };
      setShown((now) => ({ ...now, state: 'asking' }));
      const page = await pageOf({ api, ask }, asked, before.length === 0 ? first : next.current);
      const isCut = !page.ok && before.length === 0 && isPassing(page.error);
      const there = page.ok ? withPage(before, page.value) : isCut ? await offline(reads, asked) : null;
      if (mine !== turn.current) return;
      // What a device kept answers one wish, and is not left under another.
      if (there === null)
        return setShown((now) => ({ ...(now.keptOn === null ? now : nothing), state: 'unreached' }));
      listed.current = there.ideas.map(({ id }) => id);
      if (page.ok) {
        next.current = page.value.next;
        reads?.listed(page.value.ideas);
      }
      setShown(there);
    },
    [api, ask, theme, language, state, order, text, listed, reads],
  );
  useEffect(() => void load([]), [load]);

  const stand = useCallback((id: string, stood: NewStand) => {
    setShown((now) => ({
      ...now,
      ideas: now.ideas.map((idea) => (idea.id === id ? { ...idea, ...stood } : idea)),
    }));
  }, []);
  const again = useCallback(() => void load([]), [load]);
  return { ...shown, loadMore: () => void load(shown.ideas), again, stand };
}
