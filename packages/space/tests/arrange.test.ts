import { afterEach, describe, expect, it } from 'vitest';
import { arrange, showFirst } from '../src/desk/arrange.ts';
import { nearIdeas, readIdeas } from '../src/desk/read-ideas.ts';
import {
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

const done = { ok: true, value: null };
const titles = ['Prêter des cartes d’essai', 'Des cartes d’essai à prêter', 'Éteindre la nuit'];
const asked = { theme: null, language: null, state: null, order: 'recent', cursor: null } as const;

/** A space with two ideas that say the same, by the first and the second person, and a third one. */
async function openTwins() {
  const world = await open();
  const [twin = '', other = '', third = ''] = await publish(world, titles);
  const { context } = world.space;
  const listed = async () =>
    (await world.call.list({ secret: who(world, 9), ...asked })).ideas.map(({ id }) => id).sort();
  const page = async (id: string, at = 9) => {
    const found = await world.call.idea({ secret: who(world, at), id });
    if (found.state !== 'published') throw new Error(found.state);
    return found;
  };
  return {
    ...{ world, context, twin, other, third, listed, page },
    join: () => arrange(context, { what: 'join', id: twin, into: other }),
    part: () => arrange(context, { what: 'part', id: twin }),
    react: (at: number, idea: string, value: 'agree' | 'disagree' | null) =>
      world.call.react({ secret: who(world, at), idea, value }),
    mine: async (at: number) => world.call.mine({ secret: who(world, at) }),
  };
}

/** All of a space's files but what an edition or an act writes of its own. */
async function contentsOf(world: TestSpace) {
  const { 'contents/acts': _acts, ...files } = await dumpOf(world);
  return files;
}

describe('two ideas that say the same', () => {
  it('are one in lists and search once they are joined; the page of the other stays, and both lead to each other', async () => {
    const { world, twin, other, third, listed, page, join } = await openTwins();
    const body = 'Les nôtres sont prêtes.';
    const comment = ideaDraft({ kind: 'comment', theme: null, on: twin, words: { ...noWords, body } });
    await world.call.contribute({ secret: who(world, 6), draft: comment });
    for (const at of [7, 8]) await world.call.contribute({ secret: who(world, at), draft: ideaDraft() });
    await world.pass(26);
    const before = await listed();
    expect(await join()).toEqual(done);
    expect(await listed()).toEqual(before.filter((id) => id !== twin));
    const secret = who(world, 9);
    const found = await world.call.search({ secret, text: 'cartes', from: 0 });
    expect(found.ideas.map(({ id }) => id)).not.toContain(twin);
    expect(found.ideas.filter(({ id }) => id === other)).toHaveLength(1);
    // Words of the joined one alone lead to the other.
    expect(
      (await world.call.search({ secret, text: 'prêter voici', from: 0 })).ideas.map(({ id }) => id),
    ).toEqual([other]);
    const near = await world.call.similar({ secret, title: 'Prêter des cartes', language: 'fr' });
    expect(near.map(({ id }) => id)).not.toContain(twin);
    const joined = await page(twin);
    expect(joined).toMatchObject({
      words: { title: titles[0] },
      comments: 1,
      arrangement: { joined: { id: other, title: titles[1] }, standsFor: [] },
    });
    expect(joined.trajectory.map(({ what }) => what)).toEqual(['born', 'joined']);
    expect((await page(other)).arrangement).toMatchObject({
      joined: null,
      standsFor: [{ id: twin, title: titles[0] }],
    });
    expect((await page(third)).arrangement).toEqual({
      ...{ joined: null, standsFor: [], moved: null, pinned: null, closed: null },
    });
    // Its author reads what became of it.
    const own = (await world.call.mine({ secret: who(world, 0) })).contributions.find(
      ({ id }) => id === twin,
    );
    expect(own?.arrangement?.joined).toMatchObject({ id: other });
  });

  it('change in no text, comment, reaction or total by being joined, and are as before once it is undone', async () => {
    const { world, twin, other, listed, page, join, part, react } = await openTwins();
    for (const at of [3, 4, 5, 6, 7]) await react(at, twin, 'agree');
    for (const at of [8, 9]) await react(at, other, 'agree');
    await world.pass(24);
    const [files, list, pages] = [
      await contentsOf(world),
      await listed(),
      [await page(twin), await page(other)],
    ];
    await join();
    const joined = await contentsOf(world);
    // One field of one document: nothing is moved, and nothing is deleted.
    expect({ ...joined, 'contents/contributions': null }).toEqual({
      ...files,
      'contents/contributions': null,
    });
    for (const [at, document] of (joined['contents/contributions'] ?? []).entries()) {
      const { joined: link, ...rest } = document;
      expect(rest).toEqual(files['contents/contributions']?.[at]);
      expect(link).toEqual(document._id === twin ? { into: other, day: expect.any(String) } : undefined);
    }
    expect(await part()).toEqual(done);
    expect(await contentsOf(world)).toEqual(files);
    expect([await listed(), [await page(twin), await page(other)]]).toEqual([list, pages]);
    const log = await world.call.moderation({ secret: who(world, 9) });
    expect(log.lines.map(({ what, reason }) => `${what} ${reason}`)).toEqual([
      'part not-the-same-idea',
      'join same-idea',
    ]);
    expect(await world.space.context.acts.brokenAt()).toBeNull();
  });

  it('ask whoever agreed with the joined one, and give the other no vote without it', async () => {
    const { world, twin, other, join, react, mine, page } = await openTwins();
    for (const at of [3, 4, 5, 6, 7]) await react(at, twin, 'agree');
    await react(8, twin, 'disagree');
    await react(4, other, 'agree');
    await world.pass(24);
    expect((await mine(3)).joins).toEqual([]);
    await join();
    const joins = [{ joined: { id: twin, title: titles[0] }, into: { id: other, title: titles[1] } }];
    // Not whoever said something else, nothing, or something of the other one; nor the other one's author.
    const whoIsAsked = async () => {
      const seen: number[] = [];
      for (const at of [0, 1, 2, 3, 4, 5, 8, 9]) if ((await mine(at)).joins.length > 0) seen.push(at);
      return seen;
    };
    expect((await mine(3)).joins).toEqual(joins);
    expect(await whoIsAsked()).toEqual([3, 5]);
    await world.pass(24 * 3);
    expect(await world.call.idea({ secret: who(world, 4), id: other })).toMatchObject({
      counts: { state: 'few' },
    });
    // One gesture, which is theirs; and they are one among those who are counted, not two.
    await react(3, other, 'agree');
    expect(await whoIsAsked()).toEqual([5]);
    expect((await page(twin, 3)).counts).toMatchObject({ agree: 5 });
    for (const at of [10, 11, 12]) await react(at, other, 'agree');
    await react(3, other, 'agree');
    await world.pass(24);
    expect((await page(other, 3)).counts).toMatchObject({ agree: 5, disagree: 0 });
  });

  it('take new words and opinions in one place alone; what one said may be taken back in both', async () => {
    const { world, twin, join, react } = await openTwins();
    await react(3, twin, 'agree');
    await join();
    expect(await refusal(react(4, twin, 'agree'))).toBe('idea-joined');
    expect(await refusal(react(3, twin, null))).toBe('accepted');
    const draft = ideaDraft({ kind: 'comment', theme: null, on: twin, words: { ...noWords, body: 'Oui.' } });
    expect(await refusal(world.call.contribute({ secret: who(world, 4), draft }))).toBe('idea-joined');
    const priority = { secret: who(world, 4), slot: 1, idea: twin };
    expect(await refusal(world.call.prioritise(priority))).toBe('idea-joined');
  });

  it('are parted within a week, and not after', async () => {
    const { world, context, twin, join, part } = await openTwins();
    await join();
    await world.pass(24 * 7);
    expect(
      (await readIdeas(context, { text: '', theme: null })).ideas.find(({ id }) => id === twin)?.mayPart,
    ).toBe(true);
    await world.pass(24);
    expect(
      (await readIdeas(context, { text: '', theme: null })).ideas.find(({ id }) => id === twin)?.mayPart,
    ).toBe(false);
    expect(await part()).toEqual({ ok: false, error: 'too-late' });
  });

  it('are two again when the one that stands for both is hidden or withdrawn', async () => {
    const { world, twin, other, listed, join, react } = await openTwins();
    await join();
    await world.call.withdraw({ secret: who(world, 1), id: other });
    expect(await listed()).toContain(twin);
    expect(await refusal(react(4, twin, 'agree'))).toBe('accepted');
    expect(await world.call.idea({ secret: who(world, 9), id: twin })).toMatchObject({
      arrangement: { joined: null },
    });
  });

  it('make no chain and no circle', async () => {
    const { context, twin, other, third, join } = await openTwins();
    await join();
    const no = { ok: false, error: 'joined-already' };
    expect(await arrange(context, { what: 'join', id: other, into: third })).toEqual(no);
    expect(await arrange(context, { what: 'join', id: other, into: twin })).toEqual(no);
    expect(await arrange(context, { what: 'join', id: third, into: twin })).toEqual(no);
    expect(await arrange(context, { what: 'join', id: third, into: other })).toEqual(done);
    expect(await arrange(context, { what: 'join', id: third, into: third })).toMatchObject({
      error: 'not-found',
    });
  });

  it('are proposed to whoever joins, the nearest first and never the idea itself', async () => {
    const { context, twin, other, join, part } = await openTwins();
    expect((await nearIdeas(context, { id: twin })).map(({ id }) => id)).toEqual([other]);
    await join();
    expect(await nearIdeas(context, { id: other })).toEqual([]);
    await part();
    expect((await nearIdeas(context, { id: other })).map(({ id }) => id)).toEqual([twin]);
  });
});

describe('the place of an idea', () => {
  it('is in another theme with all that is on it, published or waiting; the day of it is told', async () => {
    const { world, context, third, page } = await openTwins();
    const comment = (body: string) =>
      ideaDraft({ kind: 'comment', theme: null, on: third, words: { ...noWords, body } });
    for (const at of [4, 5, 6])
      await world.call.contribute({ secret: who(world, at), draft: comment(`Oui ${at}`) });
    await world.pass(26);
    await world.call.contribute({ secret: who(world, 7), draft: comment('Plus tard') });
    expect(await arrange(context, { what: 'move', id: third, theme: 'energy' })).toEqual(done);
    const themes = (await dumpOf(world))['contents/contributions']?.filter(({ _id, on }) =>
      [_id, on].includes(third),
    );
    expect(themes?.map(({ theme }) => theme)).toEqual(Array(4).fill('energy'));
    expect([...context.queue.values()].map(({ theme }) => theme)).toEqual(['energy']);
    expect(await page(third)).toMatchObject({ theme: 'energy', arrangement: { moved: { from: 'repair' } } });
    expect((await page(third)).trajectory.map(({ what }) => what)).toEqual(['born', 'moved']);
    const listed = await world.call.list({ secret: who(world, 9), ...asked, theme: 'energy' });
    expect(listed.ideas.map(({ id }) => id)).toEqual([third]);
    expect(await arrange(context, { what: 'move', id: third, theme: 'nowhere' })).toMatchObject({
      error: 'not-found',
    });
  });

  it('is first in its theme when the organiser pins it, three a theme at most, and nowhere an order is of totals', async () => {
    const { world, context, twin, other, third } = await openTwins();
    await publish(world, ['Une quatrième', 'Une cinquième', 'Une sixième']);
    const [fourth = ''] = context.shelf
      .ideas()
      .flatMap(({ id }) => ([twin, other, third].includes(id) ? [] : id));
    for (const id of [twin, other, third]) expect(await showFirst(context, { id, on: true })).toEqual(done);
    expect(await showFirst(context, { id: fourth, on: true })).toEqual({ ok: false, error: 'pinned-enough' });
    await showFirst(context, { id: third, on: false });
    const secret = who(world, 9);
    const list = await world.call.list({ secret, ...asked, theme: 'repair', order: 'to-read' });
    expect(list.pinned.map(({ id }) => id).sort()).toEqual([twin, other].sort());
    expect(list.pinned.every(({ pinned }) => pinned)).toBe(true);
    // Each once, and all of them counted.
    expect(list.ideas.map(({ id }) => id).filter((id) => [twin, other].includes(id))).toEqual([]);
    expect([list.total, list.pinned.length + list.ideas.length]).toEqual([6, 6]);
    const everywhere = await world.call.list({ secret, ...asked });
    expect([everywhere.pinned, everywhere.ideas.length]).toEqual([[], 6]);
    expect((await world.call.list({ secret, ...asked, theme: 'repair', order: 'agreed' })).pinned).toEqual(
      [],
    );
  });

  it('is closed for a reason that everybody reads; nothing more is said there until it is open again', async () => {
    const { world, context, third, page, react, mine } = await openTwins();
    await react(4, third, 'agree');
    expect(await arrange(context, { what: 'close', id: third, reason: 'decided' })).toEqual(done);
    const closed = { reason: 'decided', day: expect.any(String) };
    expect((await page(third)).arrangement.closed).toEqual(closed);
    expect((await mine(2)).contributions.find(({ id }) => id === third)?.arrangement?.closed).toEqual(closed);
    expect(await refusal(react(5, third, 'agree'))).toBe('idea-closed');
    expect(await refusal(react(4, third, null))).toBe('accepted');
    const draft = ideaDraft({ kind: 'comment', theme: null, on: third, words: { ...noWords, body: 'Oui.' } });
    expect(await refusal(world.call.contribute({ secret: who(world, 4), draft }))).toBe('idea-closed');
    // Its author may still add to it, erase and take back.
    const added = ideaDraft({
      kind: 'addition',
      theme: null,
      on: third,
      words: { ...noWords, body: 'Fait.' },
    });
    expect(await refusal(world.call.contribute({ secret: who(world, 2), draft: added }))).toBe('accepted');
    expect(await arrange(context, { what: 'reopen', id: third })).toEqual(done);
    expect(await refusal(react(5, third, 'agree'))).toBe('accepted');
    expect((await page(third)).arrangement.closed).toBeNull();
  });

  it('is forgotten with an idea that its author takes back, and of one that is hidden nothing is done', async () => {
    const { world, context, twin, other, join } = await openTwins();
    await join();
    await showFirst(context, { id: other, on: true });
    await world.call.withdraw({ secret: who(world, 0), id: twin });
    const left = (await dumpOf(world))['contents/contributions']?.find(({ _id }) => _id === twin);
    expect(Object.keys(left ?? {})).not.toContain('joined');
    expect(await arrange(context, { what: 'close', id: twin, reason: 'decided' })).toMatchObject({
      error: 'not-found',
    });
  });

  it('holds after a restart, and each act is one line of a whole log that names neither idea nor author', async () => {
    const { world, context, twin, other, third, listed, join } = await openTwins();
    await join();
    await showFirst(context, { id: other, on: true });
    await arrange(context, { what: 'close', id: third, reason: 'beyond-reach' });
    await arrange(context, { what: 'close', id: third, reason: 'decided' });
    await world.reopen();
    expect(await listed()).toEqual([other, third].sort());
    const log = await world.call.moderation({ secret: who(world, 9) });
    expect(log.lines.map(({ what }) => what)).toEqual(['close', 'pin', 'join']);
    for (const id of [twin, other, third]) expect(JSON.stringify(log)).not.toContain(id);
  });
});

describe('whoever arranges ideas', () => {
  it('is told no more of their authors than readers are, and nothing of who is asked or agreed', async () => {
    const { world, context, twin, other, join, react, mine } = await openTwins();
    for (const at of [3, 4, 5, 6, 7]) await react(at, twin, 'agree');
    await world.pass(24);
    await join();
    expect((await mine(3)).joins).toHaveLength(1);
    const told = JSON.stringify([
      await readIdeas(context, { text: '', theme: null }),
      await readIdeas(context, { text: 'cartes', theme: 'repair' }),
      await nearIdeas(context, { id: other }),
    ]);
    const tags = world.secrets.flatMap((secret) => [
      ...world.tags().ofEach('contribution', [twin, other], secret),
      ...world.tags().ofEach('reaction', [twin, other], secret),
    ]);
    for (const tag of [...tags, ...world.secrets]) expect(told).not.toContain(tag);
    // Being asked writes nothing: who was asked is in no file, and what they answer is a reaction as any other.
    const asked = await dumpOf(world);
    await mine(4);
    expect(await dumpOf(world)).toEqual(asked);
    await react(4, other, 'agree');
    const after = await dumpOf(world);
    const before = new Set((asked['reactions/reactions'] ?? []).map(({ _id }) => _id));
    const [row, ...others] = (after['reactions/reactions'] ?? []).filter(({ _id }) => !before.has(_id));
    expect(others).toEqual([]);
    expect(Object.keys(row ?? {}).sort()).toEqual(['_id', 'idea', 'open', 'sealed', 'value']);
    expect({ ...after, 'reactions/reactions': null }).toEqual({ ...asked, 'reactions/reactions': null });
  });

  it('changes of the files the place of one idea and the log alone', async () => {
    const { world, context, third } = await openTwins();
    const acts = [
      () => showFirst(context, { id: third, on: true }),
      () => arrange(context, { what: 'close', id: third, reason: 'decided' }),
      () => arrange(context, { what: 'move', id: third, theme: 'energy' }),
    ];
    const touched = ['pinned', 'closed', 'moved'];
    const bare = async () => {
      const files = await contentsOf(world);
      const of = (files['contents/contributions'] ?? []).map(({ theme: _theme, ...document }) =>
        Object.fromEntries(Object.entries(document).filter(([field]) => !touched.includes(field))),
      );
      return { ...files, 'contents/contributions': of };
    };
    const before = await bare();
    for (const act of acts) {
      expect(await act()).toEqual(done);
      expect(await bare()).toEqual(before);
    }
  });
});
