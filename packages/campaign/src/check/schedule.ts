import { graceMs } from '../round-at.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Round } from '../schema/schedule.ts';
import { instantOf, isLocalTime, isTimeZone, localTime } from '../zoned-time.ts';
import type { Faults, Path } from './fault.ts';

/** @returns whether every minute of the round exists in the calendar. */
function checkDates(round: Round, path: Path, faults: Faults): boolean {
  const wrong = (['opens', 'closes', 'compares', 'decides'] as const).filter((moment) => {
    const local = round[moment];
    return local !== undefined && !isLocalTime(local);
  });
  for (const moment of wrong) {
    const value = round[moment] ?? '';
    faults.add('impossible-date', [...path, moment], `${value} is not in the calendar.`, { value });
  }
  return wrong.length === 0;
}

/** The comparison comes after the last release, a quarter of an hour after the close; decisions come after it. */
function checkSequel(
  { round, closedAt, timeZone }: { round: Round; closedAt: number; timeZone: string },
  path: Path,
  faults: Faults,
): void {
  let earliestAt = closedAt;
  for (const moment of ['compares', 'decides'] as const) {
    const value = round[moment];
    if (value === undefined) continue;
    const at = instantOf(value, timeZone, 'later');
    if (at < earliestAt) {
      const earliest = localTime(earliestAt, timeZone);
      faults.add(
        'round-dates-order',
        [...path, moment],
        `${value} is too early: ${earliest} at the soonest.`,
        { value, earliest },
      );
    }
    earliestAt = Math.max(earliestAt, at);
  }
}

/** At publish: participants are told when results open to more than those who answered, so there is such a minute. */
export function checkComparisonDates({ schedule }: Campaign, faults: Faults): void {
  for (const [index, { compares }] of schedule.rounds.entries()) {
    if (compares !== undefined) continue;
    faults.add(
      'missing-compares',
      ['schedule', 'rounds', index, 'compares'],
      'Say from which local minute both sides are shown (YYYY-MM-DDTHH:MM, 15 minutes after the close at the soonest).',
    );
  }
}

/** The time zone is known, and rounds follow one another without overlap. */
export function checkSchedule({ schedule }: Campaign, faults: Faults): void {
  const { timeZone, rounds } = schedule;
  const known = isTimeZone(timeZone);
  if (!known) {
    faults.add(
      'unknown-time-zone',
      ['schedule', 'timeZone'],
      `"${timeZone}" is not an IANA time zone such as Europe/Paris.`,
      { timeZone },
    );
  }
  let boxFreeAt = Number.NEGATIVE_INFINITY;
  for (const [index, round] of rounds.entries()) {
    const path = ['schedule', 'rounds', index];
    if (!checkDates(round, path, faults) || !known) continue;
    const opensAt = instantOf(round.opens, timeZone, 'earlier');
    const closesAt = instantOf(round.closes, timeZone, 'later');
    if (closesAt <= opensAt) {
      faults.add('round-closes-before-opens', [...path, 'closes'], 'The round closes before it opens.', {
        opens: round.opens,
        closes: round.closes,
      });
    }
    if (opensAt < boxFreeAt) {
      faults.add(
        'rounds-overlap',
        [...path, 'opens'],
        'This round opens before the one above is over (it ends 15 minutes after its close); put rounds in order.',
      );
    }
    checkSequel({ round, closedAt: closesAt + graceMs, timeZone }, path, faults);
    boxFreeAt = Math.max(boxFreeAt, closesAt + graceMs);
  }
}
