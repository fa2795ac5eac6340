import { err, ok, type Result } from '@miroir/basics';
import {
  createReleaseContext,
  explains,
  openReleaseStore,
  type ReleaseContext,
  type ReleaseFault,
  recount,
  releaseRule,
  runRelease,
} from '@miroir/box';
import { emptyTallies, type Tallies } from '@miroir/insight';
import {
  type AnswerRole,
  type Deps,
  type EffectiveFile,
  isClockDoubted,
  isFinalAt,
  type RoundTarget,
  readRoundFile,
  readSecret,
  releaseDueAt,
  rolePaths,
  roundStatus,
  withRoundDatabase,
} from '@miroir/portal';
import type { SentimentEngine } from '@miroir/sentiment';

/** Why a release asked for by hand was not made. */
export type ReleaseNowFault = ReleaseFault | 'not-launched' | 'not-due' | 'not-open-yet' | 'clock-doubted';

/** `failed` on a full disk, for instance: each role's own process does it later. `not-at-hand`: another account's folder. */
export type Rewriting = 'done' | 'failed' | 'not-at-hand';

/** What a release by hand published. What became of the files is told beside: it takes nothing back. */
export interface ReleasedNow {
  readonly serial: number;
  readonly atClose: boolean;
  /** People in the published figures. */
  readonly n: number;
  /** Newcomers left, in fives: who wait or, at the close, are counted nowhere. */
  readonly waiting: number;
  readonly head: string;
  readonly rewritten: Readonly<Record<AnswerRole, Rewriting>>;
}

/** What a release by hand is given: the engine must be the one that was frozen at launch. */
export interface ReleaseDeps extends Deps {
  readonly engine: SentimentEngine;
}

async function withRelease<T>(
  target: RoundTarget,
  { clock, random, engine }: ReleaseDeps,
  use: (file: EffectiveFile, context: ReleaseContext) => Promise<T>,
): Promise<T | null> {
  const paths = rolePaths(target.dataDir, 'box');
  const file = await readRoundFile(target, 'box');
  if (file === null) return null;
  const isClosed = async (now: number): Promise<boolean> =>
    isFinalAt((await readRoundFile(target, 'box')) ?? file, now);
  const sealKey = await readSecret(paths.sealKey, 'seal');
  return withRoundDatabase(target, 'box', async (database) =>
    use(file, await createReleaseContext({ file, database, engine, sealKey, clock, random, isClosed })),
  );
}

/**
 * Makes a release that is due now, beside a running box or without it (`miroir release`). The rule is the same as for a
 * scheduled one, and so is the lock: of two at one moment, one is made and the other is told `busy`.
 * @throws PortalRefused when the engine is not the one that was frozen at launch.
 */
export async function releaseNow(
  target: RoundTarget,
  deps: ReleaseDeps,
): Promise<Result<ReleasedNow, ReleaseNowFault>> {
  const released = await releaseBox(target, deps);
  if (released === null) return err('not-launched');
  if (!released.ok) return released;
  const { rewritten, ...published } = released.value;
  return ok({ ...published, rewritten: { box: rewritten, roll: await rewriteRoll(target) } });
}

/** As after a scheduled release, no file keeps the order in which people came: neither the box's nor the roll's. */
async function rewriteRoll(target: RoundTarget): Promise<Rewriting> {
  try {
    if ((await readRoundFile(target, 'roll')) === null) return 'not-at-hand';
  } catch {
    // Another account's folder: the roll's own process rewrites it daily.
    return 'not-at-hand';
  }
  try {
    await withRoundDatabase(target, 'roll', (database) => database.compact());
    return 'done';
  } catch {
    return 'failed';
  }
}

type BoxReleased = Omit<ReleasedNow, 'rewritten'> & { readonly rewritten: Rewriting };

function releaseBox(
  target: RoundTarget,
  deps: ReleaseDeps,
): Promise<Result<BoxReleased, ReleaseNowFault> | null> {
  return withRelease(target, deps, async (file, context): Promise<Result<BoxReleased, ReleaseNowFault>> => {
    const now = deps.clock.now();
    const final = isFinalAt(file, now);
    if (roundStatus(file, deps.clock).state === 'before') return err('not-open-yet');
    const due = releaseDueAt(file, await context.store.last());
    // Whoever enters can change no more: nobody enters before the moment that the pages announced.
    if (due !== null && now < due) return err('not-due');
    // A release at the close is the last: not by a clock that the running box would not believe.
    const paths = rolePaths(target.dataDir, 'box');
    if (final && (await isClockDoubted(paths, deps.clock))) return err('clock-doubted');
    const done = await runRelease(context, { atClose: final });
    if (!done.ok) return done;
    const { serial, atClose, tallies, waiting, head, unfinished } = done.value;
    const rewritten = unfinished === null ? 'done' : 'failed';
    return ok({ serial, atClose, n: tallies.whole.n, waiting, head, rewritten });
  });
}

/** The two sums that must be one: what the last release holds, and what folding everyone again gives. */
export interface Recounted {
  /** Whether the published sums are the recount and the entered people who have withdrawn since. */
  readonly equal: boolean;
  readonly published: Tallies | null;
  readonly recounted: Tallies;
  readonly withdrawn: number;
}

/**
 * Folds every published state from nothing and compares with the last release; null before launch. Texts are not read
 * again: what they were read as when they entered is counted, whatever engine is at hand today.
 */
export async function recountPortal(target: RoundTarget): Promise<Recounted | null> {
  const file = await readRoundFile(target, 'box');
  if (file === null) return null;
  return withRoundDatabase(target, 'box', async (database) => {
    const [store, rule] = [await openReleaseStore(database), releaseRule(file)];
    const recounted = await recount({ store, rule });
    const published = (await store.last())?.tallies ?? null;
    const equal = explains(published ?? emptyTallies(rule), recounted);
    return { equal, published, recounted: recounted.tallies, withdrawn: recounted.withdrawn.length };
  });
}
