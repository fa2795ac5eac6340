import { readdir } from 'node:fs/promises';
import type { PortalRole } from '../contract/portal-roles.ts';
import { type PortalFile, readPortalFile } from '../deployment/portal-file.ts';
import { type RolePaths, rolePaths, roundPaths } from '../deployment/portal-paths.ts';
import type { RoundTarget } from '../deployment/portal-target.ts';
import { isRoundName, type RoundId } from '../deployment/round-name.ts';
import { type EffectiveFile, readEffectiveFile } from './effective-round.ts';

/** A round as launch froze it and as it was amended since, under its name. */
export interface LaunchedRound {
  readonly name: string;
  readonly file: EffectiveFile;
}

/** Names of the rounds that have a folder, launched or about to be. */
export async function roundNames({ rounds }: Pick<RolePaths, 'rounds'>): Promise<string[]> {
  const found = await readdir(rounds).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return found.filter(isRoundName).toSorted();
}

/** One round of a role's folder; null when it was not launched there. */
export async function readRound(paths: RolePaths, name: string): Promise<LaunchedRound | null> {
  const { portalFile } = roundPaths(paths, name);
  const file = await readEffectiveFile({ portalFile, sealKey: paths.sealKey });
  return file === null ? null : { name, file };
}

/** What launch froze of a round for one role, without what was amended since; null when it was not launched there. */
export function readFrozenRound(target: RoundTarget, role: PortalRole): Promise<PortalFile | null> {
  return readPortalFile(roundPaths(rolePaths(target.dataDir, role), target.round).portalFile);
}

/** A round of one role as it stands now; null when it was not launched there. */
export async function readRoundFile(target: RoundTarget, role: PortalRole): Promise<EffectiveFile | null> {
  return (await readRound(rolePaths(target.dataDir, role), target.round))?.file ?? null;
}

/** Every round of a role's folder, the one that was planned first first. */
export async function readRounds(paths: RolePaths): Promise<LaunchedRound[]> {
  const found: LaunchedRound[] = [];
  for (const name of await roundNames(paths)) {
    const round = await readRound(paths, name);
    if (round !== null) found.push(round);
  }
  return found.toSorted(byOpening);
}

/** By the minute of opening as the schedule writes it, then by name. */
export function byOpening(a: LaunchedRound, b: LaunchedRound): number {
  const key = ({ name, file }: LaunchedRound): string => `${opensOf(file)} ${name}`;
  return key(a) < key(b) ? -1 : 1;
}

function opensOf({ questionnaire, round }: PortalFile): string {
  return questionnaire.schedule.rounds.find(({ id }) => id === round)?.opens ?? '';
}

/** What names a round for everything outside this portal. */
export function roundIdOf({ questionnaire, round }: Pick<PortalFile, 'questionnaire' | 'round'>): RoundId {
  return { campaign: questionnaire.campaign, round };
}
