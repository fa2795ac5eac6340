import { err, floorToFives, ok, type Result } from '@miroir/basics';
import { applyPlan, emptyTallies, planRelease, type ReleasePlan, type Waiting } from '@miroir/insight';
import type { CommittedRelease, PartMove } from '../box-documents.ts';
import { compactOwed } from './compact-owed.ts';
import { followsPublished } from './follows-published.ts';
import { readPending } from './read-pending.ts';
import { recoverReleases, takeBack } from './recover-releases.ts';
import type { ReleaseContext } from './release-context.ts';
import type { ReleaseDraft } from './release-draft.ts';
import { leaseMs } from './release-log.ts';
import { pagesOf, stageNewcomers } from './stage-newcomers.ts';

/** `held`: after a restore, what would be published does not follow what had been. */
export type ReleaseFault = 'busy' | 'overtaken' | 'round-final' | 'held';

/** A release that is published, whatever became of the work after it. */
export interface Released extends CommittedRelease {
  /**
   * Class of what made the work after the commit fail, on a full disk for instance; null when all is done. Nothing of
   * the release depends on it: the marks are taken off and the files rewritten by whoever comes next.
   */
  readonly unfinished: string | null;
}

/**
 * One release, crash-safe: (1) stage, in people's documents, what would be counted of them: from here on their answer
 * does not change; (2) commit by one single-document update that holds tallies and sealed snapshot; (3) take the mark
 * of the attempt off the documents. Before (2) nothing is published, and whoever comes next undoes (1); after (2)
 * everything is, and whoever comes next finishes (3), and the rewriting of the files that hides who came when. A process that lost its lease cannot commit, because the next one
 * has deleted its attempt.
 */
export async function runRelease(
  context: ReleaseContext,
  options: { atClose: boolean },
): Promise<Result<Released, ReleaseFault>> {
  const { store, random } = context;
  const attempt = Buffer.from(random.bytes(12)).toString('hex');
  const renew = leaseOf(context, attempt);
  if (!(await renew())) return err('busy');
  try {
    await store.begin(attempt);
    await recoverReleases(store, renew);
    const last = await store.last();
    if (last?.final === true) return err('round-final');
    // The close may have moved since this was found due: nothing is the last release before it.
    if (options.atClose && !(await context.isClosed(context.clock.now()))) return err('overtaken');
    const plan = await prepare(context, { ...options, attempt, last, renew });
    if (plan === null) return await giveBack(context, attempt, 'overtaken');
    const draft = draftOf(context, { plan, last, atClose: options.atClose });
    const { previous: _previous, ...figures } = draft;
    const sealed = await context.seal(draft);
    if (!(await followsPublished(context, sealed.sealed))) return await giveBack(context, attempt, 'held');
    const committed: CommittedRelease = { ...figures, ...sealed };
    if (!(await store.commit(attempt, committed))) return await giveBack(context, attempt, 'overtaken');
    return ok({ ...committed, unfinished: await finish(context, { attempt, plan, renew }) });
  } finally {
    // A lease that cannot be given up, on a full disk, runs out by itself: what was published stays published.
    await store.giveUp(attempt).catch(() => {});
  }
}

/** What is left to do once a release is published. Answers the class of what went wrong; it undoes nothing. */
async function finish(
  context: ReleaseContext,
  step: { attempt: string; plan: ReleasePlan; renew: () => Promise<boolean> },
): Promise<string | null> {
  const { store } = context;
  const { attempt, plan, renew } = step;
  try {
    for (const ids of pagesOf(plan.entering.map(({ key }) => key))) {
      await store.settle(attempt, ids);
      await renew();
    }
    await recoverReleases(store, renew);
    await compactOwed(context);
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

/** Takes the lease, and renews it when a third of it has passed; false while another process holds it. */
function leaseOf({ store, clock }: ReleaseContext, holder: string): () => Promise<boolean> {
  let renewed = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now();
    if (now - renewed < leaseMs / 3) return true;
    if (!(await store.acquire(holder, now, now + leaseMs))) return false;
    renewed = now;
    return true;
  };
}

/** Whoever took over may have looked before this attempt's last documents were marked: they are freed here. */
async function giveBack(
  { store }: ReleaseContext,
  attempt: string,
  fault: ReleaseFault,
): Promise<Result<never, ReleaseFault>> {
  await takeBack(store, attempt);
  return err(fault);
}

interface Step {
  readonly attempt: string;
  readonly atClose: boolean;
  readonly last: CommittedRelease | null;
  readonly renew: () => Promise<boolean>;
}

/** Reads who is pending, plans, and stages the plan; null when another process took over. */
async function prepare(context: ReleaseContext, step: Step): Promise<ReleasePlan | null> {
  const { store, rule } = context;
  const { attempt, atClose, renew } = step;
  const { newcomers, waiting } = await readPending(context);
  if (!(await renew())) return null;
  const tallies = step.last?.tallies ?? emptyTallies(rule);
  const plan = await stageNewcomers({
    store,
    attempt,
    newcomers,
    renew,
    plan: (those) => planRelease({ rule, atClose, tallies, newcomers: those, waiting }),
  });
  if (plan === null) return null;
  const moves = movesOf(plan, waiting);
  if (moves.length > 0) await store.stageMoves(attempt, moves);
  return (await renew()) ? plan : null;
}

/** What enters of people who had entered before: the parts that are counted now and were not. */
function movesOf(plan: ReleasePlan, waiting: readonly Waiting[]): PartMove[] {
  const before = new Map(waiting.map(({ key, entered }) => [key, entered]));
  return plan.updated.map(({ key, next }) => {
    const counted = before.get(key)?.parts ?? {};
    return {
      id: key,
      parts: Object.fromEntries(Object.entries(next.parts).filter(([part]) => !Object.hasOwn(counted, part))),
      wholeOnly: [...(next.wholeOnlyParts ?? [])],
      settled: Object.keys(next.waiting).length === 0,
    };
  });
}

function draftOf(
  context: ReleaseContext,
  step: { plan: ReleasePlan; last: CommittedRelease | null; atClose: boolean },
): ReleaseDraft {
  const { plan, last, atClose } = step;
  return {
    serial: (last?.serial ?? 0) + 1,
    epoch: context.epoch,
    releasedAt: context.clock.now(),
    atClose,
    final: atClose,
    tallies: applyPlan(last?.tallies ?? emptyTallies(context.rule), plan),
    waiting: floorToFives(plan.left),
    previous: last?.head ?? null,
  };
}
