import { isFinalAt, type LaunchedRound, readRound, roleFolderPaths } from '@miroir/portal';
import type { ReleaseContext } from './release-context.ts';

/** Whether the box is closed at an instant, by what is on disk then: an amendment may have come since the last second. */
export function closedNow(folder: string, round: LaunchedRound): ReleaseContext['isClosed'] {
  return async (now) =>
    isFinalAt(((await readRound(roleFolderPaths(folder), round.name)) ?? round).file, now);
}
