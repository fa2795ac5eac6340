import { graceMs } from '../round-at.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Round } from '../schema/schedule.ts';
import { instantOf, isLocalTime, isTimeZone } from '../zoned-time.ts';
import type { Faults, Path } from './fault.ts';

/** @returns whether both ends of the round exist in the calendar. */
function checkDates(round: Round, path: Path, faults: Faults): boolean {
  const wrong = (['opens', 'closes'] as const).filter((end) => !isLocalTime(round[end]));
  for (const end of wrong) {
    faults.add('impossible-date', [...path, end], `${round[end]} is not in the calendar.`, {
      value: round[end],
    });
  }
  const closes = round.closes.slice(0, 10);
  for (const [day, earliest] of [
    ['compares', closes],
    ['decides', round.compares ?? closes],
  ] as const) {
    const value = round[day];
    if (value === undefined || value >= earliest) continue;
    faults.add('round-dates-order', [...path, day], `${value} is too early: ${earliest} at the soonest.`, {
      value,
      earliest,
    });
  }
  return wrong.length === 0;
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
    boxFreeAt = Math.max(boxFreeAt, closesAt + graceMs);
  }
}
