import type { Clock, Result } from '@miroir/basics';
import { type ErrorCode, type PortalFile, type Refusal, refused, roundWatch } from '@miroir/portal';

export type AcceptanceFault = 'not-open-yet' | 'closed';

/** Whether the box takes what it is sent: while the round is open, and 15 minutes longer. */
export interface Acceptance {
  /** Does a write while the box accepts, and knows that it is under way. */
  during<T, Code extends ErrorCode>(
    write: () => Promise<Result<T, Refusal<Code>>>,
  ): Promise<Result<T, Refusal<Code | AcceptanceFault>>>;
  /** No write begins any more, wherever the clock goes from here; settles when those under way have ended. */
  end(): Promise<void>;
}

/**
 * What is acknowledged is in the last release, or said to be withheld by it: that release waits for `end`, so that
 * nothing that began in time is written while it counts, and nothing is acknowledged after it.
 */
export function createAcceptance(file: PortalFile, clock: Clock): Acceptance {
  const stateNow = roundWatch(file, clock);
  const underWay = new Set<Promise<unknown>>();
  let ended = false;
  return {
    async during(write) {
      const state = stateNow();
      if (ended || state === 'closed') return refused('closed');
      if (state === 'before') return refused('not-open-yet');
      const writing = write();
      underWay.add(writing);
      try {
        return await writing;
      } finally {
        underWay.delete(writing);
      }
    },
    async end() {
      ended = true;
      await Promise.allSettled(underWay);
    },
  };
}
