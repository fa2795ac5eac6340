import type { Shelf } from '@miroir/participant';
import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react';
import { type Draft, type DraftAction, reduceDraft } from '../draft/draft.ts';
import type { Saving } from './box-context.ts';

/** The draft, kept on the device after every change: writes go one after the other, the last one wins. */
export function useDraft(shelf: Shelf | null, initial: Draft): [Draft, Dispatch<DraftAction>, Saving] {
  const [draft, dispatch] = useReducer(reduceDraft, initial);
  const [saving, setSaving] = useState<Saving>('saved');
  const last = useRef<{ draft: Draft; writing: Promise<unknown> }>({
    draft: initial,
    writing: Promise.resolve(),
  });
  useEffect(() => {
    if (shelf === null || last.current.draft === draft) return;
    last.current.draft = draft;
    setSaving('saving');
    last.current.writing = last.current.writing
      .then(() => shelf.update<Draft>('draft', () => draft))
      .then(
        () => last.current.draft === draft && setSaving('saved'),
        () => setSaving('failed'),
      );
  }, [shelf, draft]);
  return [draft, dispatch, saving];
}
