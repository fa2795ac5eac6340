import type { ReleasePace } from '../contract/boot.ts';
import type { PortalFile } from '../deployment/portal-file.ts';
import { launchedRound } from './round-status.ts';

type Frozen = Pick<PortalFile, 'questionnaire' | 'round' | 'releaseEverySeconds'>;

/**
 * When the next release is due (ms since the epoch), or null after the last one. Releases stand on a grid that
 * starts with the round, so that a restart changes nothing; the last one comes when the box closes, 15 minutes
 * after the roll. A list of invited people has that one only, unless told otherwise.
 */
export function releaseDueAt(
  file: Frozen,
  last: { readonly releasedAt: number; readonly final: boolean } | null,
): number | null {
  if (last?.final === true) return null;
  const { opensAt, boxClosesAt } = launchedRound(file, { now: () => 0 });
  if (file.releaseEverySeconds === null) return boxClosesAt;
  const every = file.releaseEverySeconds * 1000;
  const since = Math.max(last?.releasedAt ?? opensAt, opensAt);
  const next = opensAt + (Math.floor((since - opensAt) / every) + 1) * every;
  return Math.min(next, boxClosesAt);
}

/**
 * When the next release is to be expected, as it is told now. Before the first one a moment of the grid that has passed
 * says only that nobody had answered: nothing is released then, and the next moment is meant. Told without a look at who
 * waits, which nobody may see.
 */
export function releaseExpectedAt(
  file: Frozen,
  last: { readonly releasedAt: number; readonly final: boolean } | null,
  nowMs: number,
): number | null {
  const due = releaseDueAt(file, last);
  if (last !== null || due === null || nowMs < due) return due;
  return releaseDueAt(file, { releasedAt: nowMs, final: false });
}

const day = 86_400;

/** How often this deployment releases, as its pages say it. */
export function releasePace({ releaseEverySeconds }: Pick<PortalFile, 'releaseEverySeconds'>): ReleasePace {
  if (releaseEverySeconds === null) return 'once';
  if (releaseEverySeconds >= 7 * day) return 'weekly';
  return releaseEverySeconds >= day ? 'daily' : 'often';
}

/** Whether the box of the round is closed at this instant: what is released now is the last. */
export function isFinalAt(file: Frozen, nowMs: number): boolean {
  return launchedRound(file, { now: () => nowMs }).state === 'closed';
}
