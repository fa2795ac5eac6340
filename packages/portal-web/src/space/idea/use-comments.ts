import { isPassing } from '@miroir/participant';
import type { CommentItem } from '@miroir/space';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { type ReadingKeeper, useReadBefore } from '../around/use-read-before.ts';
import type { Stance } from '../device/space-types.ts';

export interface Thread {
  readonly items: readonly CommentItem[];
  readonly more: boolean;
  /** `kept`: nobody answered, and these are those that the device had kept. */
  readonly state: 'asking' | 'here' | 'kept' | 'unreached';
}

const nothing: Thread = { items: [], more: false, state: 'asking' };

interface Place {
  readonly idea: string;
  /** Null: the comments on the idea itself. */
  readonly under: string | null;
  /** Null: all of them. */
  readonly stance: Stance | null;
}

/** What a device kept of them; undefined for nothing. Of replies it keeps none. */
async function keptOf(
  reads: ReadingKeeper | null,
  { idea, under, stance }: Place,
): Promise<readonly CommentItem[] | undefined> {
  if (under !== null) return undefined;
  const kept = await reads?.kept();
  const found = kept?.ideas.find(({ page }) => page.id === idea);
  return found?.comments.filter((item) => stance === null || item.stance === stance);
}

/** Comments of an idea, or the replies to one of them, a page at a time; where nobody answers, those the device kept. */
export function useComments(idea: string, under: string | null, stance: Stance | null) {
  const { api, ask } = useSpace();
  const reads = useReadBefore();
  const [thread, setThread] = useState<Thread>(nothing);
  const after = useRef<string | null>(null);
  const turn = useRef(0);
  const load = useCallback(
    async (more: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      if (!more) after.current = null;
      setThread((now) => ({ ...now, state: 'asking' }));
      const place = { idea, under, stance };
      const page = await ask((secret) => api.comments(secret, { ...place, after: after.current }));
      const isCut = !page.ok && !more && isPassing(page.error);
      const kept = isCut ? await keptOf(reads, place) : undefined;
      if (mine !== turn.current) return;
      if (kept !== undefined) return setThread({ items: kept, more: false, state: 'kept' });
      if (!page.ok) return setThread((now) => ({ ...now, state: 'unreached' }));
      const { comments, next } = page.value;
      after.current = next;
      setThread((now) => ({
        items: more ? [...now.items, ...comments] : comments,
        more: next !== null,
        state: 'here',
      }));
    },
    [api, ask, idea, reads, under, stance],
  );
  useEffect(() => void load(false), [load]);
  const { items, state } = thread;
  useEffect(() => {
    if (state === 'here' && under === null && stance === null) reads?.commented(idea, items);
  }, [reads, idea, under, stance, state, items]);
  return { ...thread, loadMore: () => void load(true), again: () => void load(false) };
}
