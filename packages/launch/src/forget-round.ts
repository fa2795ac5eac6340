import { access, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { err, ok, type Result } from '@miroir/basics';
import { openReleaseStore, publisher } from '@miroir/box';
import type { Database } from '@miroir/database';
import {
  listedChain,
  openBulletinStore,
  openKeyLists,
  openRetainedStore,
  openSealedStore,
  openSettledStore,
  type PortalFile,
  type PortalRole,
  portalFileSchema,
  type RoundTarget,
  readFrozenRound,
  readRounds,
  rolePaths,
  roundPaths,
  withCommunityDatabase,
  withRoundDatabase,
} from '@miroir/portal';
import { openCardStore, openCommunityStore, openSpaceMarks } from '@miroir/roll';
import { eraseSpace } from '@miroir/space';
import { forgetShownSpaceMarks } from './backup/shown-space-marks.ts';
import { spaceKeyPath } from './make-key-list.ts';

/** Why a round was not erased; nothing of it was. */
export type ForgetFault =
  | 'not-launched'
  /** Its last release is still to come: what would be erased is not counted yet. */
  | 'not-over';

/** How long running servers have to let go of the round, in milliseconds: they look once a second. */
const patience = 2500;

/**
 * Erases a round whose last release was made, beside running servers or without them: its answers, labels, private keys,
 * who was invited and whose credential was issued; the key of the space with the campaign's last round. Sealed releases
 * stay. Killed at any moment, the same command finishes.
 */
export async function forgetRound(
  target: RoundTarget,
): Promise<Result<{ readonly campaign: string; readonly round: string }, ForgetFault>> {
  const file = (await frozen(target, 'box')) ?? (await frozen(target, 'roll'));
  if (file === null) return err('not-launched');
  if ((await readFrozenRound(target, 'box')) !== null) {
    if (!(await retain(target, file))) return err('not-over');
    await close(target, 'box');
  }
  await close(target, 'space');
  await close(target, 'roll');
  await wait(patience);
  await eraseBox(target, file);
  await eraseSpaceRound(target, file);
  await eraseRoll(target, file);
  return ok({ campaign: file.questionnaire.campaign, round: file.round });
}

/** Where a round's frozen file is while it is erased: no server takes it for a round, and the command finds it again. */
const closedFile = (target: RoundTarget, role: PortalRole): string =>
  join(roundPaths(rolePaths(target.dataDir, role), target.round).folder, 'forgetting.json');

async function close(target: RoundTarget, role: PortalRole): Promise<void> {
  const { portalFile } = roundPaths(rolePaths(target.dataDir, role), target.round);
  await rename(portalFile, closedFile(target, role)).catch((error: NodeJS.ErrnoException) => {
    // Closed before a crash, or this role's folder is on another machine.
    if (error.code !== 'ENOENT') throw error;
  });
}

/** The frozen file, also of a round that is being erased. */
async function frozen(target: RoundTarget, role: PortalRole): Promise<PortalFile | null> {
  const launched = await readFrozenRound(target, role);
  if (launched !== null) return launched;
  const text = await readFile(closedFile(target, role), 'utf8').catch(() => null);
  return text === null ? null : portalFileSchema.parse(JSON.parse(text));
}

/** Keeps what stays; false when the last release is still to come. */
function retain(target: RoundTarget, file: PortalFile): Promise<boolean> {
  return withRoundDatabase(target, 'box', async (database, community) => {
    const store = await openReleaseStore(database);
    if ((await store.last())?.final !== true) return false;
    const { round } = target;
    await publisher({ round, epoch: file.epoch, store, sealed: await openSealedStore(community) })();
    await openRetainedStore(community).keep(round, listedChain({ file }));
    return true;
  });
}

async function eraseBox(target: RoundTarget, { questionnaire, round }: PortalFile): Promise<void> {
  if (!(await exists(closedFile(target, 'box')))) return;
  const left = await othersOf(target, { role: 'box', campaign: questionnaire.campaign });
  await withRoundDatabase(target, 'box', async (database, community) => {
    await database.erase();
    await forgetBulletins(community, { campaign: questionnaire.campaign, round, isLast: left === 0 });
    await openKeyLists(community).forget(target.round);
    await openSettledStore(community).remove(target.round);
    await community.compact();
  });
  await removeFolder(target, 'box');
}

/** The round's place in the campaign's space; with the last one, all that was built there. */
async function eraseSpaceRound(target: RoundTarget, { questionnaire, round }: PortalFile): Promise<void> {
  if (!(await exists(closedFile(target, 'space')))) return;
  const { campaign } = questionnaire;
  const isLast = (await othersOf(target, { role: 'space', campaign })) === 0;
  await withCommunityDatabase(target, 'space', async (community) => {
    if (isLast) await eraseSpace(community, campaign);
    await forgetBulletins(community, { campaign, round, isLast });
    await openKeyLists(community).forget(target.round);
    await openSettledStore(community).remove(target.round);
    await community.compact();
  });
  await removeFolder(target, 'space');
}

async function eraseRoll(target: RoundTarget, { questionnaire, spaceKeyId }: PortalFile): Promise<void> {
  if (!(await exists(closedFile(target, 'roll')))) return;
  const paths = rolePaths(target.dataDir, 'roll');
  await rm(roundPaths(paths, target.round).credentialKeys, { recursive: true, force: true });
  const isLast = (await othersOf(target, { role: 'roll', campaign: questionnaire.campaign })) === 0;
  if (isLast) await rm(spaceKeyPath(target, spaceKeyId), { force: true });
  await withRoundDatabase(target, 'roll', async (database, community) => {
    await database.erase();
    if (isLast) await forgetSpaceMarks(target, community, questionnaire.campaign);
    await (await openCommunityStore(community)).forgetCodes(target.round);
    await openCardStore(community).forget(target.round);
    await openSettledStore(community).remove(target.round);
    await community.compact();
  });
  await removeFolder(target, 'roll');
}

/** How many rounds of a campaign a role has beside the one that is closed. */
async function othersOf(
  { dataDir }: RoundTarget,
  { role, campaign }: { readonly role: PortalRole; readonly campaign: string },
): Promise<number> {
  const rounds = await readRounds(rolePaths(dataDir, role));
  return rounds.filter(({ file }) => file.questionnaire.campaign === campaign).length;
}

/** What both sides were told of the round; with the last one, that anything was told. */
async function forgetBulletins(
  community: Database,
  of: { readonly campaign: string; readonly round: string; readonly isLast: boolean },
): Promise<void> {
  const store = await openBulletinStore(community);
  if (of.isLast) await store.forget(of.campaign);
  else await store.forgetRound(of.campaign, of.round);
}

/** Who came to the campaign's space, also as dumps had shown it. */
async function forgetSpaceMarks(target: RoundTarget, community: Database, campaign: string): Promise<void> {
  const store = await openSpaceMarks(community);
  const own = (await store.all()).filter((mark) => mark.campaign === campaign);
  await forgetShownSpaceMarks(target, own);
  await store.forget(campaign);
}

function removeFolder(target: RoundTarget, role: PortalRole): Promise<void> {
  const { folder } = roundPaths(rolePaths(target.dataDir, role), target.round);
  return rm(folder, { recursive: true, force: true });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
