import { type BoxApi, type Held, learnState, type Shelf } from '@miroir/participant';
import type { Dispatch } from 'react';
import type { Draft, DraftAction } from '../draft/draft.ts';
import type { Delivery } from '../draft/outbox.ts';

/** What this device holds and shows, and the hands to change it. */
export interface Elsewhere {
  readonly shelf: Shelf | null;
  readonly api: BoxApi;
  readonly draft: Draft;
  readonly delivery: Delivery;
  readonly noteHeld: (held: Held) => void;
  readonly dispatch: Dispatch<DraftAction>;
  readonly attempt: () => Promise<void>;
}

/**
 * What was sent or withdrawn on another device with the same credential is asked of the box now and whenever the page
 * is shown again: this device must not go on saying "sent" of what is withdrawn. Gives the way to stop.
 */
export function followElsewhere(latest: () => Elsewhere): () => void {
  const follow = () => void ask(latest);
  const shown = [
    [document, 'visibilitychange'],
    [window, 'online'],
    [window, 'pageshow'],
  ] as const;
  for (const [target, name] of shown) target.addEventListener(name, follow);
  follow();
  return () => {
    for (const [target, name] of shown) target.removeEventListener(name, follow);
  };
}

async function ask(latest: () => Elsewhere): Promise<void> {
  const { shelf, api, noteHeld, dispatch, attempt } = latest();
  if (shelf === null || document.hidden || !navigator.onLine) return;
  const learnt = await learnState(shelf, api, () => hasUnsent(latest()));
  if (learnt.kind === 'nothing') return;
  noteHeld(learnt.held);
  if (learnt.kind === 'sent')
    dispatch({ type: 'load', answers: learnt.sheet.answers, comments: learnt.sheet.comments });
  await attempt();
}

/** Whether the person wrote or prepared something that the box does not have. */
function hasUnsent({ draft, delivery }: Elsewhere): boolean {
  return draft.changed || (delivery.state !== 'sent' && delivery.state !== 'nothing');
}
