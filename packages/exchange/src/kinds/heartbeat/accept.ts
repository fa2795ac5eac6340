import { err, ok, type Result } from '@miroir/basics';
import { replaceLatest } from '../../envelope/latest.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { OpenedHeartbeat } from './schema.ts';

/** Decides whether a verified heartbeat replaces the last one of the same role: only a later one does. */
export function acceptHeartbeat(
  last: OpenedHeartbeat | null,
  opened: OpenedHeartbeat,
  rules: { readonly from: 'roll' | 'box'; readonly epoch: number },
): Result<{ readonly heartbeat: OpenedHeartbeat; readonly news: boolean }, RefusalReason> {
  if (opened.body.from !== rules.from) return err('wrong-type');
  const decided = replaceLatest(last, opened, rules.epoch);
  return decided.ok ? ok({ heartbeat: decided.value.latest, news: decided.value.news }) : decided;
}
