import { afterEach, describe, expect, it } from 'vitest';
import { ideaDraft, noWords, openTestSpace, publish, refusal, type TestSpace } from './open-test-space.ts';

let world: TestSpace;
afterEach(() => world.close());
const who = (at: number): string => world.secrets[at] ?? '';
const recent = { theme: null, language: null, order: 'recent', cursor: null } as const;
const three = ['Prêter des cartes', 'Éteindre la nuit', 'Renvoyer la mousse'];
const live = { rules: { pace: 'live' as const } };
const called = (at: number, name: string, skills: ('repair' | 'law' | 'drawing')[]) =>
  world.call.beCalled({ secret: who(at), kind: 'pseudonym', name, role: '', skills });

describe('a list by state', () => {
  it('tells apart what one said something of, what not, one’s own, and what was completed', async () => {
    world = await openTestSpace();
    const [mine = '', second = '', third = ''] = await publish(world, three);
    await world.call.react({ secret: who(0), idea: second, value: 'unsure' });
    const body = 'Et aussi les câbles.';
    await world.call.contribute({
      secret: who(2),
      draft: ideaDraft({ kind: 'addition', theme: null, on: third, words: { ...noWords, body } }),
    });
    for (const at of [4, 5]) await world.call.contribute({ secret: who(at), draft: ideaDraft() });
    const listed = async (at: number | null, state: 'to-say' | 'said' | 'own' | 'completed') => {
      const { ideas, total } = await world.call.list({
        secret: at === null ? null : who(at),
        ...recent,
        state,
      });
      expect(total).toBe(ideas.length);
      return ideas.map(({ id }) => id);
    };
    expect(await listed(0, 'completed')).toEqual([]);
    expect([await listed(0, 'to-say'), await listed(0, 'said'), await listed(0, 'own')]).toEqual([
      [third],
      [second],
      [mine],
    ]);
    await world.pass(24);
    expect(await listed(9, 'completed')).toEqual([third]);
    expect(await listed(9, 'to-say')).toHaveLength(5);
    await world.call.react({ secret: who(0), idea: second, value: null });
    expect(await listed(0, 'said')).toEqual([]);
  });

  it('knows nothing of whoever only reads', async () => {
    world = await openTestSpace({ rules: { readers: 'anyone' } });
    await publish(world, three);
    for (const state of ['to-say', 'said', 'own'] as const)
      expect((await world.call.list({ secret: null, ...recent, state })).total).toBe(0);
  });
});

describe('skills', () => {
  it('are of a list, read beside the name, and by the idea that help was offered for', async () => {
    world = await openTestSpace(live);
    await called(0, 'Lame claire', ['repair']);
    await called(1, 'Persienne', ['law', 'repair']);
    await called(2, 'Cale', ['drawing']);
    const idea = ideaDraft({ manner: 'pseudonym' });
    await world.call.contribute({ secret: who(0), draft: idea });
    const comment = (stance: 'help' | 'for') =>
      ideaDraft({
        kind: 'comment',
        theme: null,
        on: idea.id,
        stance,
        manner: 'pseudonym',
        words: { ...noWords, body: 'Oui' },
      });
    const offered = async () => {
      const page = await world.call.idea({ secret: who(9), id: idea.id });
      return page.state === 'published' ? page.skills : null;
    };
    await world.call.contribute({ secret: who(2), draft: comment('for') });
    expect(await offered()).toEqual([]);
    const help = comment('help');
    await world.call.contribute({ secret: who(1), draft: help });
    expect(await offered()).toEqual(['repair', 'law']);
    await called(1, 'Persienne', ['law']);
    expect(await offered()).toEqual(['law']);
    await world.call.withdraw({ secret: who(1), id: help.id });
    expect(await offered()).toEqual([]);
    const unknown = { secret: who(3), kind: 'pseudonym', name: 'Autre', role: '', skills: ['camille roux'] };
    expect(await refusal(world.call.beCalled(unknown as never))).toContain('invalid_value');
  });
});

describe('a comment found useful', () => {
  it('is known to who said so, and counted to its author alone: from five people on, in fives', async () => {
    world = await openTestSpace(live);
    await called(0, 'Lame claire', []);
    const idea = ideaDraft({ manner: 'pseudonym' });
    await world.call.contribute({ secret: who(0), draft: idea });
    const draft = ideaDraft({
      kind: 'comment',
      theme: null,
      on: idea.id,
      stance: 'for',
      manner: 'pseudonym',
      words: { ...noWords, body: 'Oui' },
    });
    await world.call.contribute({ secret: who(0), draft });
    const seen = async (at: number) => {
      const asked = { secret: who(at), idea: idea.id, under: null, stance: null, after: null };
      const [comment] = (await world.call.comments(asked)).comments;
      return comment?.state === 'published' ? comment.useful : null;
    };
    const told = async () =>
      (await world.call.mine({ secret: who(0) })).contributions.find(({ id }) => id === draft.id)?.useful;
    for (let at = 1; at <= 4; at += 1) await world.call.useful({ secret: who(at), target: draft.id });
    await world.call.useful({ secret: who(4), target: draft.id });
    expect([await told(), await seen(4), await seen(5)]).toEqual([null, true, false]);
    const before = JSON.stringify(await world.call.idea({ secret: who(20), id: idea.id }));
    for (let at = 5; at <= 12; at += 1) await world.call.useful({ secret: who(at), target: draft.id });
    expect(await told()).toBe(10);
    expect(JSON.stringify(await world.call.idea({ secret: who(20), id: idea.id }))).toBe(before);
    expect(await refusal(world.call.useful({ secret: who(0), target: draft.id }))).toBe('own-contribution');
  });
});

describe('a text in other words', () => {
  const next = { ...noWords, title: 'Prêter\u202E quatre cartes', body: 'Quatre suffiraient.' };

  it('is taken while it waits, by its author alone, as clean as the first', async () => {
    world = await openTestSpace();
    const draft = ideaDraft();
    await world.call.contribute({ secret: who(0), draft });
    expect(await refusal(world.call.revise({ secret: who(1), id: draft.id, next }))).toBe('not-found');
    expect(await refusal(world.call.revise({ secret: who(0), id: draft.id, next: noWords }))).toBe(
      'text-refused',
    );
    await world.call.revise({ secret: who(0), id: draft.id, next });
    for (const at of [1, 2]) await world.call.contribute({ secret: who(at), draft: ideaDraft() });
    await world.reopen();
    await world.pass(26);
    expect(await world.call.idea({ secret: who(9), id: draft.id })).toMatchObject({
      words: { title: 'Prêter quatre cartes' },
      trajectory: [{ what: 'born' }],
    });
    // What came with an edition would say at which minute its author was there.
    expect(
      await refusal(world.call.revise({ secret: who(0), id: draft.id, next: { ...next, body: 'Non' } })),
    ).toBe('text-changed');
    const { contributions } = await world.call.mine({ secret: who(0) });
    expect(contributions.map(({ mayRevise }) => mayRevise)).toEqual([false]);
  });

  it('is taken of a live text until somebody is counted for it, and its day is told', async () => {
    world = await openTestSpace(live);
    await called(0, 'Lame claire', []);
    const draft = ideaDraft({ manner: 'pseudonym' });
    await world.call.contribute({ secret: who(0), draft });
    await world.call.revise({ secret: who(0), id: draft.id, next });
    expect(await world.call.idea({ secret: who(9), id: draft.id })).toMatchObject({
      words: { title: 'Prêter quatre cartes' },
      trajectory: [{ what: 'born' }, { what: 'revised', day: '2026-03-03' }],
    });
    expect((await world.call.search({ secret: who(9), text: 'quatre', from: 0 })).total).toBe(1);
    for (let at = 5; at < 10; at += 1)
      await world.call.react({ secret: who(at), idea: draft.id, value: 'agree' });
    await world.pass(26);
    expect(
      await refusal(world.call.revise({ secret: who(0), id: draft.id, next: { ...next, body: 'Non' } })),
    ).toBe('text-changed');
  });
});
