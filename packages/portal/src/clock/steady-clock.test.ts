import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementMs, createSteadyClock, plausibleStopMs, toleranceMs } from './steady-clock.ts';

const start = Date.UTC(2026, 2, 10);
const day = 86_400_000;
const minute = 60_000;

/** A machine whose two clocks a test moves: time goes by on both, the wall clock alone is set. */
function machine(known: number | null = null) {
  let [wall, monotonic] = [start, 0];
  const clock = createSteadyClock({ wall: { now: () => wall }, monotonic: () => monotonic, known });
  return {
    clock,
    pass(ms: number) {
      for (let left = ms; left > 0; left -= minute) {
        const step = Math.min(left, minute);
        wall += step;
        monotonic += step;
        clock.now();
      }
    },
    set(by: number) {
      wall += by;
    },
    wall: () => wall,
    elapsed: () => monotonic,
  };
}

describe('a steady clock', () => {
  it('is the machine’s while nothing happens to it', () => {
    const { clock, pass, wall, set } = machine();
    for (let hour = 0; hour < 30; hour += 1) {
      pass(60 * minute);
      // A machine that loses two seconds an hour, and is set right by the network.
      set(hour % 2 === 0 ? -4000 : 4000);
      expect(clock.now()).toBe(wall());
      expect(clock.doubt()).toBeNull();
    }
  });

  it('does not believe three seconds in the next month', () => {
    const { clock, pass, set } = machine();
    set(25 * day);
    pass(3000);
    expect(clock.now()).toBe(start + 3000);
    expect(clock.doubt()).toBe(25 * day);
    set(-25 * day);
    pass(1000);
    expect(clock.now()).toBe(start + 4000);
    expect(clock.doubt()).toBeNull();
  });

  it('believes what has agreed for a quarter of an hour, forwards and backwards', () => {
    for (const jump of [25 * day, -25 * day]) {
      const { clock, pass, set, wall } = machine();
      set(jump);
      clock.now();
      pass(agreementMs - 1);
      expect(clock.now()).toBe(start + agreementMs - 1);
      pass(1);
      expect(clock.now()).toBe(wall());
    }
  });

  it('believes an operator at once', () => {
    const { clock, set, wall } = machine();
    set(25 * day);
    expect(clock.now()).toBe(start);
    clock.confirm();
    expect(clock.now()).toBe(wall());
    expect(clock.doubt()).toBeNull();
  });

  it('counts the quarter of an hour anew when the clock jumps again', () => {
    const { clock, pass, set } = machine();
    set(day);
    pass(14 * minute);
    set(day);
    pass(14 * minute);
    expect(clock.now()).toBe(start + 28 * minute);
  });

  it('takes a start long after the last known moment, or before it, for a jump', () => {
    for (const known of [start - 25 * day, start + day]) {
      const { clock, pass, wall } = machine(known);
      expect(clock.now()).toBe(known);
      pass(agreementMs);
      expect(clock.now()).toBe(wall());
    }
    for (const known of [null, start, start - plausibleStopMs, start + toleranceMs])
      expect(machine(known).clock.now()).toBe(start);
  });

  it('never leaves the time that went by, whatever is done to the machine for less than a quarter of an hour', () => {
    const misdeed = fc.record({
      before: fc.integer({ min: 0, max: 3 * 60 * minute }),
      by: fc.integer({ min: -400 * day, max: 400 * day }),
      during: fc.integer({ min: 0, max: agreementMs - 2 * minute }),
    });
    fc.assert(
      fc.property(fc.array(misdeed, { maxLength: 8 }), (misdeeds) => {
        const { clock, pass, set, elapsed } = machine();
        for (const { before, by, during } of misdeeds) {
          pass(before);
          set(by);
          pass(during);
          expect(Math.abs(clock.now() - (start + elapsed()))).toBeLessThanOrEqual(toleranceMs);
          set(-by);
          expect(clock.now()).toBe(start + elapsed());
        }
      }),
    );
  });
});
