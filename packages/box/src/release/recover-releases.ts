import { setImmediate as yieldToRequests } from 'node:timers/promises';
import type { ReleaseContext } from './release-context.ts';
import type { ReleaseStore } from './release-store.ts';

/**
 * Ends what releases have begun: whom a committed one counted is counted, whom another one meant to count waits again.
 * The last step of a release, and the first of whoever starts after a killed process. Safe to repeat; `renew` tells
 * whether this process still holds the lease.
 */
export async function recoverReleases(
  store: Pick<
    ReleaseStore,
    'entering' | 'isCommitted' | 'settle' | 'undo' | 'stagedMoves' | 'move' | 'unstage'
  >,
  renew: () => Promise<boolean>,
): Promise<void> {
  const known = new Map<string, boolean>();
  const isCommitted = async (attempt: string): Promise<boolean> => {
    const committed = known.get(attempt) ?? (await store.isCommitted(attempt));
    known.set(attempt, committed);
    return committed;
  };
  for (const { _id: attempt, moves } of await store.stagedMoves()) {
    if (!(await renew())) return;
    if (await isCommitted(attempt)) await store.move(moves);
    await store.unstage(attempt);
  }
  for (;;) {
    const page = await store.entering();
    if (page === null) return;
    if (!(await renew())) return;
    if (await isCommitted(page.attempt)) await store.settle(page.attempt, page.ids);
    else await store.undo(page.attempt, page.ids);
    await yieldToRequests();
  }
}

/** Ends what a process that died, or failed, had begun; nothing while a release is under way. */
export async function endAbandoned({ store, clock, random }: ReleaseContext): Promise<void> {
  if ((await store.entering()) === null && (await store.stagedMoves()).length === 0) return;
  const holder = `end-${Buffer.from(random.bytes(6)).toString('hex')}`;
  const renew = (): Promise<boolean> => store.acquire(holder, clock.now(), clock.now() + 10_000);
  if (!(await renew())) return;
  try {
    await recoverReleases(store, renew);
  } finally {
    await store.giveUp(holder);
  }
}

/** Takes back what one attempt staged that can never be committed, whoever holds the lease by now. */
export async function takeBack(store: ReleaseStore, attempt: string): Promise<void> {
  await store.unstage(attempt);
  for (;;) {
    const page = await store.entering(attempt);
    if (page === null) return;
    await store.undo(attempt, page.ids);
  }
}
