import { hash } from 'node:crypto';
import type { Clock, Random } from '@miroir/basics';
import { localDay } from '@miroir/campaign';

/** What one person may do in a day: far beyond what anybody does, far below what floods a page. */
export const actsADay = {
  contribution: 40,
  picture: 40,
  reaction: 600,
  mark: 60,
  persona: 10,
  priority: 100,
} as const;
export type LimitedAct = keyof typeof actsADay;

/**
 * Counts acts per person in memory alone, under a salt that dies at midnight: nothing written, and nothing that tomorrow
 * could be compared with.
 */
export function dailyLimits(
  clock: Clock,
  { random, timeZone }: { readonly random: Random; readonly timeZone: string },
) {
  let day = '';
  let salt: Uint8Array = new Uint8Array();
  let acts = new Map<string, number>();
  return {
    /** Whether one more is allowed; counts it when it is. */
    allows(secret: string, act: LimitedAct): boolean {
      const today = localDay(clock.now(), timeZone);
      if (today !== day) [day, salt, acts] = [today, random.bytes(32), new Map()];
      const name = hash('sha256', Buffer.concat([salt, Buffer.from(`${act} ${secret}`)]), 'base64url');
      const done = acts.get(name) ?? 0;
      if (done >= actsADay[act]) return false;
      acts.set(name, done + 1);
      return true;
    },
  };
}

export type DailyLimits = ReturnType<typeof dailyLimits>;
