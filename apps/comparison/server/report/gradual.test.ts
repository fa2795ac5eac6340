import { setImmediate as turn } from 'node:timers/promises';
import type { Steps } from '@miroir/insight';
import { describe, expect, it } from 'vitest';
import { gradual, inSteps } from './gradual.ts';

function counted(): { make: () => Steps<number>; begun: () => number; steps: () => number } {
  let [begun, steps] = [0, 0];
  function* make(): Steps<number> {
    begun++;
    for (; steps < 5; steps++) yield;
    return steps;
  }
  return { make, begun: () => begun, steps: () => steps };
}

describe('what is made in steps', () => {
  it('is made once, by whoever asks first for what is left of it', () => {
    const work = counted();
    const value = gradual(work.make);
    expect(work.begun()).toBe(0);
    expect([value.step(), value.step()]).toEqual([true, true]);
    expect([value(), value(), value.step(), work.begun()]).toEqual([5, 5, false, 1]);
  });

  it('lets others pass between two steps, and stops when it is no longer wanted', async () => {
    const work = counted();
    const value = gradual(work.make);
    const making = inSteps(value.step);
    await turn();
    expect(work.steps()).toBeLessThan(5);
    await making;
    expect(work.steps()).toBe(5);
    const other = counted();
    await inSteps(gradual(other.make).step, () => other.steps() < 2);
    expect(other.steps()).toBe(2);
  });
});
