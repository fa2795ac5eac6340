import type { Shelf } from './shelf.ts';

/**
 * A shelf in sessionStorage (or anything like it): synchronous, so an update cannot be interrupted.
 * @param name of the shelf: two of one name are one
 */
export function sessionShelf(storage: Storage, name = 'miroir'): Shelf {
  const prefix = `${name}:`;
  const read = <T>(record: string): T | undefined => {
    const text = storage.getItem(prefix + record);
    return text === null ? undefined : (JSON.parse(text) as T);
  };
  return {
    kind: 'session',
    read: async <T>(record: string) => read<T>(record),
    update: async <T>(record: string, change: (current: T | undefined) => T | undefined) => {
      const next = change(read<T>(record));
      if (next === undefined) storage.removeItem(prefix + record);
      else storage.setItem(prefix + record, JSON.stringify(next));
      return next;
    },
  };
}
