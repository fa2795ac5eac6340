import { type SpaceContext, shelve } from '../space-context.ts';
import type { ActStore } from '../stores/act-store.ts';

/** Brings memory up to what moderators did, in this process or beside it. Texts themselves are always read where they lie. */
export async function followActs(acts: ActStore, space: SpaceContext): Promise<() => Promise<void>> {
  let seen = (await acts.last())?._id ?? '';
  return async () => {
    for (const { _id, target } of await acts.after(seen)) {
      const document = await space.contributions.find(target);
      if (document !== null) await space.inTurn(() => shelve(space, [document]));
      seen = _id;
    }
    const current = await space.people.sanctions();
    space.sanctions.clear();
    for (const each of current) space.sanctions.set(each._id, each);
  };
}
