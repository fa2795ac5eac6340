import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { err, ok, type Random, type Result } from '@miroir/basics';
import { openReleaseStore, recoverReleases } from '@miroir/box';
import { localDay } from '@miroir/campaign';
import { everyRound } from '@miroir/credential';
import { collectionNames, type Database, dumpCollection } from '@miroir/database';
import {
  type Deps,
  type PortalRole,
  type PortalTarget,
  type RoundTarget,
  readAmendmentRecords,
  readCommunityFile,
  readFrozenRound,
  rolePaths,
  roundName,
  roundPaths,
  withCommunityDatabase,
  withRoundDatabase,
} from '@miroir/portal';
import { openRollStore, openSpaceMarks, type PersonDocument, spaceMarkCollection } from '@miroir/roll';
import { dumpSpace, type SpaceDatabases, textsCollection } from '@miroir/space';
import { withSpaceDatabases } from '../space-databases.ts';
import { type DumpedDocument, type RoundHeader, writeDump } from './dump-file.ts';
import { readShown, writeShown } from './shown-file.ts';
import { asShown, nextShown } from './shown-marks.ts';
import { showSpaceMarks } from './shown-space-marks.ts';

/** One dump that was written. */
export interface BackedUp {
  readonly role: PortalRole;
  readonly path: string;
  readonly documents: number;
}

export type BackupFault = 'not-launched' | 'busy';

/** What a restored deployment makes again: rights to release, spent proofs that expire within the hour. */
const leftOut: ReadonlySet<string> = new Set(['leases', 'spent', 'people']);

async function* everything(database: Database): AsyncGenerator<DumpedDocument> {
  for (const collection of await collectionNames(database)) {
    for await (const document of dumpCollection(database, collection)) yield { collection, document };
  }
}

async function* everythingElse(database: Database): AsyncGenerator<DumpedDocument> {
  for (const collection of await collectionNames(database)) {
    if (leftOut.has(collection)) continue;
    for await (const document of dumpCollection(database, collection)) yield { collection, document };
  }
}

/** Dumps what is no single round's of one role: people and whose codes are whose; sealed releases and published keys. */
export async function backUpCommunity(
  target: PortalTarget,
  role: PortalRole,
  options: Deps & { readonly folder: string },
): Promise<Result<BackedUp, BackupFault>> {
  const file = await readCommunityFile(rolePaths(target.dataDir, role).communityFile);
  if (file === null) return err('not-launched');
  const day = new Date(options.clock.now()).toISOString().slice(0, 10);
  const path = join(options.folder, `${target.audience}-${role}-community-${day}.dump`);
  return withCommunityDatabase(target, role, async (community) => {
    const content = role === 'roll' ? rollCommunity(target, community, options) : withoutTexts(community);
    const documents = await writeDump(path, { miroir: 'dump/2', community: file }, content);
    return ok({ role, path, documents });
  });
}

/** Texts that may cross are made anew from what is published: a dump would bring back what was taken away since. */
async function* withoutTexts(database: Database): AsyncGenerator<DumpedDocument> {
  for await (const each of everything(database)) if (each.collection !== textsCollection) yield each;
}

/** Who came to a space is shown by fifties: the space's own dumps tell on which day somebody began. */
async function* rollCommunity(
  target: PortalTarget,
  community: Database,
  { clock }: Deps,
): AsyncGenerator<DumpedDocument> {
  const store = await openSpaceMarks(community);
  const shown = await showSpaceMarks(target, await store.all(), clock);
  for await (const each of everything(community)) if (each.collection !== spaceMarkCollection) yield each;
  for (const mark of shown) yield { collection: spaceMarkCollection, document: { ...mark } };
}

/**
 * Dumps one round of one role of a portal, beside its server or alone, into a folder: everything of the box; of the roll everyone
 * invited, and of who came only what ten newcomers of a cohort hide among (`miroir backup`). Documents stand in the
 * order of their ids, which says nothing of arrival.
 */
export async function backUpRole(
  target: RoundTarget,
  role: PortalRole,
  options: Deps & { readonly folder: string },
): Promise<Result<BackedUp, BackupFault>> {
  const { portalFile } = roundPaths(rolePaths(target.dataDir, role), target.round);
  const file = await readFrozenRound(target, role);
  if (file === null) return err('not-launched');
  const day = localDay(options.clock.now(), file.questionnaire.schedule.timeZone);
  const path = join(options.folder, `${target.audience}-${role}-${target.round}-${day}.dump`);
  return withRoundDatabase(target, role, async (database) => {
    const write = writingOf(role, { target, database, options });
    const header = { miroir: 'dump/2' as const, portal: file, amendments: await recordsOf(portalFile) };
    const documents = await write({ header, path });
    return documents === null ? err('busy') : ok({ role, path, documents });
  });
}

function writingOf(
  role: PortalRole,
  parts: { readonly target: RoundTarget; readonly database: Database; readonly options: Deps },
): Writing {
  const { target, database, options } = parts;
  if (role === 'roll') return dumpRoll(target, database);
  if (role === 'box') return dumpBox(database, options);
  // Of a space nothing is a single round's but what was frozen.
  return ({ header, path }) => writeDump(path, header, everythingElse(database));
}

/**
 * Dumps the space of one campaign, beside its server or alone: what was written and, of reactions and priorities, what
 * has entered.
 */
export async function backUpSpace(
  target: PortalTarget,
  campaign: string,
  options: Deps & { readonly folder: string },
): Promise<BackedUp> {
  const { audience } = target;
  const day = new Date(options.clock.now()).toISOString().slice(0, 10);
  const name = roundName({ campaign, round: everyRound });
  const path = join(options.folder, `${audience}-space-${name}-contents-${day}.dump`);
  const header = { miroir: 'dump/2' as const, space: { audience, campaign } };
  const documents = await withSpaceDatabases(target, campaign, (databases) =>
    writeDump(path, header, spaceLines(databases)),
  );
  return { role: 'space', path, documents };
}

async function* spaceLines(databases: SpaceDatabases): AsyncGenerator<DumpedDocument> {
  for await (const { database, collection, document } of dumpSpace(databases))
    yield { collection: `${database}/${collection}`, document };
}

type Writing = (to: { header: RoundHeader; path: string }) => Promise<number | null>;

async function recordsOf(portalFile: string): Promise<RoundHeader['amendments']> {
  const { comparison, own } = await readAmendmentRecords(portalFile);
  return { comparison: [...comparison], own: [...own] };
}

function dumpRoll(target: RoundTarget, database: Database): Writing {
  return async ({ header, path }) => {
    const { folder } = roundPaths(rolePaths(target.dataDir, 'roll'), target.round);
    const people = await (await openRollStore(database)).allPeople();
    const shown = nextShown(people, await readShown(folder));
    // Before the dump: one that a crash hides counts as shown, which hides more and never less.
    await writeShown(folder, shown);
    return writeDump(path, header, rollDocuments(database, asShown(people, shown)));
  };
}

async function* rollDocuments(
  database: Database,
  people: readonly PersonDocument[],
): AsyncGenerator<DumpedDocument> {
  yield* everythingElse(database);
  for (const person of people.toSorted((a, b) => (a._id < b._id ? -1 : 1)))
    yield { collection: 'people', document: { ...person } };
}

const leaseMs = 30_000;
const patienceMs = 60_000;

/** A box is dumped between two releases, never in the middle of one: figures and people must be of one moment. */
function dumpBox(database: Database, { clock, random }: Deps): Writing {
  return async ({ header, path }) => {
    const store = await openReleaseStore(database);
    const holder = `backup-${nameOf(random)}`;
    const renew = (): Promise<boolean> => store.acquire(holder, clock.now(), clock.now() + leaseMs);
    for (let waited = 0; !(await renew()); waited += 500) {
      if (waited >= patienceMs) return null;
      await wait(500);
    }
    try {
      await recoverReleases(store, renew);
      return await writeDump(path, header, renewed(everythingElse(database), renew));
    } finally {
      await store.giveUp(holder);
    }
  };
}

const nameOf = (random: Random): string => Buffer.from(random.bytes(6)).toString('hex');

/** The same documents, with the lease renewed on the way. */
async function* renewed(
  documents: AsyncIterable<DumpedDocument>,
  renew: () => Promise<boolean>,
): AsyncGenerator<DumpedDocument> {
  let count = 0;
  for await (const document of documents) {
    yield document;
    count += 1;
    if (count % 1000 === 0 && !(await renew()))
      throw new Error('A release was begun while the box was dumped.');
  }
}
