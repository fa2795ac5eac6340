import { afterEach, describe, expect, it } from 'vitest';
import {
  dumpSpace,
  eraseSpace,
  openContributionStore,
  openReactionStore,
  openSpace,
  openSpaceDatabases,
  openWaitingStore,
  type SpaceLine,
} from '../src/index.ts';
import {
  databasesOf,
  ideaDraft,
  noWords,
  openTestSpace,
  publish,
  refusal,
  type TestSpace,
} from './open-test-space.ts';

let world: TestSpace;
afterEach(() => world.close());

const who = (at: number): string => world.secrets[at] ?? '';
const recent = { theme: null, language: null, order: 'recent', cursor: null } as const;
const three = ['Prêter des cartes', 'Éteindre la nuit', 'Renvoyer la mousse'];
const listed = async (): Promise<number> => (await world.call.list({ secret: who(9), ...recent })).total;

/** Ideas of three people that wait, with the stores an edition writes to. */
async function aboutToAppear() {
  world = await openTestSpace();
  for (const at of [0, 1, 2]) await world.call.contribute({ secret: who(at), draft: ideaDraft() });
  const { contents, waiting } = (await world.partsNow()).databases;
  const store = await openContributionStore(contents);
  const queue = await openWaitingStore(waiting);
  const texts = (await queue.all()).map((text) => ({ ...text, day: '2026-03-04', edition: 'once/1' }));
  return { store, queue, texts };
}

const committed = { _id: 'once', serial: 1, set: 2, committed: 'once/1', at: 0 } as const;

describe('an edition whose process is killed', () => {
  it('leaves the old before its commit, wherever it was', async () => {
    const { store, texts } = await aboutToAppear();
    for (const staged of [texts.slice(0, 1), texts]) {
      await store.stage(staged);
      // Nor is a text read while the edition is under way.
      expect(await refusal(world.call.idea({ secret: who(9), id: texts[0]?._id ?? '' }))).toBe('not-found');
      await world.reopen();
      expect(await listed()).toBe(0);
      expect((await world.call.mine({ secret: who(0) })).contributions.map(({ state }) => state)).toEqual([
        'waiting',
      ]);
    }
    await world.pass(26);
    expect(await listed()).toBe(3);
  });

  it('leaves the new after it, each text once', async () => {
    const { store, queue, texts } = await aboutToAppear();
    await store.stage(texts);
    await store.putEdition(committed);
    // Some of the waiting file was cleared already.
    await queue.remove(texts.slice(0, 1).map(({ _id }) => _id));
    for (let time = 0; time < 2; time += 1) {
      await world.reopen();
      expect(await listed()).toBe(3);
      expect(await queue.all()).toEqual([]);
      expect((await world.call.mine({ secret: who(0) })).contributions.map(({ state }) => state)).toEqual([
        'published',
      ]);
    }
    await world.pass(26);
    expect(await listed()).toBe(3);
  });

  it('counts a reaction once, or not yet', async () => {
    world = await openTestSpace();
    const [idea = ''] = await publish(world, three);
    for (let at = 5; at < 10; at += 1) await world.call.react({ secret: who(at), idea, value: 'agree' });
    const { reactions } = (await world.partsNow()).databases;
    const raw = reactions.connection.collection('reactions');
    const counts = async () => {
      const page = await world.call.idea({ secret: who(5), id: idea });
      return page.state === 'published' ? page.counts : null;
    };
    await raw.updateMany({ idea }, { $set: { entering: 'killed' } });
    await world.reopen();
    expect(await counts()).toEqual({ state: 'few' });
    // It may be changed again, and is.
    expect(await world.call.react({ secret: who(5), idea, value: 'unsure' })).toMatchObject({ final: false });
    await raw.updateMany({ idea }, { $set: { entering: 'second' } });
    await reactions.connection
      .collection<{ _id: string }>('counts')
      .updateOne(
        { _id: idea },
        { $inc: { agree: 4, disagree: 0, unsure: 1, priorities: 0 }, $set: { lastReactions: 'second' } },
        { upsert: true },
      );
    for (let time = 0; time < 2; time += 1) {
      await world.reopen();
      await world.pass(1);
      expect(await counts()).toEqual({ state: 'shown', agree: 4, disagree: 0, unsure: 1 });
    }
    expect((await (await openReactionStore(reactions)).findMany([])).size).toBe(0);
  });
});

function withoutId({ _id, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rest;
}

async function linesOf(): Promise<SpaceLine[]> {
  const lines: SpaceLine[] = [];
  for await (const line of dumpSpace(await databasesOf(world.database))) lines.push(line);
  return lines;
}

describe('a backup of a space', () => {
  it('holds of reactions and priorities what has entered alone, and gives the space back', async () => {
    world = await openTestSpace();
    const [idea = '', other = ''] = await publish(world, three);
    for (let at = 5; at < 10; at += 1) await world.call.react({ secret: who(at), idea, value: 'agree' });
    await world.pass(1);
    await world.call.contribute({
      secret: who(0),
      draft: ideaDraft({ words: { ...noWords, title: 'Un', body: 'Deux' } }),
    });
    const before = await linesOf();
    // Who changes their mind, takes a priority or reacts where fewer than five do, changes no line.
    for (let at = 5; at < 9; at += 1)
      await world.call.react({ secret: who(at), idea: other, value: 'agree' });
    await world.call.react({ secret: who(5), idea: other, value: 'disagree' });
    await world.call.prioritise({ secret: who(6), slot: 1, idea });
    expect(await linesOf()).toEqual(before);
    expect(before.filter(({ collection }) => collection === 'reactions')).toHaveLength(5);

    const restored = await openTestSpace({ people: 0 });
    try {
      const databases = await databasesOf(restored.database);
      for (const { database, collection, document } of before)
        await databases[database].connection
          .collection<{ _id: string }>(collection)
          .replaceOne({ _id: String(document._id) }, withoutId(document), { upsert: true });
      const space = await openSpace({ ...(await restored.partsNow()), clock: world.clock });
      const call = space.router.createCaller({
        locale: 'fr',
        session: null,
        say: (key) => key,
        network: 'test',
      });
      const mine = async (from: typeof call) =>
        (await from.mine({ secret: who(0) })).contributions
          .map(({ id, state }) => `${id} ${state}`)
          .toSorted();
      expect(await mine(call)).toEqual(await mine(world.call));
      expect(await call.idea({ secret: who(5), id: idea })).toEqual(
        await world.call.idea({ secret: who(5), id: idea }),
      );
      await call.react({ secret: who(5), idea: other, value: 'agree' });
    } finally {
      await restored.close();
    }
  });
});

describe('a space that is erased', () => {
  it('leaves nothing', async () => {
    world = await openTestSpace();
    const databases = await openSpaceDatabases(world.database, 'other');
    await (await openWaitingStore(databases.waiting)).addAuthor('tag', 'once/1');
    await eraseSpace(world.database, 'other');
    const again = await openSpaceDatabases(world.database, 'other');
    expect(await (await openWaitingStore(again.waiting)).countAuthors('once/1')).toBe(0);
  });
});
