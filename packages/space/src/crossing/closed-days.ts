import { graceMs, instantOf, type Schedule } from '@miroir/campaign';

/** A launched round, as it stands now. */
export interface LaunchedSpan {
  readonly questionnaire: { readonly schedule: Schedule };
  readonly round: string;
}

/**
 * Tells of a local day whether the round that was open on it is closed, its quarter of an hour of grace included; of a day
 * between two rounds, the one before it. Of a day before any round it is not.
 * @param now milliseconds since the epoch
 */
export function closedDays(launched: readonly LaunchedSpan[], now: number): (day: string) => boolean {
  const spans = launched.flatMap(({ questionnaire: { schedule }, round }) => {
    const found = schedule.rounds.find(({ id }) => id === round);
    if (found === undefined) return [];
    const { opens, closes } = found;
    const isClosed = now >= instantOf(closes, schedule.timeZone, 'later') + graceMs;
    return [{ from: opens.slice(0, 10), until: closes.slice(0, 10), isClosed }];
  });
  return (day) => {
    const begun = spans.filter(({ from }) => from <= day);
    const open = begun.filter(({ until }) => day <= until);
    return begun.length > 0 && open.every(({ isClosed }) => isClosed);
  };
}
