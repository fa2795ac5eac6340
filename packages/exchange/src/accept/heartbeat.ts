import { err, ok, type Result } from '@miroir/basics';
import type { OpenedHeartbeat } from '../seal/open-sealed.ts';
import type { RefusalReason } from './refusal.ts';

/**
 * Decides whether a verified heartbeat replaces the last one of the same role: only a later one does. Two of one
 * serial with different bytes are an equivocation; an older one is refused, a new epoch waits for a person.
 */
export function acceptHeartbeat(
  last: OpenedHeartbeat | null,
  opened: OpenedHeartbeat,
  rules: { readonly from: 'roll' | 'box'; readonly epoch: number },
): Result<{ readonly heartbeat: OpenedHeartbeat; readonly news: boolean }, RefusalReason> {
  const { header } = opened;
  if (header.typ !== 'miroir-heartbeat+jws' || opened.body.from !== rules.from) return err('wrong-type');
  if (header.epoch !== rules.epoch) return err(header.epoch > rules.epoch ? 'wrong-epoch' : 'old-epoch');
  if (last === null || last.header.epoch < header.epoch) return ok({ heartbeat: opened, news: true });
  if (last.hash === opened.hash) return ok({ heartbeat: last, news: false });
  if (last.header.serial === header.serial) return err('equivocation');
  return last.header.serial > header.serial ? err('lower-serial') : ok({ heartbeat: opened, news: true });
}
