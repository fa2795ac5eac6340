import { expect, it } from 'vitest';
import { actsADay, dailyLimits } from './daily-limits.ts';

const day = 86_400_000;

it('counts each act of each person, and begins anew at midnight where the space is', () => {
  const clock = { value: Date.UTC(2026, 2, 3, 22, 30), now: () => clock.value };
  const limits = dailyLimits(clock, {
    random: { bytes: (n) => new Uint8Array(n) },
    timeZone: 'Europe/Paris',
  });
  for (let at = 0; at < actsADay.persona; at += 1) expect(limits.allows('one', 'persona')).toBe(true);
  expect([limits.allows('one', 'persona'), limits.allows('two', 'persona')]).toEqual([false, true]);
  expect(limits.allows('one', 'mark')).toBe(true);
  clock.value += 29 * 60_000;
  expect(limits.allows('one', 'persona')).toBe(false);
  clock.value += 60_000;
  expect(limits.allows('one', 'persona')).toBe(true);
});

it('draws a salt a day, and no second one of a day: nothing of today can be compared with tomorrow', () => {
  const clock = { value: Date.UTC(2026, 2, 3, 9), now: () => clock.value };
  const drawn: number[] = [];
  const bytes = (length: number) => {
    drawn.push(length);
    return new Uint8Array(length).fill(drawn.length);
  };
  const limits = dailyLimits(clock, { random: { bytes }, timeZone: 'Europe/Paris' });
  for (let days = 0; days < 3; days += 1) {
    for (const who of ['one', 'two', 'one']) limits.allows(who, 'reaction');
    clock.value += day;
  }
  expect(drawn).toEqual([32, 32, 32]);
});
