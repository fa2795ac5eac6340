import { type IDBPDatabase, openDB } from 'idb';
import type { Shelf } from './shelf.ts';

const store = 'records';

/** A shelf in IndexedDB. Rejects where the browser refuses it (private windows, in-app browsers). */
export async function openDatabaseShelf(name = 'miroir'): Promise<Shelf> {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(store);
    },
    // Another tab opening a later version must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
  return databaseShelf(database);
}

function databaseShelf(database: IDBPDatabase): Shelf {
  return {
    kind: 'database',
    read: (name) => database.get(store, name),
    async update<T>(name: string, change: (current: T | undefined) => T | undefined) {
      const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
      const current: T | undefined = await transaction.store.get(name);
      const next = change(current);
      if (next === undefined) await transaction.store.delete(name);
      else if (next !== current) await transaction.store.put(next, name);
      await transaction.done;
      return next;
    },
  };
}
