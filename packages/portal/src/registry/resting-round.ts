import type { Clock } from '@miroir/basics';
import type { Database } from '@miroir/database';
import type { RoundState } from '../contract/boot.ts';
import type { LaunchedRound } from '../launched/launched-rounds.ts';
import type { RoundParts } from '../role/role.ts';

/** How long a round that nobody asks of stays awake, in milliseconds. */
export const idleMs = 60_000;

/**
 * How often an open round is looked at of which nobody has asked for a minute, in milliseconds: a portal of fifty of them would
 * otherwise spend a sixth of a core on finding nothing, and the memory of what it threw away.
 */
const quietMs = 5000;

/** What one round is opened with. */
export interface RestingParts {
  readonly round: LaunchedRound;
  /** What its moments are told by. */
  readonly state: () => RoundState;
  /** Whether it opens or closes within seconds: then every second counts. */
  readonly isTurning: () => boolean;
  readonly clock: Clock;
  /** For how long it was idle: the machine's own time, which no operator sets. Milliseconds. */
  readonly monotonic: () => number;
  readonly database: () => Promise<Database>;
  readonly open: (database: Database, settled: boolean) => Promise<RoundParts>;
  /** When its next heartbeat is due, milliseconds since the epoch; 0 before the first. */
  readonly heartbeatDue: () => Promise<number>;
  /** It has just been found to have no more work than that. */
  readonly onSettled: () => Promise<void>;
  /** Known from before this start. */
  readonly settled: boolean;
  /** It was changed while this process runs: its heartbeat tells of it now, not at the next midnight. */
  readonly changed: boolean;
}

/** A round that is awake while there is something to do, and otherwise takes no memory and no file. */
export interface RestingRound {
  readonly round: LaunchedRound;
  readonly state: () => RoundState;
  isSettled(): boolean;
  /** Opens it, so that what is unsafe is told; nobody has asked for it. */
  wake(): Promise<void>;
  /** Wakes it for some work that somebody asks for. */
  during<T>(work: (parts: RoundParts) => Promise<T>): Promise<T>;
  /** Does what is due of it; lets go of it when there is nothing and nobody has asked for a while. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** See {@link RestingRound}. */
export function createRestingRound(parts: RestingParts): RestingRound {
  const { round, state, clock, monotonic } = parts;
  let { settled } = parts;
  let awake: Promise<{ readonly parts: RoundParts; readonly database: Database }> | null = null;
  let wakesAt: number | null = parts.changed ? 0 : null;
  let busy = 0;
  let usedAt = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  /** The last look: by the machine's own time, by the round's, and where it stood. */
  let looked = { at: Number.NEGATIVE_INFINITY, clock: 0, state: 'before' as RoundState };

  async function opened() {
    const database = await parts.database();
    try {
      return { parts: await parts.open(database, settled), database };
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async function during<T>(work: (open: RoundParts) => Promise<T>): Promise<T> {
    busy += 1;
    try {
      awake ??= opened();
      const opening = awake;
      const open = await opening.catch((error: unknown) => {
        // The next one tries again.
        if (awake === opening) awake = null;
        throw error;
      });
      return await work(open.parts);
    } finally {
      busy -= 1;
      usedAt = monotonic();
    }
  }

  async function rest(): Promise<void> {
    const opening = awake;
    awake = null;
    if (opening === null) return;
    const open = await opening;
    await open.parts.stop();
    await open.database.close();
  }

  /** Whether it is to be looked at now: every second while somebody asks, or it opens or ends; a clock that was set counts as time. */
  function isLookedAt(): boolean {
    const [at, now] = [monotonic(), clock.now()];
    const isQuiet = state() === 'open' && looked.state === 'open' && !parts.isTurning();
    if (!isQuiet || at - askedAt < idleMs) return true;
    return at - looked.at >= quietMs || Math.abs(now - looked.clock) >= quietMs;
  }

  /** Between opening and settling as above; else at the moment of its heartbeat. */
  async function isDue(): Promise<boolean> {
    if (!settled && state() !== 'before') return isLookedAt();
    wakesAt ??= await parts.heartbeatDue();
    return clock.now() >= wakesAt;
  }

  return {
    round,
    state,
    isSettled: () => settled,
    wake: () => during(async () => {}),
    async during(work) {
      askedAt = monotonic();
      return during(work);
    },
    async tick() {
      if (await isDue()) {
        looked = { at: monotonic(), clock: clock.now(), state: state() };
        await during(async (open) => {
          await open.tick();
          if (!settled && state() === 'closed' && (await open.isSettled())) {
            await parts.onSettled();
            settled = true;
          }
        });
        wakesAt = null;
      } else if (busy === 0 && monotonic() - usedAt >= idleMs) await rest();
    },
    stop: rest,
  };
}
