import { beforeEach, describe, expect, it } from 'vitest';
import type { RoundState } from '../contract/boot.ts';
import type { RoundParts } from '../role/role.ts';
import { createRestingRound, idleMs, type RestingParts, type RestingRound } from './resting-round.ts';

let ticks = 0;
let [machine, clock] = [0, 0];
let state: RoundState = 'open';
let turning = false;
let round: RestingRound;

/** So many seconds of ticks, on the machine and on the clock alike. */
async function pass(seconds: number): Promise<number> {
  const before = ticks;
  for (let second = 0; second < seconds; second += 1) {
    machine += 1000;
    clock += 1000;
    await round.tick();
  }
  return ticks - before;
}

beforeEach(async () => {
  [ticks, machine, clock, state, turning] = [0, 0, 0, 'open', false];
  const parts = {
    tick: async () => {
      ticks += 1;
    },
    isSettled: async () => false,
    stop: async () => {},
  } as unknown as RoundParts;
  round = createRestingRound({
    state: () => state,
    isTurning: () => turning,
    clock: { now: () => clock },
    monotonic: () => machine,
    database: async () => ({ close: async () => {} }),
    open: async () => parts,
    heartbeatDue: async () => Number.POSITIVE_INFINITY,
    onSettled: async () => {},
    settled: false,
    changed: false,
  } as unknown as RestingParts);
  await round.wake();
  await pass(1);
});

describe('an open round', () => {
  it('is looked at every fifth second while nobody asks for it, and every second for a minute after somebody has', async () => {
    expect(await pass(50)).toBe(10);
    await round.during(async () => {});
    const watched = idleMs / 1000 - 1;
    expect(await pass(watched)).toBe(watched);
    expect(await pass(50)).toBe(10);
  });

  it('is looked at every second while it is about to open or to end, and at once where a clock was set', async () => {
    turning = true;
    expect(await pass(10)).toBe(10);
    turning = false;
    state = 'closed';
    expect(await pass(10)).toBe(10);
    state = 'open';
    await pass(10);
    clock += 3_600_000;
    expect(await pass(1)).toBe(1);
  });
});
