/** How far apart minutes are to which a bulletin is postponed, in milliseconds: a quarter of an hour. */
export const postponedByMs = 15 * 60_000;

/**
 * The minute to which both sides are postponed when somebody had not acknowledged: the next full quarter of an hour, which is
 * said of both and gives a portal that restarts time to come back.
 * @param now milliseconds since the epoch
 */
export function nextMinute(now: number): number {
  return (Math.floor(now / postponedByMs) + 1) * postponedByMs;
}
