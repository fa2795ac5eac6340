import { afterEach, describe, expect, it } from 'vitest';
import { decide, judge } from '../src/desk/decide.ts';
import { openHandStore } from '../src/desk/hand-store.ts';
import { cleanList, listedIn } from '../src/desk/listed-words.ts';
import { readReviews } from '../src/desk/read-reviews.ts';
import { admit, turnDown } from '../src/desk/review.ts';
import { dumpOf, ideaDraft, noWords, refusal, testSpaces, who } from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const done = { ok: true, value: null };
const [ines, noe] = ['inès b.', 'noé r.'] as const;

/** A live space in which a moderator reads before a text appears. */
async function openBefore() {
  const world = await open({ rules: { pace: 'live', moderation: 'before', readers: 'anyone' } });
  const hands = await openHandStore(await world.database.part('desk'));
  const author = who(world, 0);
  await world.call.beCalled({
    ...{ secret: author, kind: 'pseudonym' },
    name: 'Lame claire',
    role: '',
    skills: [],
  });
  const listed = async () => {
    const asked = { theme: null, language: null, order: 'recent', cursor: null } as const;
    return (await world.call.list({ secret: null, ...asked })).ideas.map(({ id }) => id);
  };
  return {
    ...{ world, hands, author, listed },
    /** Read anew: a space that was opened again is another one. */
    reviews: (lists = new Map<string, readonly string[]>()) => readReviews(world.space.context, lists),
    as: (person: string) => ({ hands, person }),
    async write(manner: 'once' | 'pseudonym', title = 'Le comptoir de Dole') {
      const draft = ideaDraft({ manner, words: { ...noWords, title, body: 'Le voici.' } });
      await world.call.contribute({ secret: author, draft });
      return draft.id;
    },
    async mine(id: string) {
      return (await world.call.mine({ secret: author })).contributions.find((each) => each.id === id);
    },
  };
}

describe('where a moderator reads before', () => {
  it('a text is read by nobody else until it is let through: a name’s at once, one signed once with the day’s edition', async () => {
    const { world, write, listed, reviews, mine } = await openBefore();
    const [signed, once] = [await write('pseudonym'), await write('once')];
    await world.pass(26);
    expect(await listed()).toEqual([]);
    expect(await refusal(world.call.idea({ secret: null, id: signed }))).toBe('not-found');
    expect((await mine(signed))?.state).toBe('in-review');
    const waiting = await reviews();
    expect(new Map(waiting.map(({ id, overdue }) => [id, overdue]))).toEqual(
      new Map([
        [signed, false],
        [once, false],
      ]),
    );
    // Of its author no more than readers will be told.
    expect(JSON.stringify(waiting)).not.toContain(world.tags().of('contribution', signed, who(world, 0)));
    expect(await admit(world.space.context, waiting)).toBe(2);
    expect(await listed()).toEqual([signed]);
    expect((await mine(once))?.state).toBe('waiting');
    await world.pass(26);
    expect((await listed()).sort()).toEqual([signed, once].sort());
    expect(await admit(world.space.context, waiting)).toBe(0);
    const { lines } = await world.call.moderation({ secret: null });
    expect(lines.map(({ what, reason }) => [what, reason])).toEqual(Array(2).fill(['admit', 'within-rules']));
  });

  it('what is not let through tells its author alone why, who may have somebody else look', async () => {
    const { world, write, listed, reviews, as, mine, author } = await openBefore();
    const id = await write('pseudonym');
    const [seen] = await reviews();
    const { context } = world.space;
    const no = {
      id,
      seen: seen?.seen ?? '',
      reason: 'names-a-person',
      passages: [{ field: 'title', from: 3, to: 11 }],
    } as const;
    expect(
      await turnDown(context, as(ines), { ...no, passages: [{ field: 'title', from: 0, to: 900 }] }),
    ).toEqual({
      ok: false,
      error: 'text-changed',
    });
    expect(await turnDown(context, as(ines), no)).toEqual(done);
    expect([await listed(), await reviews()]).toEqual([[], []]);
    expect(await mine(id)).toMatchObject({
      ...{ state: 'hidden', appeal: { state: 'possible' } },
      hidden: { reason: 'names-a-person', before: true, passages: [{ field: 'title', from: 3, to: 11 }] },
    });
    expect(JSON.stringify(await world.call.idea({ secret: null, id }))).not.toContain('comptoir');
    await world.call.appeal({ secret: author, id });
    expect(await judge(context, as(ines), { id, verdict: 'restore' })).toEqual({
      ok: false,
      error: 'own-act',
    });
    expect(await judge(context, as(noe), { id, verdict: 'restore' })).toEqual(done);
    expect(await listed()).toEqual([id]);
    // From then on it is a text as any other.
    expect(await decide(context, as(noe), { id, what: 'hide', reason: 'off-topic', passages: [] })).toEqual(
      done,
    );
    expect((await mine(id))?.hidden?.before).toBeUndefined();
  });

  it('other words than those that were seen are not let through, and words that change later are read anew', async () => {
    const { world, write, reviews, author, mine } = await openBefore();
    const id = await write('once');
    const seen = await reviews();
    const next = { ...noWords, title: 'Tout autre chose', body: 'Ici.' };
    await world.call.revise({ secret: author, id, next });
    expect(await admit(world.space.context, seen)).toBe(0);
    expect(await admit(world.space.context, await reviews())).toBe(1);
    expect((await mine(id))?.state).toBe('waiting');
    await world.call.revise({ secret: author, id, next: { ...next, body: 'Là.' } });
    expect((await mine(id))?.state).toBe('in-review');
    // A text that a name signs is not rewritten once it is let through.
    const signed = await write('pseudonym');
    await admit(world.space.context, await reviews());
    expect(await refusal(world.call.revise({ secret: author, id: signed, next }))).toBe('text-changed');
  });

  it('no picture is taken, since whoever reads sees words alone', async () => {
    const { world, author } = await openBefore();
    const draft = { ...ideaDraft(), picture: { data: 'AAAA', alt: 'Un volet.' } };
    expect(await refusal(world.call.contribute({ secret: author, draft }))).toBe('malformed');
  });

  it('is overdue after two days, waits over a restart, and a withdrawn text waits no more', async () => {
    const { world, write, reviews, author } = await openBefore();
    const id = await write('pseudonym');
    await world.pass(24 * 2);
    expect((await reviews()).map(({ overdue }) => overdue)).toEqual([false]);
    await world.pass(24);
    await world.reopen();
    expect((await reviews()).map(({ overdue }) => overdue)).toEqual([true]);
    await world.call.withdraw({ secret: author, id });
    expect(await reviews()).toEqual([]);
    expect((await dumpOf(world))['waiting/authors']).toEqual([]);
  });

  it('is published once where the process died between its two files', async () => {
    const { world, write, reviews, listed } = await openBefore();
    const id = await write('pseudonym');
    const waiting = await world.space.context.waiting.all();
    await admit(world.space.context, await reviews());
    // As a process leaves it that dies before it took the text out of what waits.
    for (const each of waiting) await world.space.context.waiting.insert(each);
    await world.reopen();
    expect([await reviews(), await listed()]).toEqual([[], [id]]);
  });
});

describe('a list of words', () => {
  it('says which of them a text holds as whole words, and hides nothing', async () => {
    const words = { ...noWords, title: 'Le Comptoir', body: 'C’est l’été, à Dole-la-Ville.' };
    expect(listedIn(words, ['comptoir', 'ete', 'dole la ville', 'comp', 'ville c’est'])).toEqual([
      'comptoir',
      'ete',
      'dole la ville',
    ]);
    expect(cleanList([' Été ', 'ete', '', 'Dole'])).toEqual({ ok: true, value: ['Dole', 'ete'] });
    expect(cleanList(Array.from({ length: 501 }, (_none, at) => `mot${at}`))).toEqual({
      ok: false,
      error: 'too-many',
    });
    const { write, reviews, world } = await openBefore();
    await write('pseudonym');
    const lists = new Map([
      ['fr', ['comptoir']],
      ['en', ['dole']],
    ]);
    expect((await reviews(lists)).map(({ listed }) => listed)).toEqual([['comptoir']]);
    expect(await admit(world.space.context, await reviews(lists))).toBe(1);
  });
});
