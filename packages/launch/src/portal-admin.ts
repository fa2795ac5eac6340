import { readFile } from 'node:fs/promises';
import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import {
  createReleaseContext,
  explains,
  openBoxStore,
  openReleaseStore,
  type ReleaseContext,
  type ReleaseFault,
  recount,
  runRelease,
} from '@miroir/box';
import { emptyTallies, type Tallies } from '@miroir/insight';
import {
  type Deps,
  floorFive,
  isFinalAt,
  type PortalFile,
  type PortalTarget,
  readPortalFile,
  releaseDueAt,
  rolePaths,
  roundStatus,
  withPortalDatabase,
} from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import type { PortalStatus } from './launch-types.ts';

/** Why a release asked for by hand was not made. */
export type ReleaseNowFault = ReleaseFault | 'not-launched' | 'not-due' | 'not-open-yet';

/** What a release by hand published. */
export interface ReleasedNow {
  readonly serial: number;
  readonly atClose: boolean;
  /** People in the published figures. */
  readonly n: number;
  /** Newcomers left, in fives: who wait or, at the close, are counted nowhere. */
  readonly waiting: number;
  readonly head: string;
}

async function withBox<T>(
  target: PortalTarget,
  deps: { clock: Clock; random: Random },
  use: (file: PortalFile, context: ReleaseContext) => Promise<T>,
): Promise<T | null> {
  const paths = rolePaths(target.dataDir, 'box');
  const file = await readPortalFile(paths.portalFile);
  if (file === null) return null;
  const sealKey = await readFile(paths.sealKey, 'utf8');
  return withPortalDatabase(target, 'box', async (database) =>
    use(file, await createReleaseContext({ file, database, sealKey, ...deps })),
  );
}

/**
 * Makes a release that is due now, beside a running box or without it (`miroir release`). The rule is the same as for a
 * scheduled one, and so is the lock: of two at one moment, one is made and the other is told `busy`.
 */
export async function releaseNow(
  target: PortalTarget,
  deps: Deps,
): Promise<Result<ReleasedNow, ReleaseNowFault>> {
  const released = await withBox(
    target,
    deps,
    async (file, context): Promise<Result<ReleasedNow, ReleaseNowFault>> => {
      const now = deps.clock.now();
      const final = isFinalAt(file, now);
      if (roundStatus(file, deps.clock).state === 'before') return err('not-open-yet');
      const due = releaseDueAt(file, await context.store.last());
      // Whoever enters can change no more: nobody enters before the moment that the pages announced.
      if (due !== null && now < due) return err('not-due');
      const done = await runRelease(context, { atClose: final });
      if (!done.ok) return done;
      const { serial, atClose, tallies, waiting, head } = done.value;
      return ok({ serial, atClose, n: tallies.whole.n, waiting, head });
    },
  );
  return released ?? err('not-launched');
}

/** The two sums that must be one: what the last release holds, and what folding everyone again gives. */
export interface Recounted {
  /** Whether the published sums are the recount and the entered people who have withdrawn since. */
  readonly equal: boolean;
  readonly published: Tallies | null;
  readonly recounted: Tallies;
  readonly withdrawn: number;
}

/** Folds every published state from nothing and compares with the last release; null before launch. */
export function recountPortal(target: PortalTarget, deps: Deps): Promise<Recounted | null> {
  return withBox(target, deps, async (_file, context) => {
    const recounted = await recount(context);
    const published = (await context.store.last())?.tallies ?? null;
    const equal = explains(published ?? emptyTallies(context.rule), recounted);
    return { equal, published, recounted: recounted.tallies, withdrawn: recounted.withdrawn.length };
  });
}

/** Where a portal stands, for `miroir status`. Counts of people who did something are floored to fives. */
export async function readPortalStatus(
  target: PortalTarget,
  deps: Pick<Deps, 'clock'>,
): Promise<PortalStatus> {
  const file = await readPortalFile(rolePaths(target.dataDir, 'box').portalFile);
  if (file === null) return notLaunched(target);
  const { state, round, opensAt, closesAt } = roundStatus(file, deps.clock);
  const roll = await rollCounts(target, file);
  const box = await boxCounts(target, file);
  return {
    audience: target.audience,
    launched: true,
    campaign: file.questionnaire.campaign,
    fingerprint: file.questionnaire.fingerprint,
    round: { id: round, state, opensAt, closesAt },
    keyListDigest: file.keyListDigest,
    cohorts: file.cohorts.map(({ id, headcount }) => ({ id, headcount })),
    ...roll,
    ...box,
  };
}

function notLaunched({ audience }: PortalTarget): PortalStatus {
  return {
    audience,
    launched: false,
    campaign: null,
    fingerprint: null,
    round: null,
    keyListDigest: null,
    cohorts: [],
    invited: null,
    issued: 0,
    replacements: 0,
    registered: 0,
    release: null,
    nextDue: null,
  };
}

function rollCounts(
  target: PortalTarget,
  file: PortalFile,
): Promise<Pick<PortalStatus, 'invited' | 'issued' | 'replacements'>> {
  return withPortalDatabase(target, 'roll', async (database) => {
    const store = await openRollStore(database);
    const counts = await Promise.all(file.cohorts.map(({ id }) => store.countIssued(id)));
    const listed = file.cohorts.flatMap(({ headcount }) => (headcount === null ? [] : [headcount]));
    return {
      invited: listed.length === 0 ? null : listed.reduce((sum, headcount) => sum + headcount, 0),
      issued: floorFive(counts.reduce((sum, count) => sum + count, 0)),
      replacements: floorFive(await store.countReplacements()),
    };
  });
}

function boxCounts(
  target: PortalTarget,
  file: PortalFile,
): Promise<Pick<PortalStatus, 'registered' | 'release' | 'nextDue'>> {
  return withPortalDatabase(target, 'box', async (database) => {
    const store = await openBoxStore(database);
    let registered = 0;
    for (const { id } of file.cohorts) {
      for (const state of ['registered', 'sent', 'withdrawn'] as const)
        registered += await store.count(id, state);
    }
    const last = await (await openReleaseStore(database)).last();
    const due = releaseDueAt(file, last);
    return {
      registered: floorFive(registered),
      release:
        last === null
          ? null
          : {
              serial: last.serial,
              releasedAt: new Date(last.releasedAt).toISOString(),
              n: last.tallies.whole.n,
              head: last.head,
            },
      nextDue: due === null ? null : new Date(due).toISOString(),
    };
  });
}
