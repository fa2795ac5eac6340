import { openDatabaseShelf } from './database-shelf.ts';
import { sessionShelf } from './session-shelf.ts';
import type { Shelf } from './shelf.ts';

/** Where to look: the browser's own, replaced in tests. */
export interface Places {
  database(): Promise<Shelf>;
  session(): Storage;
}

const browserPlaces: Places = { database: () => openDatabaseShelf(), session: () => sessionStorage };

/**
 * The best place that really keeps what is written: IndexedDB, else sessionStorage, else null. Each is written and
 * read back, because some browsers accept a write and lose it. On null nothing may be requested for the person.
 */
export async function openShelf(places: Places = browserPlaces): Promise<Shelf | null> {
  const attempts = [() => places.database(), async () => sessionShelf(places.session())];
  for (const open of attempts) {
    const shelf = await open().catch(() => null);
    if (shelf !== null && (await keeps(shelf).catch(() => false))) return shelf;
  }
  return null;
}

async function keeps(shelf: Shelf): Promise<boolean> {
  // What an earlier page kept is proof enough, and a probe is three durable writes a person waits for.
  if ((await shelf.read('holding')) !== undefined) return true;
  const mark = 'kept';
  await shelf.update('probe', () => mark);
  const found = await shelf.read('probe');
  await shelf.update('probe', () => undefined);
  return found === mark;
}

/** Whether this page's sessionStorage keeps what is written: all the roll's page needs. */
export function sessionKeeps(storage: () => Storage): boolean {
  try {
    storage().setItem('miroir:probe', 'kept');
    const found = storage().getItem('miroir:probe');
    storage().removeItem('miroir:probe');
    return found === 'kept';
  } catch {
    return false;
  }
}
