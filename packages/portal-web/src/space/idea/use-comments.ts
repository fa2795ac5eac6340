import type { CommentItem } from '@miroir/space';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import type { Stance } from '../device/space-types.ts';

export interface Thread {
  readonly items: readonly CommentItem[];
  readonly more: boolean;
  readonly state: 'asking' | 'here' | 'unreached';
}

const nothing: Thread = { items: [], more: false, state: 'asking' };

/** Comments of an idea, or the replies to one of them, a page at a time. */
export function useComments(idea: string, under: string | null, stance: Stance | null) {
  const { api, ask } = useSpace();
  const [thread, setThread] = useState<Thread>(nothing);
  const after = useRef<string | null>(null);
  const turn = useRef(0);
  const load = useCallback(
    async (more: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      if (!more) after.current = null;
      setThread((now) => ({ ...now, state: 'asking' }));
      const asked = { idea, under, stance, after: after.current };
      const page = await ask((secret) => api.comments(secret, asked));
      if (mine !== turn.current) return;
      if (!page.ok) return setThread((now) => ({ ...now, state: 'unreached' }));
      const { comments, next } = page.value;
      after.current = next;
      setThread((now) => ({
        items: more ? [...now.items, ...comments] : comments,
        more: next !== null,
        state: 'here',
      }));
    },
    [api, ask, idea, under, stance],
  );
  useEffect(() => void load(false), [load]);
  return { ...thread, loadMore: () => void load(true), again: () => void load(false) };
}
