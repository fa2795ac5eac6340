import type { Clock } from '@miroir/basics';
import { graceMs, instantOf, type Schedule } from '@miroir/campaign';
import type { Acceptance } from './space-rules.ts';

/**
 * A space takes acts from the opening of its campaign's first round until the last one's end: its decisions, else the
 * moment both sides are shown, else 15 minutes after its close. It stays open between rounds, and opens again when another
 * one is launched after the end.
 * @param schedules of the campaign's launched rounds as they stand now, at least one: each may have been launched with
 * another version of the campaign, and an amendment gives another one
 */
export function spaceAcceptance(schedules: () => readonly Schedule[], clock: Clock): Acceptance {
  let seen: readonly Schedule[] = [];
  let [from, until] = [0, 0];
  return () => {
    const current = schedules();
    if (current.length !== seen.length || current.some((each, at) => each !== seen[at])) {
      const spans = current.map(spanOf);
      seen = current;
      from = Math.min(...spans.map(([start]) => start));
      until = Math.max(...spans.map(([, end]) => end));
    }
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
