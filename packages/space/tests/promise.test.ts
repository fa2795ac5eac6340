import { afterEach, describe, expect, it } from 'vitest';
import { draftAnswer, publishAnswers } from '../src/desk/answers.ts';
import { arrange } from '../src/desk/arrange.ts';
import { openDraftStore } from '../src/desk/draft-store.ts';
import { dumpOf, publish, type TestSpace, testSpaces, who } from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const titles = ['Le comptoir de Dole', 'Une seconde idée', 'Une troisième idée'];
const campaign = 'faire-durer';

/** Five people agree with an idea, and their reactions enter. */
async function agreed(world: TestSpace, idea: string): Promise<void> {
  for (let at = 5; at < 10; at += 1) await world.call.react({ secret: who(world, at), idea, value: 'agree' });
  await world.pass(2);
}

async function answer(world: TestSpace, idea: string): Promise<void> {
  const { context } = world.space;
  const drafts = await openDraftStore(await world.database.part('desk'));
  await draftAnswer(context, drafts, { _id: idea, campaign, state: 'retained', text: 'Oui.', by: 'Sami T.' });
  await publishAnswers(context, drafts, campaign);
}

const clockOn = async (world: TestSpace, idea: string, at: number) => {
  const page = await world.call.idea({ secret: who(world, at), id: idea });
  return page.state === 'published' ? page.promise : 'gone';
};

describe('the promise', () => {
  it('runs from the edition that brings an idea enough agrees, told to who reacted and to its author alone', async () => {
    const world = await open();
    const [idea = '', other = ''] = await publish(world, titles);
    expect(await clockOn(world, idea, 0)).toBeNull();
    await agreed(world, idea);
    const since = (await world.call.overview({ secret: who(world, 0), since: null })).today;
    const due = new Date(Date.parse(since) + 14 * 86_400_000).toISOString().slice(0, 10);
    for (const at of [0, 5]) expect(await clockOn(world, idea, at)).toEqual({ due, state: 'due' });
    expect(await clockOn(world, idea, 12)).toBeNull();
    expect(await clockOn(world, other, 0)).toBeNull();
    const own = await world.call.mine({ secret: who(world, 0) });
    expect(own.contributions.find(({ id }) => id === idea)?.promise).toEqual({ due, state: 'due' });
    await world.pass(24 * 15);
    expect(await clockOn(world, idea, 5)).toEqual({ due, state: 'overdue' });
    await answer(world, idea);
    expect(await clockOn(world, idea, 5)).toEqual({ due, state: 'late' });
  });

  it('is over for an idea that was joined to another: where that one stands is said instead, and its day comes back with it', async () => {
    const world = await open();
    const [idea = '', other = ''] = await publish(world, titles);
    await agreed(world, idea);
    const before = await clockOn(world, idea, 5);
    const { context } = world.space;
    await arrange(context, { what: 'join', id: idea, into: other });
    const read = async () => {
      const page = await world.call.idea({ secret: who(world, 0), id: idea });
      const mine = await world.call.mine({ secret: who(world, 0) });
      const own = mine.contributions.find(({ id }) => id === idea);
      expect([page.state, own?.promise]).toEqual(['published', null]);
      return own?.arrangement?.joined;
    };
    expect(await read()).toMatchObject({ id: other, state: null });
    expect(await clockOn(world, idea, 5)).toBeNull();
    await answer(world, other);
    expect(await read()).toMatchObject({ id: other, state: 'retained' });
    await arrange(context, { what: 'part', id: idea });
    expect(await clockOn(world, idea, 5)).toEqual(before);
  });

  it('keeps its day over a restart, and a killed process leaves an idea owed from the next start on', async () => {
    const world = await open();
    const [idea = '', other = ''] = await publish(world, titles);
    await agreed(world, idea);
    const before = await clockOn(world, idea, 5);
    await world.pass(24 * 3);
    await world.reopen();
    expect(await clockOn(world, idea, 5)).toEqual(before);
    // Counted, and killed before its day was noted.
    await agreed(world, other);
    const { connection } = await world.database.part('contents');
    await connection.collection('promises').deleteMany({ _id: other } as never);
    await world.reopen();
    expect(await clockOn(world, other, 5)).toMatchObject({ state: 'due' });
    expect((await dumpOf(world))['contents/promises']?.map((each) => Object.keys(each).sort())).toEqual([
      ['_id', 'since'],
      ['_id', 'since'],
    ]);
  });

  it('is told to everybody as figures of the whole, from five ideas on either side on', async () => {
    const world = await open();
    const ids = await publish(
      world,
      Array.from({ length: 12 }, (_none, at) => `Idée ${at}`),
    );
    const told = async () =>
      (await world.call.overview({ secret: who(world, 15), since: null })).promise.whole;
    expect(await told()).toEqual({ state: 'few' });
    for (const id of ids.slice(0, 6)) await agreed(world, id);
    for (const id of ids.slice(0, 3)) await answer(world, id);
    expect(await told()).toEqual({
      ...{ state: 'told', owed: 5, answeredPercent: 50 },
      ...{ medianDays: null, overdue: 0 },
    });
  });
});
