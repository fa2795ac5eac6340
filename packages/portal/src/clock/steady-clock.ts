import type { Clock } from '@miroir/basics';

/** How far the machine's clock may be from where its monotonic clock puts it: five minutes. */
export const toleranceMs = 5 * 60_000;
/** How long the two must agree before another time is believed: a quarter of an hour. */
export const agreementMs = 15 * 60_000;
/** How long a start after the last known moment is nothing to wonder at: an hour. */
export const plausibleStopMs = 60 * 60_000;
/** How often the monotonic clock is set by the machine's, so that its drift does not add up. */
const settingMs = 60 * 60_000;

export interface SteadyParts {
  /** The machine's clock, which anybody may set. */
  readonly wall: Clock;
  /** Milliseconds since some fixed moment; nobody can set it. */
  readonly monotonic: () => number;
  /** The last moment that was believed before this start; null at the first one. */
  readonly known: number | null;
}

export interface SteadyClock extends Clock {
  /** By how much the machine's clock differs from what is believed, in ms; null while the two agree. */
  doubt(): number | null;
  /** An operator says that the machine's clock is right. */
  confirm(): void;
}

/**
 * The time that a portal believes. A jump of the machine's clock against its monotonic one is not believed before it
 * has lasted a quarter of an hour, or an operator confirms it: three seconds in the next month would otherwise close a
 * round for good. Until then time goes on from where it was. A start long after the last known moment, or before it,
 * is such a jump.
 */
export function createSteadyClock({ wall, monotonic, known }: SteadyParts): SteadyClock {
  let base = { wall: wall.now(), monotonic: monotonic() };
  let doubt: { readonly by: number; readonly since: number } | null = null;
  if (known !== null && (base.wall > known + plausibleStopMs || base.wall < known - toleranceMs)) {
    doubt = { by: base.wall - known, since: base.monotonic };
    base = { ...base, wall: known };
  }
  const believe = (now: number, at: number): number => {
    base = { wall: now, monotonic: at };
    doubt = null;
    return now;
  };
  const now = (): number => {
    const [shown, at] = [wall.now(), monotonic()];
    const expected = base.wall + (at - base.monotonic);
    const by = shown - expected;
    if (Math.abs(by) <= toleranceMs) {
      doubt = null;
      return at - base.monotonic < settingMs ? shown : believe(shown, at);
    }
    if (doubt === null || Math.abs(by - doubt.by) > toleranceMs) doubt = { by, since: at };
    return at - doubt.since < agreementMs ? expected : believe(shown, at);
  };
  return {
    now,
    doubt() {
      now();
      return doubt === null ? null : doubt.by;
    },
    confirm: () => void believe(wall.now(), monotonic()),
  };
}
