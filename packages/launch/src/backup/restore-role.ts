import { err, ok, type Result } from '@miroir/basics';
import { collectionNames, type Database, dropCollections, restoreDocuments } from '@miroir/database';
import {
  addAmendmentRecord,
  type PortalRole,
  type PortalTarget,
  readPortalFile,
  rolePaths,
  withPortalDatabase,
  writePortalFile,
} from '@miroir/portal';
import type { PersonDocument } from '@miroir/roll';
import { type DumpedDocument, type DumpFault, type DumpHeader, readDump } from './dump-file.ts';
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

/** Reads a dump back into the empty database of one role, all of it or, after a crash, none. */
export async function restoreRole(
  target: PortalTarget,
  role: PortalRole,
  dump: string,
): Promise<Result<RestoredRole, RestoreFault>> {
  // Once to its end, before anything of it is believed.
  const checked = await readDump(dump, () => {});
  if (!checked.ok) return checked;
  const { header, documents } = checked.value;
  if (!(await isOurs(target, role, header))) return err('foreign-dump');
  const paths = rolePaths(target.dataDir, role);
  return withPortalDatabase(target, role, async (database) => {
    if (!(await makeRoom(database))) return err('not-empty');
    const people = await fill(database, dump);
    if (role === 'roll') await writeShown(paths.folder, shownIn(people));
    const present = await readPortalFile(paths.portalFile);
    // An epoch is never used twice, also when the dump is of an earlier one.
    const epoch = Math.max(header.portal.epoch, present?.epoch ?? 1);
    await writePortalFile(paths.portalFile, { ...header.portal, epoch });
    await putBackRecords(paths.portalFile, header);
    await database.connection.db?.dropCollection(underWay);
    await database.compact();
    return ok({ role, documents });
  });
}

/** A record that is there already stays: what was amended after the dump is in the folder alone. */
async function putBackRecords(portalFile: string, { amendments }: DumpHeader): Promise<void> {
  for (const series of ['comparison', 'own'] as const)
    for (const [index, sealed] of amendments[series].entries())
      await addAmendmentRecord(portalFile, { series, serial: index + 1, sealed });
}

async function isOurs(target: PortalTarget, role: PortalRole, { portal }: DumpHeader): Promise<boolean> {
  if (portal.audience !== target.audience || portal.role !== role) return false;
  const present = await readPortalFile(rolePaths(target.dataDir, role).portalFile);
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
  let waiting: DumpedDocument[] = [];
  const flush = async (): Promise<void> => {
    const [first] = waiting;
    if (first === undefined) return;
    await restoreDocuments(
      database,
      first.collection,
      waiting.map(({ document }) => document),
    );
    waiting = [];
  };
  await readDump(dump, async (_header, entry) => {
    if (waiting[0] !== undefined && waiting[0].collection !== entry.collection) await flush();
    waiting.push(entry);
    if (entry.collection === 'people') people.push(entry.document as unknown as PersonDocument);
    if (waiting.length >= batch) await flush();
  });
  await flush();
  return people;
}

/** The dump that was read back is the last one: whose marks it shows is known to whoever has it. */
function shownIn(people: readonly PersonDocument[]) {
  const idsOf = (marked: readonly PersonDocument[]): Set<string> => new Set(marked.map(({ _id }) => _id));
  return {
    issued: idsOf(people.filter(({ issued, ref }) => issued !== undefined || ref === undefined)),
    replaced: idsOf(people.filter(({ replaced }) => replaced !== undefined)),
  };
}
