import { openDatabaseShelf } from './database-shelf.ts';
import { holdingRecord } from './records.ts';
import { sessionShelf } from './session-shelf.ts';
import type { Shelf } from './shelf.ts';

/** Where to look: the browser's own, replaced in tests. */
export interface Places {
  /** Of the shelf, wherever it is. */
  readonly name: string;
  database(): Promise<Shelf>;
  session(): Storage;
}

const browserPlaces = (name: string): Places => ({
  name,
  database: () => openDatabaseShelf(name),
  session: () => sessionStorage,
});

/**
 * Where this browser keeps what is of one round: nothing of it is found under another's name, nor in another tab that
 * answers another round.
 * @param round the round's name in addresses
 */
export const openRoundShelf = (round: string): Promise<Shelf | null> =>
  openShelf(browserPlaces(`miroir-${round}`));

/** Where this browser keeps what is of a campaign's space, whichever round a person comes from. */
export const openSpaceShelf = (campaign: string): Promise<Shelf | null> =>
  openShelf(browserPlaces(`miroir-space-${campaign}`));

/** Where this browser keeps what every round of a campaign must find again; unproven, since nothing of a person is in it. */
export async function openCampaignShelf(): Promise<Shelf | null> {
  const { name, database, session } = browserPlaces('miroir');
  return (await database().catch(() => null)) ?? attempt(() => sessionShelf(session(), name));
}

/**
 * The best place that really keeps what is written: IndexedDB, else sessionStorage, else null. Each is written and
 * read back, because some browsers accept a write and lose it. On null nothing may be requested for the person. A
 * place that already holds something of theirs comes first: what was drawn there must not be drawn again elsewhere.
 */
export async function openShelf(places: Places): Promise<Shelf | null> {
  const database = await places.database().catch(() => null);
  const opened = [database, attempt(() => sessionShelf(places.session(), places.name))];
  const shelves = opened.filter((shelf) => shelf !== null);
  for (const shelf of shelves) if (await holds(shelf).catch(() => false)) return shelf;
  for (const shelf of shelves) if (await keeps(shelf).catch(() => false)) return shelf;
  return null;
}

function attempt(open: () => Shelf): Shelf | null {
  try {
    return open();
  } catch {
    return null;
  }
}

/** What an earlier page kept is proof enough, and a probe is durable writes a person waits for. */
async function holds(shelf: Shelf): Promise<boolean> {
  return (await shelf.read(holdingRecord)) !== undefined;
}

/**
 * Under a name of its own: of two tabs that probed one record at once, the second found it erased by the first, took
 * the device for one that keeps nothing, and drew a second credential in its own sessionStorage.
 */
async function keeps(shelf: Shelf): Promise<boolean> {
  const mark = crypto.randomUUID();
  const name = `probe:${mark}`;
  await shelf.update(name, () => mark);
  const found = await shelf.read(name);
  await shelf.update(name, () => undefined);
  return found === mark;
}
