import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import { type SpaceContext, today } from '../space-context.ts';
import { type HolderFault, holderOf } from './gate.ts';
import { isOwn } from './owned.ts';

export type AppealFault = HolderFault | 'not-found';

/**
 * Has somebody else look at a hidden text again, once for each time it was hidden: its tag proves whose it is. Where no
 * desk is open nobody would look, and it is refused.
 */
export async function appeal(
  space: SpaceContext,
  { secret, id }: { readonly secret: string; readonly id: string },
): Promise<Result<null, Refusal<AppealFault>>> {
  const holder = holderOf(space, secret);
  if (!holder.ok) return holder;
  return space.inTurn(async () => {
    const document = await space.contributions.find(id);
    if (document === null || document.state !== 'hidden' || !isOwn(space, secret, document))
      return refused('not-found');
    const act = (await space.acts.hidings([id])).get(id);
    if (!space.hasDesk || act === undefined) return refused('not-found');
    const there = (await space.appeals.findMany([id])).get(id);
    if (there?.act !== act) await space.appeals.put({ _id: id, act, day: today(space) });
    return ok(null);
  });
}
