import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@miroir/basics';
import { openBoxStore } from '@miroir/box';
import { collectionNames, type Database } from '@miroir/database';
import {
  type PortalFile,
  privateFolder,
  type RolePaths,
  readPortalFile,
  rolePaths,
  roundIdOf,
  roundName,
  roundPaths,
  writeCommunityFile,
  writePortalFile,
} from '@miroir/portal';
import { openCommunityStore, openRollStore, type PersonDocument } from '@miroir/roll';
import { copyCollection, renameDocument } from './copy-collection.ts';
import type { StepFault, UpgradeStep, Upgrading } from './step.ts';

/** Collections that stay where they are: they are no single round's. */
const communal: ReadonlySet<string> = new Set([
  'calibrations',
  'cards',
  'codes',
  'heartbeats',
  'key_lists',
  'settled',
  'snapshots',
]);

/** Where the first version kept the only round's frozen file. */
const formerFile = ({ folder }: RolePaths): string => join(folder, 'portal.json');
/** What stood beside it and stands beside it again: whose marks the last dump showed, and what was amended. */
const besideIt = ['last-backup.json', 'amendments'] as const;

/**
 * From a role that serves one round to one that serves many: what is the round's goes into a database and a folder of its
 * own. What was published is copied from there to the community's database by the box itself, when it starts.
 */
export const roundsApart: UpgradeStep = {
  from: 1,
  to: 2,
  name: 'rounds-apart',
  async take(upgrading) {
    const paths = rolePaths(upgrading.target.dataDir, upgrading.role);
    const file = await readPortalFile(formerFile(paths));
    if (file === null) {
      const empty = (await upgrading.database.connection.collection('people').countDocuments({})) === 0;
      return empty ? ok(undefined) : err('never-launched');
    }
    const name = roundName(roundIdOf(file));
    const moved = await moveData(upgrading, file, name);
    if (!moved.ok) return moved;
    await moveFiles(upgrading, file, name);
    return ok(undefined);
  },
  async tidy({ target, role, database }) {
    await rm(formerFile(rolePaths(target.dataDir, role)), { force: true });
    await database.compact();
  },
};

async function moveData(
  { role, database }: Upgrading,
  file: PortalFile,
  name: string,
): Promise<Result<void, StepFault>> {
  const round = await database.part(name);
  try {
    // They make their collections as they want them, before anything is put in.
    if (role === 'box') await openBoxStore(round);
    else await openRollStore(round);
    if (role === 'roll') await noteCodes(database, name);
    await renameDocument(database, 'heartbeats', { from: 'latest', to: name });
    await renameDocument(database, 'key_lists', { from: file.round, to: name });
    await renameDocument(database, { from: 'calibration', to: 'calibrations' }, { from: 'sealed', to: name });
    await database.connection
      .collection('cards')
      .updateMany({ round: { $exists: false } }, { $set: { round: name } });
    const own = (await collectionNames(database)).filter((each) => !communal.has(each));
    for (const collection of own)
      if (!(await copyCollection(collection, { from: database, to: round }))) return err('copy-incomplete');
    for (const collection of own) await database.connection.db?.dropCollection(collection);
    await round.compact();
    return ok(undefined);
  } finally {
    await round.close();
  }
}

/** Of which round an invitation is. Behind an open link there are none. */
async function noteCodes(database: Database, name: string): Promise<void> {
  const people = database.connection.collection<PersonDocument>('people');
  const invited = await people.find({ ref: { $exists: true } }).toArray();
  await (await openCommunityStore(database)).keepCodes(
    name,
    invited.map(({ _id }) => _id),
  );
}

async function moveFiles({ target, role }: Upgrading, file: PortalFile, roundOf: string): Promise<void> {
  const paths = rolePaths(target.dataDir, role);
  const round = roundPaths(paths, roundOf);
  await privateFolder(paths.rounds);
  await privateFolder(round.folder);
  for (const name of besideIt) await moveIfThere(join(paths.folder, name), join(round.folder, name));
  if (role === 'roll') {
    await privateFolder(round.credentialKeys);
    for (const { keyIds } of file.cohorts)
      for (const id of [keyIds.answer, keyIds.replacement])
        await moveIfThere(join(paths.credentialKeys, `${id}.pem`), join(round.credentialKeys, `${id}.pem`));
  }
  await writePortalFile(round.portalFile, file);
  const { audience, origins } = file;
  await writeCommunityFile(paths.communityFile, { version: 1, audience, role, origins });
}

/** What is not there was moved before, or never was. */
async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
