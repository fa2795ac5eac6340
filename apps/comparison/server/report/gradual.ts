import { setImmediate as letPagesPass } from 'node:timers/promises';
import type { Steps } from '@miroir/insight';

/** A value that is made once, in small steps; whoever cannot wait for them has it at once, and does what is left. */
export interface Gradual<T> {
  (): T;
  /** Does one step more; false when it is made. */
  step(): boolean;
}

/** Makes it of work that begins when it is first needed. */
export function gradual<T>(make: () => Steps<T>): Gradual<T> {
  let made: { readonly value: T } | null = null;
  let left: Steps<T> | null = null;
  const step = (): boolean => {
    if (made !== null) return false;
    left ??= make();
    const { done, value } = left.next();
    if (done) {
      made = { value };
      left = null;
    }
    return !done;
  };
  const whole = (): T => {
    while (made === null) step();
    return made.value;
  };
  return Object.assign(whole, { step });
}

/** Does step after step, and lets every page that waits be answered between two; stops early once it is no longer wanted. */
export async function inSteps(step: () => boolean, isWanted: () => boolean = () => true): Promise<void> {
  while (isWanted() && step()) await letPagesPass();
}
