import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { type Process, placedBelow, processesOf, type Settings } from '@miroir/deployment';
import {
  type LaunchedRound,
  type PortalFile,
  type PortalRole,
  type PortalTarget,
  portalRoles,
  readRounds,
  rolePaths,
} from '@miroir/portal';
import type { CliIo } from '../cli-io.ts';
import { comparisonFolder } from '../files/comparison-files.ts';
import type { World } from '../world.ts';
import type { Finding } from './finding.ts';

/** One role's folder of a portal on this machine. */
export interface RoleSight {
  readonly audience: Audience;
  readonly role: PortalRole;
  readonly paths: ReturnType<typeof rolePaths>;
  /** What each launch froze; empty before the first. */
  readonly rounds: readonly PortalFile[];
  readonly target: PortalTarget;
}

/** Everything that a check looks at. */
export interface Sight {
  readonly io: CliIo;
  readonly world: World;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What a person decided of this machine; empty where nothing is written down. */
  readonly settings: readonly Settings[];
  /** Below which this deployment lies (MIROIR_ROOT): a trial’s own folder, or nothing. */
  readonly root: string;
  readonly processes: readonly Process[];
  /** Those whose folder is here. */
  readonly roles: readonly RoleSight[];
  /** The comparison's folder, when it is here; null elsewhere. */
  readonly comparison: string | null;
}

export interface SightOptions {
  readonly data: string;
  readonly settings: readonly Settings[];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Looks at what is here: folders by their names, what launches froze, what a person decided. */
export async function lookAround(io: CliIo, { data, settings }: SightOptions): Promise<Sight> {
  const roles: RoleSight[] = [];
  for (const audience of audiences)
    for (const role of portalRoles) {
      const dataDir = join(resolve(io.cwd, data), audience);
      const paths = rolePaths(dataDir, role);
      if (!(await isFolder(paths.folder))) continue;
      roles.push({ audience, role, paths, rounds: await frozen(paths), target: { audience, dataDir } });
    }
  const comparison = comparisonFolder(io, data);
  const root = io.env.MIROIR_ROOT ?? '';
  return {
    io,
    world: io.world,
    now: io.clock.now(),
    settings,
    root,
    processes: settings.flatMap((each) => processesOf(placedBelow(each, root), root)),
    roles,
    comparison: (await isFolder(comparison)) ? comparison : null,
  };
}

/** What launches froze in a role's folder; a file that is none is told of by the check of its process. */
async function frozen(paths: RoleSight['paths']): Promise<readonly PortalFile[]> {
  const rounds = await readRounds(paths).catch((): LaunchedRound[] => []);
  return rounds.map(({ file }) => file);
}

/** A check looks at one thing everywhere, and says what it found. */
export type Check = (sight: Sight) => Promise<readonly Finding[]>;
