import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import type { Manner } from '../documents/contribution.ts';
import { type SpaceContext, today } from '../space-context.ts';

/**
 * Whether a sanction forbids its author to write in a manner: the owner tags of sanctioned contributions are recomputed
 * from the presented secret. Asked when somebody writes, in the manner it was earned in, never at reading or reacting; and
 * nothing about the person is written.
 */
export async function sanctionOn(
  space: Pick<SpaceContext, 'sanctions' | 'contributions' | 'tags' | 'clock' | 'rules'>,
  secret: string,
  manner: Manner,
): Promise<Result<null, Refusal<'sanctioned'>>> {
  const now = today(space);
  for (const { _id, until, reason, manner: earned } of space.sanctions.values()) {
    if (earned !== manner || until < now) continue;
    const target = await space.contributions.find(_id);
    if (target?.owner === space.tags.of('contribution', _id, secret))
      return refused('sanctioned', { reason, until });
  }
  return ok(null);
}
