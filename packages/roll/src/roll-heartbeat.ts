import type { RollHeartbeat } from '@miroir/exchange';
import type { CountedSeries } from '@miroir/portal';

/** What the roll tells the comparison: how many are invited and how many came, in fives; never who. */
export function rollHeartbeat(parts: {
  readonly series: () => Promise<CountedSeries>;
  /** People of each cohort now, exactly; null behind an open link. */
  readonly headcounts: () => Promise<Readonly<Record<string, number>> | null>;
  /** Replacements asked for, as last moved. */
  readonly replacements: () => Promise<number>;
}): () => Promise<Omit<RollHeartbeat, 'at' | 'amended'>> {
  return async () => {
    const { total, cohorts, days, weeks } = await parts.series();
    return {
      from: 'roll',
      opened: total,
      openedByCohort: { ...cohorts },
      days: days.map(({ day, count }) => ({ day, opened: count })),
      weeks: weeks.map(({ week, cohort, count }) => ({ week, cohort, opened: count })),
      headcounts: await parts.headcounts(),
      replacements: await parts.replacements(),
    };
  };
}
