import { setImmediate as yieldToRequests } from 'node:timers/promises';
import type { ReleaseStore } from './release-store.ts';

/**
 * Carries over what committed releases staged and forgets the rest: the last step of a release, and the first of
 * whoever starts after a killed process. Safe to repeat; `renew` tells whether this process still holds the lease.
 */
export async function recoverReleases(
  store: Pick<ReleaseStore, 'staged' | 'isCommitted' | 'carryOver' | 'unstage'>,
  renew: () => Promise<boolean>,
): Promise<void> {
  const committed = new Map<string, boolean>();
  for await (const { _id, attempt, entries } of store.staged()) {
    if (!(await renew())) return;
    const isTrue = committed.get(attempt) ?? (await store.isCommitted(attempt));
    committed.set(attempt, isTrue);
    if (isTrue) await store.carryOver(entries);
    await store.unstage(_id);
    await yieldToRequests();
  }
}
