import type { Clock } from '@miroir/basics';
import { graceMs, instantOf, type Schedule } from '@miroir/campaign';
import type { Acceptance } from './space-rules.ts';

/**
 * A space takes acts from the opening of its campaign's first round until the last one's end: its decisions, else the
 * moment both sides are shown, else 15 minutes after its close. It stays open between rounds.
 * @param schedule as it stands now: an amendment gives another one
 */
export function spaceAcceptance(schedule: () => Schedule, clock: Clock): Acceptance {
  let seen: Schedule | null = null;
  let [from, until] = [0, 0];
  return () => {
    const current = schedule();
    if (current !== seen) [seen, from, until] = [current, ...spanOf(current)];
    const now = clock.now();
    if (now < from) return 'before';
    return now < until ? 'open' : 'closed';
  };
}

function spanOf({ rounds, timeZone }: Schedule): [from: number, until: number] {
  const opens = rounds.map((round) => instantOf(round.opens, timeZone, 'earlier'));
  const ends = rounds.map(({ closes, compares, decides }) =>
    Math.max(
      instantOf(closes, timeZone, 'later') + graceMs,
      instantOf(decides ?? compares ?? closes, timeZone, 'later'),
    ),
  );
  return [Math.min(...opens), Math.max(...ends)];
}
