import type { Round, Schedule } from './schema/schedule.ts';
import { instantOf } from './zoned-time.ts';

/** How long the box still accepts what was begun in time, after the roll stopped: 15 minutes, in milliseconds. */
export const graceMs = 15 * 60_000;

/** Where a campaign is in time. All instants are milliseconds since the epoch; each end is exclusive. */
export interface RoundState {
  readonly state: 'before' | 'open' | 'grace' | 'closed';
  readonly round: Round;
  readonly opensAt: number;
  readonly closesAt: number;
  /** `closesAt` and 15 minutes: the box closes, then comes the last release. */
  readonly boxClosesAt: number;
  /** From then on both sides are shown; never in a draft that does not say. */
  readonly comparesAt: number;
  readonly decidesAt: number | null;
}

function stateOf(round: Round, timeZone: string, nowMs: number): RoundState {
  // An ambiguous hour opens at its first occurrence and closes at its second: nobody is cut short by a clock change.
  const opensAt = instantOf(round.opens, timeZone, 'earlier');
  const closesAt = instantOf(round.closes, timeZone, 'later');
  const boxClosesAt = closesAt + graceMs;
  const comparesAt =
    round.compares === undefined ? Number.POSITIVE_INFINITY : instantOf(round.compares, timeZone, 'later');
  const decidesAt = round.decides === undefined ? null : instantOf(round.decides, timeZone, 'later');
  const timing = { round, opensAt, closesAt, boxClosesAt, comparesAt, decidesAt };
  if (nowMs < opensAt) return { state: 'before', ...timing };
  if (nowMs < closesAt) return { state: 'open', ...timing };
  return { state: nowMs < boxClosesAt ? 'grace' : 'closed', ...timing };
}

/**
 * The instant from which both sides of a round are shown, in milliseconds since the epoch; never (Infinity) where a draft
 * does not say.
 * @throws RangeError for a round of another schedule
 */
export function comparesAt({ rounds, timeZone }: Schedule, id: string): number {
  const round = rounds.find((each) => each.id === id);
  if (round === undefined) throw new RangeError(`The schedule has no round ${id}.`);
  return stateOf(round, timeZone, 0).comparesAt;
}

/**
 * The round that matters at `nowMs`: the first whose box is not closed yet, else the last one, closed.
 * Rounds are in order and do not overlap (checked).
 * @throws Error for a schedule without rounds, which no checked campaign has.
 */
export function roundAt(schedule: Schedule, nowMs: number): RoundState {
  const states = schedule.rounds.map((round) => stateOf(round, schedule.timeZone, nowMs));
  const current = states.find((state) => state.state !== 'closed') ?? states.at(-1);
  if (!current) throw new Error('A schedule has at least one round.');
  return current;
}
