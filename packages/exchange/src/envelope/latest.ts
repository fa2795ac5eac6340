import { err, ok, type Result } from '@miroir/basics';
import type { Link } from './chain.ts';
import type { RefusalReason } from './refusal.ts';

/**
 * For kinds of which only the latest counts: decides whether a verified envelope replaces the last one. Two of one
 * serial with different bytes are an equivocation; an older one is refused, a new epoch waits for a person.
 */
export function replaceLatest<L extends Link>(
  last: L | null,
  opened: L,
  epoch: number,
): Result<{ readonly latest: L; readonly news: boolean }, RefusalReason> {
  const { header } = opened;
  if (header.epoch !== epoch) return err(header.epoch > epoch ? 'wrong-epoch' : 'old-epoch');
  if (last === null || last.header.epoch < header.epoch) return ok({ latest: opened, news: true });
  if (last.hash === opened.hash) return ok({ latest: last, news: false });
  if (last.header.serial === header.serial) return err('equivocation');
  return last.header.serial > header.serial ? err('lower-serial') : ok({ latest: opened, news: true });
}
