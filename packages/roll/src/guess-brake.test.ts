import { describe, expect, it } from 'vitest';
import { guessBrake, guessesAMinute } from './guess-brake.ts';

function brakeAt(start: number) {
  let now = start;
  const brake = guessBrake({ now: () => now });
  const advance = (ms: number): void => {
    now += ms;
  };
  return { brake, advance };
}

describe('the brake on guessed codes', () => {
  it('stops one network after five wrong codes, for a minute, and lets the others go on', () => {
    const { brake, advance } = brakeAt(0);
    for (let turn = 0; turn < guessesAMinute.network; turn += 1) expect(brake.attempt('a')).not.toBeNull();
    expect(brake.attempt('a')).toBeNull();
    expect(brake.attempt('b')).not.toBeNull();
    advance(60_000);
    expect(brake.attempt('a')).not.toBeNull();
  });

  it('counts no right code: a workshop types behind one address', () => {
    const { brake } = brakeAt(0);
    for (let turn = 0; turn < 200; turn += 1) {
      const attempt = brake.attempt('workshop');
      expect(attempt).not.toBeNull();
      attempt?.right();
    }
  });

  it('counts tries that are still being looked up', () => {
    const { brake } = brakeAt(0);
    const atOnce = Array.from({ length: 100 }, () => brake.attempt('a'));
    expect(atOnce.filter((attempt) => attempt !== null)).toHaveLength(guessesAMinute.network);
  });

  it('stops everybody after sixty wrong codes, however many networks they come from', () => {
    const { brake, advance } = brakeAt(0);
    for (let turn = 0; turn < guessesAMinute.all; turn += 1) expect(brake.attempt(`n${turn}`)).not.toBeNull();
    expect(brake.attempt('one more')).toBeNull();
    advance(-3_600_000);
    expect(brake.attempt('after the clock was put back')).not.toBeNull();
  });
});
