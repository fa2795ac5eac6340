import type { Shelf } from './shelf.ts';

/** A shelf that lives as long as whoever holds it: one device of a demonstration or a test, without a browser. */
export function memoryShelf(): Shelf {
  const records = new Map<string, unknown>();
  return {
    kind: 'session',
    read: async <T>(name: string) => records.get(name) as T | undefined,
    update: async <T>(name: string, change: (current: T | undefined) => T | undefined) => {
      const next = change(records.get(name) as T | undefined);
      if (next === undefined) records.delete(name);
      else records.set(name, next);
      return next;
    },
  };
}
