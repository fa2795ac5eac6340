import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Device } from '../around/box-boot.ts';
import type { Draft } from '../draft/draft.ts';
import { type DraftKeeper, type KeptDraft, keepDraft } from '../draft/keep-draft.ts';

/** The draft of this device, as this tab and the others write it. */
export function useDraft({ shelf, tabs }: Device, initial: Draft): KeptDraft & { keeper: DraftKeeper } {
  const [keeper] = useState(() => keepDraft(shelf, initial));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current);
  useEffect(() => {
    const look = () => void keeper.merge();
    const stop = tabs.follow((record) => record === 'draft' && look());
    // A tab the browser had put to sleep heard nothing.
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
    };
  }, [keeper, tabs]);
  return { ...kept, keeper };
}
