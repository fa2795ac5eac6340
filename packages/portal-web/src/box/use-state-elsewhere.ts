import type { BoxApi, Held, Shelf } from '@miroir/participant';
import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import type { Draft, DraftAction } from '../draft/draft.ts';
import type { Delivery } from '../draft/outbox.ts';

/** The question first: what happened on another device can wait until it is on the screen. */
const pause = 200;

interface Place {
  readonly shelf: Shelf | null;
  readonly api: BoxApi;
  readonly draft: Draft;
  readonly delivery: Delivery;
}

interface Hands {
  readonly noteHeld: (held: Held) => void;
  readonly dispatch: Dispatch<DraftAction>;
  readonly attempt: () => Promise<void>;
}

/**
 * What was sent or withdrawn on another device with the same credential is asked of the box when a page opens and
 * whenever it is shown again: this device must not go on saying "sent" of what is withdrawn.
 */
export function useStateElsewhere({ shelf, api, draft, delivery }: Place, hands: Hands): void {
  const { noteHeld, dispatch, attempt } = hands;
  const unsent = useRef(false);
  unsent.current = draft.changed || (delivery.state !== 'sent' && delivery.state !== 'nothing');
  const ask = useCallback(async () => {
    if (shelf === null || document.hidden || !navigator.onLine) return;
    const module = await import('./learn-state.ts').catch(() => null);
    const learnt = await module?.learnState(shelf, api, () => unsent.current);
    if (learnt === undefined || learnt.kind === 'nothing') return;
    noteHeld(learnt.held);
    if (learnt.kind === 'sent')
      dispatch({ type: 'load', answers: learnt.sheet.answers, comments: learnt.sheet.comments });
    await attempt();
  }, [shelf, api, noteHeld, dispatch, attempt]);
  useEffect(() => {
    const follow = () => void ask();
    const timer = setTimeout(follow, pause);
    const shown = [
      [document, 'visibilitychange'],
      [window, 'online'],
      [window, 'pageshow'],
    ] as const;
    for (const [target, name] of shown) target.addEventListener(name, follow);
    return () => {
      clearTimeout(timer);
      for (const [target, name] of shown) target.removeEventListener(name, follow);
    };
  }, [ask]);
}
