import type { HeartbeatBody } from '@miroir/exchange';
import { type CountedSeries, floorFive, type PortalFile } from '@miroir/portal';

/** What the roll tells the comparison: how many were invited and how many came, in fives; never who. */
export function rollHeartbeat(parts: {
  readonly file: PortalFile;
  readonly series: () => Promise<CountedSeries>;
  readonly countReplacements: () => Promise<number>;
}): () => Promise<Omit<HeartbeatBody, 'at'>> {
  const listed = parts.file.cohorts.flatMap(({ id, headcount }) =>
    headcount === null ? [] : [[id, headcount] as const],
  );
  return async () => {
    const { days, weeks } = await parts.series();
    return {
      from: 'roll',
      days: days.map(({ day, count }) => ({ day, issued: count })),
      weeks: weeks.map(({ week, cohort, count }) => ({ week, cohort, issued: count })),
      invited: listed.length === 0 ? null : Object.fromEntries(listed),
      withdrawn: 0,
      replacements: floorFive(await parts.countReplacements()),
    };
  };
}
