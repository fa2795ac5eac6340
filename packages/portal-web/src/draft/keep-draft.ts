import type { Shelf } from '@miroir/participant';
import { type Draft, type DraftAction, emptyDraft, reduceDraft } from './draft.ts';

/** How the last change of the draft fared on this device. */
export type Saving = 'saved' | 'saving' | 'failed';

/** The draft as this tab shows it, and whether the device has it. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly saving: Saving;
}

/** One tab's hand on the draft that all tabs of this device share. */
export interface DraftKeeper {
  current(): KeptDraft;
  dispatch(action: DraftAction): void;
  /** Takes over what another tab stored; settles once everything written here is on the device, or was refused. */
  merge(): Promise<Draft>;
  /** Calls back at each change of `current()`; gives the way to stop. */
  subscribe(listener: () => void): () => void;
}

const record = 'draft';

/**
 * Keeps the draft on the device after every change. What a tab stores is never the draft it shows but its own actions,
 * applied inside the transaction to whatever is there: each question's answer is the last one given to it, in whichever
 * tab, and no tab can take back what it never touched. What is shown is what is stored plus what is still being
 * written, so that a message from another tab takes no keystroke away.
 */
export function keepDraft(shelf: Shelf | null, initial: Draft): DraftKeeper {
  const listeners = new Set<() => void>();
  let stored = initial;
  let pending: readonly DraftAction[] = [];
  let kept: KeptDraft = { draft: initial, saving: 'saved' };
  let queue: Promise<void> = Promise.resolve();

  const show = (saving: Saving): void => {
    const draft = pending.reduce(reduceDraft, stored);
    if (draft === kept.draft && saving === kept.saving) return;
    kept = { draft: sameDraft(draft, kept.draft) ? kept.draft : draft, saving };
    for (const listener of listeners) listener();
  };
  const write = async (place: Shelf): Promise<void> => {
    let written: readonly DraftAction[] = [];
    try {
      const now = await place.update<Draft>(record, (there) => {
        written = pending;
        return written.length === 0 ? there : written.reduce(reduceDraft, there ?? emptyDraft);
      });
      stored = now ?? emptyDraft;
      pending = pending.slice(written.length);
      show(pending.length === 0 ? 'saved' : 'saving');
    } catch {
      // What was refused stays pending: the next change tries again with it.
      show('failed');
    }
  };
  const merge = async (): Promise<Draft> => {
    if (shelf !== null) queue = queue.then(() => write(shelf));
    await queue;
    return kept.draft;
  };
  return {
    current: () => kept,
    dispatch: (action) => {
      pending = [...pending, action];
      // An action that changes nothing is not worth a write.
      if (reduceDraft(kept.draft, action) === kept.draft) {
        pending = pending.slice(0, -1);
        return;
      }
      show(shelf === null ? 'saved' : 'saving');
      void merge();
    },
    merge,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** IndexedDB gives a new object at each reading: the same words must not draw the page again. */
function sameDraft(a: Draft, b: Draft): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
