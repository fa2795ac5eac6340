import type { Clock } from '@miroir/basics';
import type { Database } from '@miroir/database';
import type { HeartbeatBody } from '@miroir/exchange';
import { countedByDay, floorFive, openCounterStore, type PortalFile } from '@miroir/portal';
import type { AnswerState } from './box-documents.ts';
import type { BoxStore } from './box-store.ts';

/** Participation as the box sees it: credentials registered, sheets sent, withdrawals. All floored to fives. */
export function boxCounters(parts: { file: PortalFile; store: BoxStore; database: Database; clock: Clock }) {
  const { file, store, database, clock } = parts;
  const cohorts = file.cohorts.map(({ id }) => id);
  const { timeZone } = file.questionnaire.schedule;
  const countIn = (states: readonly AnswerState[]) => async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const cohort of cohorts) {
      counts[cohort] = 0;
      for (const state of states) counts[cohort] += await store.count(cohort, state);
    }
    return counts;
  };
  const counters = openCounterStore(database);
  const registered = countedByDay({
    name: 'registered',
    store: counters,
    count: countIn(['registered', 'sent', 'withdrawn']),
    timeZone,
    clock,
  });
  const sent = countedByDay({
    name: 'sent',
    store: counters,
    count: countIn(['sent', 'withdrawn']),
    timeZone,
    clock,
  });

  return {
    async tick(): Promise<void> {
      await registered.tick();
      await sent.tick();
    },
    async stop(): Promise<void> {
      await registered.keep();
      await sent.keep();
    },
    async heartbeat(): Promise<Omit<HeartbeatBody, 'at'>> {
      const [all, answered] = [await registered.series(), await sent.series()];
      const days = new Map(all.days.map(({ day, count }) => [day, { day, registered: count, sent: 0 }]));
      for (const { day, count } of answered.days) {
        days.set(day, { day, registered: days.get(day)?.registered ?? 0, sent: count });
      }
      const withdrawn = Object.values(await countIn(['withdrawn'])()).reduce((sum, count) => sum + count, 0);
      return {
        from: 'box',
        days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
        weeks: answered.weeks.map(({ week, cohort, count }) => ({ week, cohort, sent: count })),
        invited: null,
        withdrawn: floorFive(withdrawn),
        replacements: 0,
      };
    },
  };
}
