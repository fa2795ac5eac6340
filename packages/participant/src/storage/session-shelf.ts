import type { Shelf } from './shelf.ts';

const prefix = 'miroir:';

/** A shelf in sessionStorage (or anything like it): synchronous, so an update cannot be interrupted. */
export function sessionShelf(storage: Storage): Shelf {
  const read = <T>(name: string): T | undefined => {
    const text = storage.getItem(prefix + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  };
  return {
    kind: 'session',
    read: async <T>(name: string) => read<T>(name),
    update: async <T>(name: string, change: (current: T | undefined) => T | undefined) => {
      const next = change(read<T>(name));
      if (next === undefined) storage.removeItem(prefix + name);
      else storage.setItem(prefix + name, JSON.stringify(next));
      return next;
    },
  };
}
