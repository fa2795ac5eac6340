import { TZDate, tzOffset } from '@date-fns/tz';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Minutes east of UTC in `timeZone` at that instant, or NaN for an unknown zone. */
function offsetAt(timeZone: string, ms: number): number {
  return tzOffset(timeZone, new TZDate(ms, 'UTC'));
}

/** Whether the name is an IANA zone this machine knows (`Europe/Paris`, `UTC`); a bare offset is not one. */
export function isTimeZone(name: string): boolean {
  return /^([A-Za-z_]+(\/[A-Za-z0-9_+-]+)+|UTC)$/.test(name) && !Number.isNaN(offsetAt(name, 0));
}

/** The local time read as if it were UTC, in milliseconds. */
function asUtc(local: string): number {
  return new TZDate(`${local}:00Z`, 'UTC').getTime();
}

/** Whether `YYYY-MM-DDTHH:MM` is in the calendar: 31 February is not. */
export function isLocalTime(local: string): boolean {
  const instant = asUtc(local);
  return !Number.isNaN(instant) && localTime(instant, 'UTC') === local;
}

/**
 * The instant (ms since the epoch) of a local time `YYYY-MM-DDTHH:MM` in an IANA zone. When clocks go back the
 * local time happens twice: `prefer` says which. When they go forward it may not happen: the instant is then as
 * long after the change as the local time says, as clocks that were not changed would show.
 */
export function instantOf(local: string, timeZone: string, prefer: 'earlier' | 'later'): number {
  const wall = asUtc(local);
  const before = offsetAt(timeZone, wall - day) * minute;
  const after = offsetAt(timeZone, wall + day) * minute;
  const candidates = [wall - before, wall - after].filter(
    (instant) => instant + offsetAt(timeZone, instant) * minute === wall,
  );
  if (candidates.length === 0) return wall - before;
  return prefer === 'earlier' ? Math.min(...candidates) : Math.max(...candidates);
}

/** The local time `YYYY-MM-DDTHH:MM` shown by clocks of `timeZone` at an instant, seconds dropped. */
export function localTime(ms: number, timeZone: string): string {
  return new TZDate(ms + offsetAt(timeZone, ms) * minute, 'UTC').toISOString().slice(0, 16);
}

/** The local day `YYYY-MM-DD` of `timeZone` at an instant. */
export function localDay(ms: number, timeZone: string): string {
  return localTime(ms, timeZone).slice(0, 10);
}
