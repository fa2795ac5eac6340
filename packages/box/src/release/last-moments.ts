import type { ReleaseContext } from './release-context.ts';
import { leaseMs } from './release-log.ts';

/**
 * Nobody releases while the box closes: it holds the lease of releases from its last seconds until no write that began
 * in time is under way. A last release made by hand is told `busy` meanwhile, also from another process, and the box's
 * own follows.
 */
export function lastMoments({ store, clock, random }: Pick<ReleaseContext, 'store' | 'clock' | 'random'>) {
  const holder = `closing-${Buffer.from(random.bytes(6)).toString('hex')}`;
  let held = false;
  return {
    /** Takes or renews the lease; a release that is under way has it first, and is no last one. */
    async hold(): Promise<void> {
      const now = clock.now();
      if (await store.acquire(holder, now, now + leaseMs)) held = true;
    },
    /** Nothing is written any more. */
    async over(): Promise<void> {
      if (!held) return;
      await store.giveUp(holder);
      held = false;
    },
  };
}
