import type { FoundIdeas, IdeaList, IdeaSummary } from '@miroir/space';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import type { IdeaOrder, IdeaState } from '../device/space-types.ts';
import type { NewStand } from '../parts/opinion.tsx';

/** What of the ideas is looked at. */
export interface Wanted {
  readonly theme: string | null;
  readonly language: string | null;
  readonly state: IdeaState | null;
  readonly order: IdeaOrder;
  /** Searched for; empty: all are listed. */
  readonly text: string;
}

export type ListedIdea = IdeaSummary & Partial<Pick<FoundIdeas['ideas'][number], 'marks'>>;

export interface Ideas {
  readonly ideas: readonly ListedIdea[];
  readonly total: number;
  readonly more: boolean;
  readonly state: 'asking' | 'here' | 'unreached';
}

interface Next {
  readonly cursor: IdeaList['next'];
  readonly from: number | null;
}

const nothing: Ideas = { ideas: [], total: 0, more: false, state: 'asking' };
const first: Next = { cursor: null, from: null };

/** Pages of ideas, one after the other; what was asked for before something else was wanted is not shown. */
export function useIdeas(wanted: Wanted) {
  const { api, ask, listed } = useSpace();
  const { theme, language, state, order, text } = wanted;
  const [shown, setShown] = useState<Ideas>(nothing);
  const next = useRef<Next>(first);
  const turn = useRef(0);

  const fetchPage = useCallback(
    async ({ cursor, from }: Next) => {
      if (text !== '') {
        const found = await ask((secret) => api.search(secret, { text, from: from ?? 0 }));
        if (!found.ok) return null;
        const { ideas, total, next: place } = found.value;
        return {
          ideas: ideas as readonly ListedIdea[],
          total,
          next: { cursor: null, from: place },
          more: place !== null,
        };
      }
      const list = await ask((secret) => api.list(secret, { theme, language, state, order, cursor }));
      if (!list.ok) return null;
      const { pinned, ideas, total, next: place } = list.value;
      return {
        ideas: [...pinned, ...ideas] as readonly ListedIdea[],
        total,
        next: { cursor: place, from: null },
        more: place !== null,
      };
    },
    [api, ask, theme, language, state, order, text],
  );
  const load = useCallback(
    async (before: readonly ListedIdea[]) => {
      turn.current += 1;
      const mine = turn.current;
      setShown((now) => ({ ...now, state: 'asking' }));
      const page = await fetchPage(before.length === 0 ? first : next.current);
      if (mine !== turn.current) return;
      if (page === null) return setShown((now) => ({ ...now, state: 'unreached' }));
      next.current = page.next;
      const known = new Set(before.map(({ id }) => id));
      const ideas = [...before, ...page.ideas.filter(({ id }) => !known.has(id))];
      listed.current = ideas.map(({ id }) => id);
      setShown({ ideas, total: page.total, more: page.more, state: 'here' });
    },
    [fetchPage, listed],
  );
  useEffect(() => void load([]), [load]);

  const stand = useCallback((id: string, stood: NewStand) => {
    setShown((now) => ({
      ...now,
      ideas: now.ideas.map((idea) => (idea.id === id ? { ...idea, ...stood } : idea)),
    }));
  }, []);
  return { ...shown, loadMore: () => void load(shown.ideas), again: () => void load([]), stand };
}
