import { stat } from 'node:fs/promises';
import { DatabaseRefused } from '@miroir/database';
import type { ListedChain } from '@miroir/exchange';
import type { PortalConfig } from '../deployment/portal-config.ts';
import { type RolePaths, roleFolderPaths, roundPaths } from '../deployment/portal-paths.ts';
import { PortalRefused } from '../deployment/portal-refused.ts';
import { openHeartbeatStore } from '../heartbeat/heartbeat-store.ts';
import { amendmentsFolder } from '../launched/amendment-files.ts';
import { byOpening, readRound, roundNames } from '../launched/launched-rounds.ts';
import type { PortalDeps, RoleParts, RoundParts, Rounds } from '../role/role.ts';
import { roundWatch } from '../round/round-status.ts';
import { createRestingRound, type RestingRound } from './resting-round.ts';
import { openRetainedStore } from './retained-store.ts';
import { openSettledStore } from './settled-store.ts';

/** The rounds of a role's folder at work. */
export interface RoundRegistry extends Rounds {
  /** Erased rounds, whose sealed releases stay. */
  retained(): readonly ListedChain[];
  /** A round's own part; null for none of ours. */
  at(name: string): RestingRound | null;
  /**
   * Reads the folder and opens every round that has work left, so that what is unsafe is told before anybody is let in.
   * @throws PortalRefused
   */
  start(role: Pick<RoleParts, 'openRound'>): Promise<void>;
  /** Picks up what was launched or erased meanwhile, and does what is due of each round; one that fails holds up no other. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** A round as it was read, and when its folder last changed. */
interface Known {
  readonly changed: number;
  readonly resting: RestingRound;
}

/** Before a round opens or closes it is looked at every second for so long, in milliseconds. */
const turnsMs = 15_000;

/** Makes the rounds of a folder, each at rest. */
function roundOpener(paths: RolePaths, deps: PortalDeps) {
  const settledStore = openSettledStore(deps.community);
  let role: Pick<RoleParts, 'openRound'> | null = null;
  return {
    settled: settledStore.all,
    retained: openRetainedStore(deps.community).all,
    by(parts: Pick<RoleParts, 'openRound'>): void {
      role = parts;
    },
    async open(
      name: string,
      is: { readonly settled: boolean; readonly changed: boolean },
    ): Promise<RestingRound | null> {
      const round = await readRound(paths, name);
      if (round === null) return null;
      const { community, clock } = deps;
      const state = roundWatch(round.file, clock);
      const soon = roundWatch(round.file, { now: () => clock.now() + turnsMs });
      return createRestingRound({
        round,
        state,
        isTurning: () => state() !== soon(),
        clock,
        monotonic: () => performance.now(),
        ...is,
        database: () => community.part(name),
        // A space sends none: once it is over, nothing wakes it but who reads there.
        heartbeatDue: async () =>
          round.file.role === 'space'
            ? Number.POSITIVE_INFINITY
            : ((await openHeartbeatStore(community, name).latest())?.due ?? 0),
        onSettled: () => settledStore.add(name),
        async open(database, isSettled): Promise<RoundParts> {
          if (role === null) throw new Error('a round was asked for before its role was put together');
          return role.openRound({ ...deps, round, database, settled: isSettled });
        },
      });
    },
  };
}

/** See {@link RoundRegistry}. */
export function createRoundRegistry(
  { folder }: Pick<PortalConfig, 'folder'>,
  deps: PortalDeps,
): RoundRegistry {
  const paths = roleFolderPaths(folder);
  const opener = roundOpener(paths, deps);
  const known = new Map<string, Known>();
  let ordered: readonly RestingRound[] = [];
  let retained: readonly ListedChain[] = [];

  /** Rounds come, go, and are read again where their folder changed. */
  async function scan(): Promise<void> {
    const names = await roundNames(paths);
    let settled: ReadonlySet<string> | null = null;
    let moved = false;
    for (const name of names) {
      const changed = await changedAt(paths, name);
      if (changed === null || known.get(name)?.changed === changed) continue;
      settled ??= await opener.settled();
      const resting = await opener.open(name, { settled: settled.has(name), changed: known.has(name) });
      // A folder without its file: about to be launched, or about to be erased.
      if (resting === null && !known.has(name)) continue;
      await known.get(name)?.resting.stop();
      known.delete(name);
      moved = true;
      if (resting === null) continue;
      known.set(name, { changed, resting });
      moved = true;
    }
    for (const [name, { resting }] of known) {
      if (names.includes(name)) continue;
      known.delete(name);
      await resting.stop();
      moved = true;
    }
    if (!moved) return;
    retained = await opener.retained();
    ordered = [...known.values()]
      .map(({ resting }) => resting)
      .toSorted((a, b) => byOpening(a.round, b.round));
  }

  return {
    all: () => ordered.map(({ round }) => round),
    find: (name) => known.get(name)?.resting.round ?? null,
    retained: () => retained,
    at: (name) => known.get(name)?.resting ?? null,
    during: async (name, work) => (await known.get(name)?.resting.during(work)) ?? null,
    async start(parts) {
      opener.by(parts);
      await scan();
      retained = await opener.retained();
      for (const resting of ordered) if (!resting.isSettled()) await resting.wake();
    },
    async tick() {
      await scan();
      await tickAll(ordered, deps.logger);
    },
    async stop() {
      for (const resting of ordered) await resting.stop();
    },
  };
}

/** One that fails holds up no other. @throws the first failure, once all had their turn */
async function tickAll(rounds: readonly RestingRound[], logger: PortalDeps['logger']): Promise<void> {
  const failures: unknown[] = [];
  for (const resting of rounds) {
    await resting.tick().catch((error: unknown) => {
      if (error instanceof PortalRefused || error instanceof DatabaseRefused) logger.error({}, error.message);
      else failures.push(error);
    });
  }
  if (failures.length > 0) throw failures[0];
}

/** When the folder of a round last changed, or what was amended of it, milliseconds; null when it has just gone. */
async function changedAt(paths: RolePaths, name: string): Promise<number | null> {
  const { folder, portalFile } = roundPaths(paths, name);
  const changed = await mtimeOf(folder);
  return changed === null ? null : Math.max(changed, (await mtimeOf(amendmentsFolder(portalFile))) ?? 0);
}

const mtimeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
