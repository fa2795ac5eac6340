import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ideaDraft, newId, openTestSpace, publish, refusal, type TestSpace } from './open-test-space.ts';

let world: TestSpace;
const who = (at: number): string => world.secrets[at] ?? '';
beforeAll(async () => {
  world = await openTestSpace();
});
afterAll(() => world.close());

/** An answer that was lost: the device asks for the same again, at once from another tab too. */
const again = async (act: () => Promise<unknown>): Promise<string[]> => {
  const [first, beside] = await Promise.all([refusal(act()), refusal(act())]);
  return [first, beside, await refusal(act())];
};
const accepted = ['accepted', 'accepted', 'accepted'];

describe('whatever is sent again', () => {
  it('a withdrawal: is done, of a text that waited as of one that was read', async () => {
    const [read = ''] = await publish(world, ['Prêter des cartes', 'Éteindre la nuit', 'Renvoyer les cales']);
    const waiting = ideaDraft();
    await world.call.contribute({ secret: who(0), draft: waiting });
    for (const id of [waiting.id, read])
      expect(await again(() => world.call.withdraw({ secret: who(0), id }))).toEqual(accepted);
    expect((await world.call.mine({ secret: who(0) })).contributions).toEqual([]);
  });

  it('a withdrawal: is refused of what is another’s, of what was never there, and of whoever holds nothing', async () => {
    const draft = ideaDraft();
    await world.call.contribute({ secret: who(1), draft });
    const withdraw = (secret: string, id: string) => refusal(world.call.withdraw({ secret, id }));
    expect(await withdraw(who(2), draft.id)).toBe('not-found');
    expect(await withdraw(who(2), newId())).toBe('not-found');
    await world.call.withdraw({ secret: who(1), id: draft.id });
    expect(await withdraw(newId(), draft.id)).toBe('unknown-credential');
  });

  it('a choice to wait on: is done, once more or not', async () => {
    const draft = ideaDraft();
    await world.call.contribute({ secret: who(3), draft });
    await world.pass(48);
    const choose = () => world.call.choose({ secret: who(3), id: draft.id, alone: false });
    expect(await again(choose)).toEqual(accepted);
    expect((await world.call.mine({ secret: who(3) })).contributions[0]).toMatchObject({
      state: 'waiting',
      mayChoose: false,
    });
  });

  it('a priority: is on one slot, though two devices move two slots to one idea at once', async () => {
    const ideas = await publish(world, [
      'Un vélo cargo',
      'Une recharge partagée',
      'Un atelier le jeudi',
      'Un tri des cartons',
    ]);
    const [one = null, two = null, three = null] = ideas;
    const put = (slot: number, idea: string | null) =>
      refusal(world.call.prioritise({ secret: who(9), slot, idea }));
    await put(1, one);
    await put(2, two);
    const outcomes = await Promise.all([put(1, three), put(2, three)]);
    expect(outcomes.toSorted()).toEqual(['accepted', 'priority-taken']);
  });
});

describe('a text that is taken back while it waits', () => {
  it('takes its author from those of the edition, unless another of theirs waits: two people never make three', async () => {
    const space = await openTestSpace();
    const send = async (at: number) => {
      const draft = ideaDraft();
      await space.call.contribute({ secret: space.secrets[at] ?? '', draft });
      return { secret: space.secrets[at] ?? '', id: draft.id };
    };
    const ideas = async () =>
      (await space.call.overview({ secret: space.secrets[5] ?? '', since: null })).ideas;
    const [gone, one, twice] = [await send(0), await send(1), await send(2)];
    await send(2);
    await space.call.withdraw(gone);
    await space.call.withdraw(twice);
    await space.pass(24);
    expect(await ideas()).toBe(0);
    await send(3);
    await space.pass(24);
    expect(await ideas()).toBe(3);
    expect((await space.call.mine({ secret: one.secret })).contributions[0]?.state).toBe('published');
    await space.close();
  });
});
