import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { shelfContract } from '../testing/shelf-contract.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { memoryShelf } from './memory-shelf.ts';
import { openShelf } from './open-shelf.ts';
import { sessionKeeps } from './session-keeps.ts';
import { sessionShelf } from './session-shelf.ts';

let databases = 0;
const freshDatabase = () => {
  databases += 1;
  return openDatabaseShelf(`test-${databases}`);
};

describe('IndexedDB', () => shelfContract(freshDatabase));
describe('sessionStorage', () => shelfContract(async () => sessionShelf(new MemoryStorage())));
describe('memory', () => shelfContract(async () => memoryShelf()));

describe('the choice of a place', () => {
  const refused = async (): Promise<never> => {
    throw new Error('SecurityError');
  };

  it('is IndexedDB where it works', async () => {
    expect(
      (await openShelf({ name: 'r', database: freshDatabase, session: () => new MemoryStorage() }))?.kind,
    ).toBe('database');
  });

  it('is sessionStorage where IndexedDB is refused', async () => {
    expect(
      (await openShelf({ name: 'r', database: refused, session: () => new MemoryStorage() }))?.kind,
    ).toBe('session');
  });

  it('is nowhere where both are refused', async () => {
    const session = new MemoryStorage();
    session.refuses = true;
    expect(await openShelf({ name: 'r', database: refused, session: () => session })).toBeNull();
  });

  it('is nowhere when a storage accepts a write and loses it', async () => {
    const forgetful = new MemoryStorage();
    forgetful.setItem = () => undefined;
    expect(await openShelf({ name: 'r', database: refused, session: () => forgetful })).toBeNull();
    expect(sessionKeeps(() => forgetful)).toBe(false);
  });

  it('is nowhere when even asking for sessionStorage throws', async () => {
    const session = (): Storage => {
      throw new Error('SecurityError');
    };
    expect(await openShelf({ name: 'r', database: refused, session })).toBeNull();
    expect(sessionKeeps(session)).toBe(false);
  });

  it('leaves nothing of its probe behind', async () => {
    const session = new MemoryStorage();
    await openShelf({ name: 'r', database: refused, session: () => session });
    sessionKeeps(() => session);
    expect(session.length).toBe(0);
  });
});
