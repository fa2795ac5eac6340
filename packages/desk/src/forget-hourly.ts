import type { Clock } from '@miroir/basics';

/** Milliseconds. */
const hour = 3_600_000;

/** What a desk does at each tick of its process: forgets, once an hour, sign-ins that have ended. */
export function forgetHourly(
  operators: { forgetExpired(): Promise<unknown> },
  clock: Clock,
): () => Promise<void> {
  let forgotten = clock.now();
  return async () => {
    if (clock.now() < forgotten + hour) return;
    forgotten = clock.now();
    await operators.forgetExpired();
  };
}
