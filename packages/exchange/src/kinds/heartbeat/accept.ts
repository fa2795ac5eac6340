import { err, ok, type Result } from '@miroir/basics';
import { replaceLatest } from '../../envelope/latest.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { HeartbeatBody, OpenedHeartbeat } from './schema.ts';

/** What the comparison agreed on with one process of a portal. */
export interface HeartbeatRules {
  readonly from: 'roll' | 'box';
  readonly epoch: number;
  /** Ids of the audience's cohorts. */
  readonly cohorts: readonly string[];
}

/** Decides whether a verified heartbeat replaces the last one of the same role: only a later one does. */
export function acceptHeartbeat(
  last: OpenedHeartbeat | null,
  opened: OpenedHeartbeat,
  rules: HeartbeatRules,
): Result<{ readonly heartbeat: OpenedHeartbeat; readonly news: boolean }, RefusalReason> {
  if (opened.body.from !== rules.from) return err('wrong-type');
  const decided = replaceLatest(last, opened, rules.epoch);
  if (!decided.ok) return decided;
  if (decided.value.news && cohortsOf(opened.body).some((id) => !rules.cohorts.includes(id)))
    return err('unknown-cell');
  return ok({ heartbeat: decided.value.latest, news: decided.value.news });
}

function cohortsOf(body: HeartbeatBody): string[] {
  if (body.from === 'box') return [];
  const { weeks, openedByCohort, headcounts } = body;
  return [
    ...weeks.map(({ cohort }) => cohort),
    ...Object.keys(openedByCohort),
    ...Object.keys(headcounts ?? {}),
  ];
}
