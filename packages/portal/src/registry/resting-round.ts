import type { Clock } from '@miroir/basics';
import type { Database } from '@miroir/database';
import type { RoundState } from '../contract/boot.ts';
import type { LaunchedRound } from '../launched/launched-rounds.ts';
import type { RoundParts } from '../role/role.ts';

/** How long a round that nobody asks of stays awake, in milliseconds. */
export const idleMs = 60_000;

/** What one round is opened with. */
export interface RestingParts {
  readonly round: LaunchedRound;
  /** What its moments are told by. */
  readonly state: () => RoundState;
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
  /** Wakes it for some work. */
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

  async function wake() {
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
      awake ??= wake();
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

  /** Every second between opening and settling; else at the moment of its heartbeat. */
  async function isDue(): Promise<boolean> {
    if (!settled && state() !== 'before') return true;
    wakesAt ??= await parts.heartbeatDue();
    return clock.now() >= wakesAt;
  }

  return {
    round,
    state,
    isSettled: () => settled,
    during,
    async tick() {
      if (await isDue()) {
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
