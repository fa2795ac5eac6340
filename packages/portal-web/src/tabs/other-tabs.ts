import type { Shelf } from '@miroir/participant';

/** The other tabs this device has open on this portal: told which record changed, never what is in it. */
export interface OtherTabs {
  tell(record: string): void;
  /** Calls back when another tab changed a record; gives the way to stop. */
  follow(listener: (record: string) => void): () => void;
}

/**
 * The tabs of the browser that answer the same round; nobody where it cannot tell them apart (the page then looks again when it is shown).
 * @param round the round's name in addresses
 */
export function openTabs(round: string): OtherTabs {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, follow: () => () => undefined };
  const channel = new BroadcastChannel(`miroir-${round}`);
  return {
    tell: (record) => channel.postMessage(record),
    follow: (listener) => {
      const hear = ({ data }: MessageEvent) => listener(String(data));
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** The same shelf, whose changes the other tabs hear of once they are on the device. */
export function announced(shelf: Shelf, tabs: OtherTabs): Shelf {
  // sessionStorage is one tab's own: there is nothing to hear of.
  if (shelf.kind === 'session') return shelf;
  return {
    kind: shelf.kind,
    read: (record) => shelf.read(record),
    update: async <T>(record: string, change: (current: T | undefined) => T | undefined) => {
      let changed = false;
      const kept = await shelf.update<T>(record, (current) => {
        const next = change(current);
        changed = next !== current;
        return next;
      });
      if (changed) tabs.tell(record);
      return kept;
    },
  };
}
