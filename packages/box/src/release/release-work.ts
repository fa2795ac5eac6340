import { isFinalAt, type PortalFile, type PortalLogger } from '@miroir/portal';
import type { Acceptance } from '../box-acceptance.ts';
import { compactionRetry } from './compact-owed.ts';
import { lastMoments } from './last-moments.ts';
import type { ReleaseContext } from './release-context.ts';

/** In milliseconds. A tick comes every second. */
const lastSecondsMs = 5000;

/** What a running box does of its releases every second: those that are due, its end, and what an earlier one left to do. */
export function releaseWork(parts: {
  readonly file: PortalFile;
  readonly context: ReleaseContext;
  readonly acceptance: Acceptance;
  readonly isFinal: () => Promise<boolean>;
  readonly scheduler: { tick(): Promise<void> };
  readonly logger: PortalLogger;
}) {
  const { file, context, acceptance, isFinal, scheduler, logger } = parts;
  const closing = lastMoments(context);
  const rewriteOwed = compactionRetry(context, logger);
  return {
    async tick(): Promise<void> {
      const now = context.clock.now();
      const closed = isFinalAt(file, now);
      const closesSoon = !closed && isFinalAt(file, now + lastSecondsMs);
      // None begins in the last seconds of the box: it would become the last one while answers are still written.
      if (closesSoon) await closing.hold();
      // The last release counts what was acknowledged, and nothing is acknowledged after it, whoever made it.
      if (closed || (await isFinal())) {
        await acceptance.end();
        await closing.over();
      }
      if (!closesSoon) await scheduler.tick();
      await rewriteOwed();
    },
    /** Whether the files are still to be rewritten after a release. */
    owesWork: async (): Promise<boolean> =>
      (await context.store.compactedSerial()) < (await context.store.lastSerial()),
    // A lease that cannot be given up runs out by itself.
    stop: () => closing.over().catch(() => {}),
  };
}
