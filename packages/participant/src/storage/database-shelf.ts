import type { Shelf } from './shelf.ts';

const store = 'records';

/**
 * A shelf in IndexedDB. Rejects where the browser refuses it (private windows, in-app browsers). Written on the bare
 * API: one store, two operations, and a wrapper library is 1.3 kB of every first load.
 */
export async function openDatabaseShelf(name: string): Promise<Shelf> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await answered(opening);
  // Another tab opening a later version must not wait for this one.
  database.onversionchange = () => database.close();
  return {
    kind: 'database',
    read: <T>(record: string) =>
      answered<T | undefined>(database.transaction(store).objectStore(store).get(record)),
    update: <T>(record: string, change: (current: T | undefined) => T | undefined) =>
      updateRecord(database, record, change),
  };
}

/** One readwrite transaction: nothing is awaited between reading and writing, so nothing can come between. */
function updateRecord<T>(
  database: IDBDatabase,
  record: string,
  change: (current: T | undefined) => T | undefined,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    const records = transaction.objectStore(store);
    const reading: IDBRequest<T | undefined> = records.get(record);
    let next: T | undefined;
    reading.onsuccess = () => {
      next = change(reading.result);
      if (next === undefined) records.delete(record);
      else if (next !== reading.result) records.put(next, record);
    };
    transaction.oncomplete = () => resolve(next);
    transaction.onabort = () => reject(transaction.error ?? new Error('the device refused to keep this'));
  });
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the device refused'));
  });
}
