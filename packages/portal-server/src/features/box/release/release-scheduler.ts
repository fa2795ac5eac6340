import type { PortalLogger } from '../../../http/portal-logger.ts';
import type { PortalFile } from '../../../launch/portal-file.ts';
import { isFinalAt, releaseDueAt } from './release-schedule.ts';
import { type ReleaseContext, runRelease } from './run-release.ts';

/** Releases when one is due. A release made meanwhile by another process moves the next one, and is not repeated. */
export function releaseScheduler(parts: { file: PortalFile; context: ReleaseContext; logger: PortalLogger }) {
  const { file, context, logger } = parts;
  let due: number | null | undefined;
  return {
    async tick(): Promise<void> {
      const now = context.clock.now();
      if (due === null || (due !== undefined && now < due)) return;
      // Read again: the command line may have released since.
      const last = await context.store.last();
      due = releaseDueAt(file, last);
      if (last === null && due !== null && now >= due && !(await context.store.hasPending())) {
        // Nobody has answered yet: a first release of nothing would only tell when the server was started.
        due = isFinalAt(file, now) ? due : releaseDueAt(file, { releasedAt: now, final: false });
      }
      if (due === null || now < due) return;
      const released = await runRelease(context, { atClose: isFinalAt(file, now) });
      due = undefined;
      if (released.ok)
        logger.info({ serial: released.value.serial, final: released.value.final }, 'released');
      else if (released.error !== 'busy') logger.info({ reason: released.error }, 'release postponed');
    },
  };
}
