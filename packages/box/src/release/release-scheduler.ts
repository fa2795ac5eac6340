import type { Result } from '@miroir/basics';
import {
  isFinalAt,
  type PortalFile,
  type PortalLogger,
  releaseDueAt,
  releaseExpectedAt,
} from '@miroir/portal';
import { endAbandoned } from './recover-releases.ts';
import type { ReleaseContext } from './release-context.ts';
import { largeRelease, type ReleasedApart } from './release-in-worker.ts';
import { type ReleaseFault, runRelease } from './run-release.ts';

const hourMs = 3_600_000;

/** Releases when one is due. A release made meanwhile by another process moves the next one, and is not repeated. */
export function releaseScheduler(parts: {
  readonly file: PortalFile;
  readonly context: ReleaseContext;
  readonly logger: PortalLogger;
  /** A release apart from this thread, for very many people at once. */
  readonly releaseApart: (atClose: boolean) => Promise<Result<ReleasedApart, ReleaseFault>>;
}) {
  const { file, context, logger, releaseApart } = parts;
  let due: number | null | undefined;
  let schedule = file.questionnaire;
  let heldUntil = 0;
  return {
    async tick(): Promise<void> {
      // Whom a release made by hand was about to count, when it died, could not change the answer otherwise.
      await endAbandoned(context);
      const now = context.clock.now();
      if (file.questionnaire !== schedule) [due, schedule] = [undefined, file.questionnaire];
      if (now < heldUntil || due === null || (due !== undefined && now < due)) return;
      // Read again: the command line may have released since.
      const last = await context.store.last();
      due = releaseDueAt(file, last);
      if (last === null && due !== null && now >= due && !(await context.store.hasPending())) {
        // Nobody has answered yet: a first release of nothing would only tell when the server was started.
        due = releaseExpectedAt(file, last, now);
      }
      if (due === null || now < due) return;
      const atClose = isFinalAt(file, now);
      const large = (await context.store.countPending()) >= largeRelease;
      const released = large ? await releaseApart(atClose) : await runRelease(context, { atClose });
      due = undefined;
      // Only more people can change that: asking every second would only keep the machine busy.
      if (!released.ok && released.error === 'held') heldUntil = now + hourMs;
      tell(logger, released);
    },
  };
}

function tell(logger: PortalLogger, released: Result<ReleasedApart, ReleaseFault>): void {
  if (released.ok) {
    const { serial, final, unfinished } = released.value;
    logger.info({ serial, final }, 'released');
    if (unfinished !== null)
      logger.error({ name: unfinished }, 'released, but the work after it failed: it is tried again');
  } else if (released.error !== 'busy') logger.info({ reason: released.error }, 'release postponed');
}
