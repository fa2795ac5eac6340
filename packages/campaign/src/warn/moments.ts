import type { Campaign } from '../schema/campaign.ts';
import { instantOf, localDay } from '../zoned-time.ts';
import type { Warnings } from './warning.ts';

/**
 * Minutes beyond which fewer people begin and those who do answer faster, shorter and more alike towards the end: seen
 * between 10 minutes and 20 by Galesic & Bosnjak, Public Opinion Quarterly 73(2), 2009, https://doi.org/10.1093/poq/nfp031.
 */
export const mostMinutes = 15;

/**
 * Moments that are read otherwise than they are meant.
 * @param now milliseconds since the epoch
 */
export function warnOfMoments({ schedule, minutes }: Campaign, now: number, warnings: Warnings): void {
  const { timeZone, rounds } = schedule;
  if (minutes > mostMinutes) {
    warnings.add(
      'long',
      ['minutes'],
      `${minutes} minutes: beyond ${mostMinutes}, fewer people begin, and they answer faster and shorter towards the end.`,
      { minutes, most: mostMinutes },
    );
  }
  for (const [index, { closes }] of rounds.entries()) {
    const path = ['schedule', 'rounds', index, 'closes'];
    const closesAt = instantOf(closes, timeZone, 'later');
    if (closes.endsWith('T00:00')) {
      const last = localDay(closesAt - 1, timeZone);
      warnings.add(
        'close-at-midnight',
        path,
        `The pages would say “until ${closes.slice(0, 10)}”, but ${last} is the last day on which anybody can answer: write ${last}T23:59.`,
        { shown: closes.slice(0, 10), last },
      );
    }
    if (closesAt <= now) {
      warnings.add('round-past', path, 'This round is over: it can no longer be launched.', { closes });
    }
  }
}
