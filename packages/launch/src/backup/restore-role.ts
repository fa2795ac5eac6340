import { err, ok, type Result } from '@miroir/basics';
import { collectionNames, type Database, dropCollections, restoreDocuments } from '@miroir/database';
import {
  addAmendmentRecord,
  openSettledStore,
  type PortalRole,
  type PortalTarget,
  privateFolder,
  type RoundTarget,
  readCommunityFile,
  readFrozenRound,
  readRoundFile,
  rolePaths,
  roundIdOf,
  roundName,
  roundPaths,
  withCommunityDatabase,
  withRoundDatabase,
  writeCommunityFile,
  writePortalFile,
} from '@miroir/portal';
import { openSpaceMarks, type PersonDocument } from '@miroir/roll';
import { withSpaceDatabases } from '../space-databases.ts';
import {
  type DumpedDocument,
  type DumpFault,
  type DumpHeader,
  type RoundHeader,
  readDump,
} from './dump-file.ts';
import { writeShown } from './shown-file.ts';

/** Why a dump was not read back; nothing was changed. */
export type RestoreFault =
  | DumpFault
  /** The dump is of another audience or role, or of another launch than the one in the folder. */
  | 'foreign-dump'
  /** There are people or answers in the database: a dump never goes over what is there. */
  | 'not-empty';

export interface RestoredRole {
  readonly role: PortalRole;
  readonly documents: number;
}

/** There while a restore is under way: what a crash leaves half-done is begun again. */
const underWay = 'restoring';
const batch = 500;

/**
 * Reads a dump back into the empty database that it is of, the community's or a round's: all of it or, after a crash,
 * none.
 */
export async function restoreRole(
  target: PortalTarget,
  role: PortalRole,
  dump: string,
): Promise<Result<RestoredRole, RestoreFault>> {
  // Once to its end, before anything of it is believed.
  const checked = await readDump(dump, () => {});
  if (!checked.ok) return checked;
  const { header, documents } = checked.value;
  const restored =
    'space' in header
      ? await restoreSpace(target, { space: header.space, dump })
      : 'community' in header
        ? await restoreCommunity(target, role, { header, dump })
        : await restoreRound(target, role, { header, dump });
  return restored === null ? ok({ role, documents }) : err(restored);
}

type CommunityHeader = Extract<DumpHeader, { community: unknown }>;

async function restoreCommunity(
  target: PortalTarget,
  role: PortalRole,
  { header, dump }: { readonly header: CommunityHeader; readonly dump: string },
): Promise<RestoreFault | null> {
  const { community: file } = header;
  if (file.audience !== target.audience || file.role !== role) return 'foreign-dump';
  const paths = rolePaths(target.dataDir, role);
  return withCommunityDatabase(target, role, async (database) => {
    if (!(await makeRoom(database))) return 'not-empty';
    await fill(database, dump);
    // The dump may be older than what was signed since.
    if (role === 'roll' && file.origins.space !== undefined)
      await (await openSpaceMarks(database)).distrust();
    if ((await readCommunityFile(paths.communityFile)) === null)
      await writeCommunityFile(paths.communityFile, file);
    await madeWhole(database);
    return null;
  });
}

/** What a campaign's space held; devices send again what had not entered. */
async function restoreSpace(
  target: PortalTarget,
  { space, dump }: { readonly space: { audience: string; campaign: string }; readonly dump: string },
): Promise<RestoreFault | null> {
  if (space.audience !== target.audience) return 'foreign-dump';
  // Ids of what was withdrawn stay where they are: no dump is read over them.
  return withSpaceDatabases(target, space.campaign, async ({ withdrawn: _kept, ...databases }) => {
    const all = Object.values(databases);
    for (const database of all) if (!(await makeRoom(database))) return 'not-empty';
    const parts = new Map<string, Database>(Object.entries(databases));
    await readBack(dump, async (collection, documents) => {
      const [part = '', name = ''] = collection.split('/');
      const database = parts.get(part);
      if (database !== undefined) await restoreDocuments(database, name, documents);
    });
    for (const database of all) await madeWhole(database);
    return null;
  });
}

async function restoreRound(
  target: PortalTarget,
  role: PortalRole,
  { header, dump }: { readonly header: RoundHeader; readonly dump: string },
): Promise<RestoreFault | null> {
  const round = { ...target, round: roundName(roundIdOf(header.portal)) };
  if (!(await isOurs(round, role, header))) return 'foreign-dump';
  const paths = rolePaths(target.dataDir, role);
  const { folder, portalFile } = roundPaths(paths, round.round);
  return withRoundDatabase(round, role, async (database, community) => {
    if (!(await makeRoom(database))) return 'not-empty';
    const people = await fill(database, dump);
    await privateFolder(paths.rounds);
    await privateFolder(folder);
    if (role === 'roll') await writeShown(folder, shownIn(people));
    const present = await readFrozenRound(round, role);
    // An epoch is never used twice, also when the dump is of an earlier one.
    const epoch = Math.max(header.portal.epoch, present?.epoch ?? 1);
    await writePortalFile(portalFile, { ...header.portal, epoch });
    await putBackRecords(portalFile, header);
    // What the dump is too old to know may be still to be done.
    await openSettledStore(community).remove(round.round);
    await madeWhole(database);
    return null;
  });
}

/** A record that is there already stays: what was amended after the dump is in the folder alone. */
async function putBackRecords(portalFile: string, { amendments }: RoundHeader): Promise<void> {
  for (const series of ['comparison', 'own'] as const)
    for (const [index, sealed] of amendments[series].entries())
      await addAmendmentRecord(portalFile, { series, serial: index + 1, sealed });
}

async function madeWhole(database: Database): Promise<void> {
  await database.connection.db?.dropCollection(underWay);
  await database.compact();
}

async function isOurs(target: RoundTarget, role: PortalRole, { portal }: RoundHeader): Promise<boolean> {
  if (portal.audience !== target.audience || portal.role !== role) return false;
  const present = await readRoundFile(target, role);
  return present === null || present.keyListDigest === portal.keyListDigest;
}

/** Empties what an interrupted restore left; false when the database holds anything else. */
async function makeRoom(database: Database): Promise<boolean> {
  const names = await collectionNames(database);
  if (!names.includes(underWay)) {
    for (const name of names) {
      if ((await database.connection.collection(name).countDocuments({})) > 0) return false;
    }
  }
  await dropCollections(database);
  await restoreDocuments(database, underWay, [{ _id: underWay }]);
  return true;
}

async function fill(database: Database, dump: string): Promise<PersonDocument[]> {
  const people: PersonDocument[] = [];
  await readBack(dump, async (collection, documents) => {
    if (collection === 'people') people.push(...(documents as unknown as PersonDocument[]));
    await restoreDocuments(database, collection, documents);
  });
  return people;
}

/** The documents of a dump in their order, a few hundred of one collection at a time. */
async function readBack(
  dump: string,
  keep: (collection: string, documents: DumpedDocument['document'][]) => Promise<void>,
): Promise<void> {
  let waiting: DumpedDocument[] = [];
  const flush = async (): Promise<void> => {
    const [first] = waiting;
    if (first === undefined) return;
    await keep(
      first.collection,
      waiting.map(({ document }) => document),
    );
    waiting = [];
  };
  await readDump(dump, async (_header, entry) => {
    if (waiting[0] !== undefined && waiting[0].collection !== entry.collection) await flush();
    waiting.push(entry);
    if (waiting.length >= batch) await flush();
  });
  await flush();
}

/** The dump that was read back is the last one: whose marks it shows is known to whoever has it. */
function shownIn(people: readonly PersonDocument[]) {
  const idsOf = (marked: readonly PersonDocument[]): Set<string> => new Set(marked.map(({ _id }) => _id));
  return {
    issued: idsOf(people.filter(({ issued, ref }) => issued !== undefined || ref === undefined)),
    replaced: idsOf(people.filter(({ replaced }) => replaced !== undefined)),
  };
}
