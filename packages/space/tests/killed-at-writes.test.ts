import mongoose from 'mongoose';
import { afterEach, describe, expect, it } from 'vitest';
import { ideaDraft, openTestSpace, publish, type TestSpace } from './open-test-space.ts';

let world: TestSpace;
afterEach(() => world.close());

const who = (at: number): string => world.secrets[at] ?? '';
const three = ['Prêter des cartes', 'Éteindre la nuit', 'Renvoyer la mousse'];
const writes = ['insertOne', 'insertMany', 'updateOne', 'updateMany', 'bulkWrite', 'deleteOne', 'deleteMany'];

/**
 * From its n-th write on, nothing of the space reaches the disk any more: that one neither, or it does and nobody hears of
 * it. What SIGKILL leaves, without a process for each.
 */
function dieAt(n: number, moment: 'before' | 'during') {
  const { Collection, Db } = mongoose.mongo;
  const undone: (() => void)[] = [];
  let counted = 0;
  const watch = (owner: object, name: string, isWrite: (first: unknown) => boolean): void => {
    const step = Reflect.get(owner, name);
    undone.push(() => void Reflect.set(owner, name, step));
    Reflect.set(owner, name, async function mortal(this: unknown, ...given: unknown[]) {
      if (!isWrite(given[0])) return Reflect.apply(step, this, given);
      counted += 1;
      if (counted === n && moment === 'during') await Reflect.apply(step, this, given);
      if (counted >= n) throw new Error('killed');
      return Reflect.apply(step, this, given);
    });
  };
  for (const name of writes) watch(Collection.prototype, name, () => true);
  watch(Db.prototype, 'command', (command) => command instanceof Object && 'miroirCompact' in command);
  return {
    lived: () => counted < n,
    bury: () => {
      for (const undo of undone) undo();
    },
  };
}

describe.each(['before', 'during'] as const)('an edition killed %s each of its writes', (moment) => {
  it('leaves the old or the new: all of its texts or none, each once, and five reactions counted once or not yet', async () => {
    world = await openTestSpace();
    // More than are asked about before the next ones come out.
    const ideas = await publish(world, [...three, ...three, ...three, ...three]);
    const written: string[][] = [[], [], []];
    for (const [at, id] of ideas.entries()) written[at % 3]?.push(id);
    let [out, asked, waiting] = [ideas.length, 0, 0];
    // The one after, unheard of, is where the next one before is: half of them tell the rest.
    for (let n = 1; ; n += moment === 'before' ? 1 : 2) {
      if (waiting === 0) {
        for (const [at, title] of three.entries()) {
          const draft = ideaDraft({ words: { title, body: `Encore ${n}.`, need: '', benefit: '' } });
          await world.call.contribute({ secret: who(at), draft });
          written[at]?.push(draft.id);
          ideas.push(draft.id);
        }
        waiting = 3;
      }
      const idea = ideas[asked] ?? '';
      for (let at = 5; at < 10; at += 1) await world.call.react({ secret: who(at), idea, value: 'agree' });
      const life = dieAt(n, moment);
      await world.pass(26).catch(() => undefined);
      life.bury();
      await world.reopen();
      const { total } = await world.call.list({
        ...{ secret: who(9), theme: null, language: null, order: 'recent', cursor: null },
      });
      expect([out, out + waiting], `write ${n}`).toContain(total);
      if (total > out) [out, waiting] = [total, 0];
      for (const [at, ids] of written.entries()) {
        const mine = (await world.call.mine({ secret: who(at) })).contributions;
        expect(mine.map(({ id }) => id).toSorted(), `write ${n}`).toEqual(ids.toSorted());
        expect(mine.filter(({ state }) => state === 'waiting')).toHaveLength(waiting / 3);
      }
      const page = await world.call.idea({ secret: who(5), id: idea });
      const counts = page.state === 'published' ? page.counts : null;
      expect([{ state: 'few' }, { state: 'shown', agree: 5, disagree: 0, unsure: 0 }]).toContainEqual(counts);
      if (counts?.state === 'shown') asked += 1;
      if (life.lived()) break;
    }
    // It came out, by the process that lived or by one that died after its commit, more than once.
    expect(out).toBeGreaterThan(15);
    expect(asked).toBeGreaterThan(1);
  }, 60_000);
});
