import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import type { ContributionDocument, Words } from '../documents/contribution.ts';
import { sanctionOn } from '../moderation/sanctions.ts';
import { countedPeople } from '../orders/shares.ts';
import { type SpaceContext, shelve, today } from '../space-context.ts';
import { type ChangeFault, withOwn } from './change-text.ts';
import { cleanWords } from './clean-words.ts';
import { type GateFault, mayAct } from './gate.ts';

export type ReviseFault = ChangeFault | GateFault | 'text-refused' | 'sanctioned' | 'limit-reached';

/**
 * Whether a text may still read otherwise: as long as it waits; published, where it appeared at once and nobody has counted for
 * it. New words of a text that came with an edition would say at which minute its author was there.
 */
export function mayRevise(
  { rules, totals }: Pick<SpaceContext, 'rules' | 'totals'>,
  { _id, kind, state, persona }: ContributionDocument,
  waits: boolean,
): boolean {
  if (waits) return true;
  const atOnce = rules.pace === 'live' && rules.moderation === 'after' && persona !== null;
  return atOnce && kind === 'idea' && state === 'published' && countedPeople(totals.of(_id)) === 0;
}

/** Gives one's own text other words. The day of it is told, once others could have read the first ones. */
export async function revise(
  space: SpaceContext,
  { secret, id, next }: { readonly secret: string; readonly id: string; readonly next: Words },
): Promise<Result<null, Refusal<ReviseFault>>> {
  const may = mayAct(space, secret);
  if (!may.ok) return may;
  return withOwn<null, ReviseFault>(space, { secret, id }, async ({ document, waits }) => {
    if (!mayRevise(space, document, waits)) return refused('text-changed');
    const words = cleanWords(document.kind, next);
    if (!words.ok) return words;
    const allowed = await sanctionOn(space, secret, await space.people.mannerOf(document.persona));
    if (!allowed.ok) return allowed;
    if (!space.limits.allows(secret, 'contribution')) return refused('limit-reached');
    const change = { words: words.value };
    if (waits) {
      // Other words than those that somebody let through are read anew.
      const anew = space.rules.moderation === 'before' ? ({ ...change, review: true } as const) : change;
      await space.waiting.change(id, anew);
      space.queue.set(id, { ...document, ...anew });
      return ok(null);
    }
    const revised = today(space);
    const set = { ...change, revised };
    // What a moderator asked was asked of the former words.
    const done = await space.contributions.change(id, ['published'], { set, unset: ['asked'] });
    if (!done) return refused('text-changed');
    await shelve(space, [{ ...document, ...change, revised }]);
    return ok(null);
  });
}
