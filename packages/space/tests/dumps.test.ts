import { mulberry32 } from '@miroir/basics/chance';
import { dropCollections, restoreDocuments } from '@miroir/database';
import { afterEach, describe, expect, it } from 'vitest';
import { dumpSpace, type SpaceLine } from '../src/index.ts';
import {
  databasesOf,
  dumpOf,
  ideaDraft,
  noWords,
  publish,
  refusal,
  type TestSpace,
  testSpaces,
  who,
} from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const three = ['Prêter des cartes', 'Éteindre la nuit', 'Renvoyer la mousse'];

async function linesOf(world: TestSpace): Promise<SpaceLine[]> {
  const lines: SpaceLine[] = [];
  for await (const line of dumpSpace(await databasesOf(world.database))) lines.push(line);
  return lines;
}

/** Names of reactions and priorities, by idea. */
type Rows = Map<string, Set<string>>;

function rowsIn(documents: Iterable<Readonly<Record<string, unknown>>>): Rows {
  const rows: Rows = new Map();
  for (const { _id, idea } of documents) {
    const own = rows.get(String(idea)) ?? new Set();
    rows.set(String(idea), own.add(String(_id)));
  }
  return rows;
}

const entered = (lines: readonly SpaceLine[], collection: string): Rows =>
  rowsIn(lines.filter((line) => line.collection === collection).map(({ document }) => document));

/** Ideas whose rows grew by some, and by fewer than five, or lost one, from one dump to the next. */
function toldBetween(dumps: readonly Rows[]): string[] {
  return dumps.slice(1).flatMap((now, at) => {
    const before = dumps[at] ?? new Map();
    return [...new Set([...before.keys(), ...now.keys()])].filter((idea) => {
      const [old, own] = [before.get(idea) ?? new Set(), now.get(idea) ?? new Set()];
      const grew = [...own].filter((row) => !old.has(row)).length;
      return (grew > 0 && grew < 5) || [...old].some((row) => !own.has(row));
    });
  });
}

describe('dumps of a space, one a day', () => {
  it('differ on an idea by nobody or by at least five people, whoever reacted, changed or took back', async () => {
    const world = await open({ people: 40 });
    const ideas = await publish(world, three);
    const next = mulberry32(7);
    const dumps: SpaceLine[][] = [await linesOf(world)];
    const whole = [await dumpOf(world)];
    for (let day = 0; day < 5; day += 1) {
      for (let act = 0; act < 14; act += 1) {
        const secret = who(world, 3 + Math.floor(next() * 37));
        const idea = ideas[Math.floor(next() * ideas.length)] ?? '';
        const value = (['agree', 'disagree', 'unsure', null] as const)[Math.floor(next() * 4)] ?? null;
        await refusal(world.call.react({ secret, idea, value }));
        if (next() < 0.3)
          await refusal(world.call.prioritise({ secret, slot: 1 + Math.floor(next() * 5), idea }));
      }
      await world.pass(24);
      dumps.push(await linesOf(world));
      whole.push(await dumpOf(world));
    }
    for (const collection of ['reactions', 'priorities']) {
      const seen = dumps.map((lines) => entered(lines, collection));
      expect(toldBetween(seen)).toEqual([]);
      // Something entered, and a dump of everything that lies in the file would tell who came on which day.
      expect([...(seen.at(-1)?.values() ?? [])].some(({ size }) => size >= 5)).toBe(true);
      expect(toldBetween(whole.map((dump) => rowsIn(dump[`reactions/${collection}`] ?? [])))).not.toEqual([]);
    }
    // What a total says is what its rows say: no dump counts somebody who has no row.
    const last = dumps.at(-1) ?? [];
    for (const { document } of last.filter(({ collection }) => collection === 'counts')) {
      const rows = entered(last, 'reactions').get(String(document._id))?.size ?? 0;
      expect(Number(document.agree) + Number(document.disagree) + Number(document.unsure)).toBe(rows);
    }
  });

  it('bring back no text that its author had withdrawn, published or waiting, nor a second one under its name', async () => {
    const world = await open();
    const [id = ''] = await publish(world, ['Un quetzalcoatlus par atelier', ...three.slice(1)]);
    const waits = ideaDraft({ words: { ...noWords, title: 'Ptérodactyle', body: 'Il attend.' } });
    for (const at of [0, 1])
      await world.call.contribute({ secret: who(world, at), draft: at === 0 ? waits : ideaDraft() });
    const dump = await linesOf(world);
    for (const gone of [id, waits.id]) await world.call.withdraw({ secret: who(world, 0), id: gone });
    expect(await refusal(world.call.contribute({ secret: who(world, 0), draft: waits }))).toBe(
      'text-changed',
    );

    const { withdrawn, ...lost } = await databasesOf(world.database);
    const readBack = async (): Promise<TestSpace['call']> => {
      for (const database of Object.values(lost)) await dropCollections(database);
      for (const { database, collection, document } of dump)
        await restoreDocuments(lost[database], collection, [document]);
      await world.reopen();
      return world.call;
    };
    const call = await readBack();
    expect(await call.idea({ secret: who(world, 9), id })).toMatchObject({ state: 'withdrawn' });
    expect((await call.mine({ secret: who(world, 0) })).contributions).toEqual([]);
    expect(JSON.stringify(await dumpOf(world))).not.toMatch(/quetzalcoatlus|Ptérodactyle/);
    // Whose the waiting one was is not known: it is not counted among three authors.
    await world.call.contribute({ secret: who(world, 2), draft: ideaDraft() });
    await world.pass(24);
    expect((await call.overview({ secret: who(world, 9), since: null })).ideas).toBe(2);
    // Without the list beside it, the old dump would bring both back.
    await dropCollections(withdrawn);
    await readBack();
    expect(JSON.stringify(await dumpOf(world))).toMatch(
      /quetzalcoatlus.*Ptérodactyle|Ptérodactyle.*quetzalcoatlus/,
    );
  });

  it('finish a withdrawal whose process was killed after it was noted', async () => {
    const world = await open();
    const [id = ''] = await publish(world, three);
    const { withdrawn } = await databasesOf(world.database);
    await withdrawn.connection.collection<{ _id: string }>('withdrawn').insertOne({ _id: id });
    await world.reopen();
    expect(await world.call.idea({ secret: who(world, 9), id })).toMatchObject({ state: 'withdrawn' });
  });
});
