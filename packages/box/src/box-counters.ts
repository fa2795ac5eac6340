import type { Clock } from '@miroir/basics';
import type { Database } from '@miroir/database';
import type { BoxHeartbeat } from '@miroir/exchange';
import { countedByDay, heartbeatEvery, openCounterStore, type PortalFile } from '@miroir/portal';
import type { AnswerState } from './box-documents.ts';
import type { BoxStore } from './box-store.ts';

/**
 * Participation as the box tells it: sheets sent, and withdrawals, for the audience alone. Beside a cohort's published
 * n, a cohort's own count of answers would say how many of it wait.
 */
export function boxCounters(parts: { file: PortalFile; store: BoxStore; database: Database; clock: Clock }) {
  const { file, store, database, clock } = parts;
  const counters = openCounterStore(database);
  const counted = (name: string, states: readonly AnswerState[]) =>
    countedByDay({
      name,
      store: counters,
      byCohort: false,
      timeZone: file.questionnaire.schedule.timeZone,
      clock,
      everySeconds: heartbeatEvery(file),
      count: async () => {
        let people = 0;
        for (const { id } of file.cohorts) for (const state of states) people += await store.count(id, state);
        return { audience: people };
      },
    });
  const answered = counted('answered', ['sent', 'withdrawn']);
  const withdrawn = counted('withdrawn', ['withdrawn']);

  return {
    async tick(): Promise<void> {
      await answered.tick();
      await withdrawn.tick();
    },
    async heartbeat(): Promise<Omit<BoxHeartbeat, 'at' | 'amended'>> {
      const { total, days } = await answered.series();
      return {
        from: 'box',
        answered: total,
        days: days.map(({ day, count }) => ({ day, answered: count })),
        withdrawn: await withdrawn.total(),
      };
    },
  };
}
