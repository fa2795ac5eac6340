import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { openShelf } from './open-shelf.ts';
import { sessionShelf } from './session-shelf.ts';
import type { Shelf } from './shelf.ts';

it('two tabs that try the device at once both find that it keeps what is written', async () => {
  const shelf = await openDatabaseShelf('two-probes');
  const session = () => new MemoryStorage();
  const written = Promise.withResolvers<void>();
  const first = openShelf({
    name: 'r',
    session,
    // Tries only once the other tab has written.
    database: async () => ({ ...shelf, read: waiting(shelf, () => written.promise) }),
  });
  const second = openShelf({
    name: 'r',
    session,
    // Reads back only once the other tab is through.
    database: async () => ({
      ...shelf,
      read: waiting(shelf, () => first.then(() => undefined)),
      update: async (name, change) => {
        const kept = await shelf.update(name, change);
        written.resolve();
        return kept;
      },
    }),
  });
  expect((await first)?.kind).toBe('database');
  expect((await second)?.kind).toBe('database');
});

function waiting(shelf: Shelf, moment: () => Promise<void>): Shelf['read'] {
  return async <T>(name: string) => {
    if (name.startsWith('probe')) await moment();
    return shelf.read<T>(name);
  };
}

it('what was drawn in a tab’s own memory is found there, though the database works again', async () => {
  const storage = new MemoryStorage();
  await sessionShelf(storage).update('holding', () => 'drawn');
  const places = { name: 'miroir', database: () => openDatabaseShelf('works-again'), session: () => storage };
  expect(await (await openShelf(places))?.read('holding')).toBe('drawn');
});
