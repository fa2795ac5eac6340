import { afterEach, describe, expect, it } from 'vitest';
import { ideaDraft, noWords, refusal, type TestSpace, testSpaces, who } from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

type Signed = 'pseudonym' | 'named';
const called = (world: TestSpace, at: number, kind: Signed, name: string) =>
  world.call.beCalled({ secret: who(world, at), kind, name, role: 'technicienne', skills: ['repair'] });

/** An idea of somebody's, published at once. @returns its id */
async function say(world: TestSpace, at: number, manner: Signed): Promise<string> {
  const draft = ideaDraft({ manner });
  await world.call.contribute({ secret: who(world, at), draft });
  return draft.id;
}

const agree = async (world: TestSpace, idea: string, people: readonly number[]) => {
  for (const at of people) await world.call.react({ secret: who(world, at), idea, value: 'agree' });
};

async function openRecognised() {
  const world = await open({ rules: { pace: 'live' } });
  await called(world, 0, 'pseudonym', 'Lame claire');
  await called(world, 0, 'named', 'Inès Berger');
  const ideas: string[] = [];
  for (let at = 0; at < 3; at += 1) ideas.push(await say(world, 0, 'pseudonym'));
  const mine = async () => (await world.call.mine({ secret: who(world, 0) })).personas;
  const read = async (idea: string) => {
    const page = await world.call.idea({ secret: who(world, 20), id: idea });
    return page.state === 'published' ? page.persona?.gathered : undefined;
  };
  const show = (shows: boolean, contact = '', kind: Signed = 'pseudonym') =>
    world.call.present({ secret: who(world, 0), kind, shows, contact });
  return { world, ideas, mine, read, show };
}

describe('what others found useful', () => {
  it('gathers under the name it was signed with, from entered figures, and nobody else reads it', async () => {
    const { world, ideas, mine, read } = await openRecognised();
    const named = await say(world, 0, 'named');
    const [first = '', second = '', third = ''] = ideas;
    await agree(world, first, [1, 2, 3, 4, 5, 6, 7]);
    await agree(world, second, [1, 2, 3, 4, 5]);
    await agree(world, third, [1, 2, 3]);
    await agree(world, named, [1, 2, 3, 4, 5, 6]);
    await world.pass(24);
    // Three wait on the third one, and are counted nowhere.
    const own = (await mine()).map(
      ({ kind, recognition, shows }) => `${kind} ${recognition.agrees} ${shows}`,
    );
    expect(own.sort()).toEqual(['named 6 false', 'pseudonym 12 false']);
    for (const id of [...ideas, named]) expect(await read(id)).toBeNull();
    const list = { theme: null, language: null, order: 'recent', cursor: null } as const;
    const listed = await world.call.list({ secret: who(world, 20), ...list });
    expect(listed.ideas.map(({ persona }) => persona?.gathered)).toEqual([null, null, null, null]);
  });

  it('is shown to others by the person’s own step, of one name alone, in fives and from three texts on', async () => {
    const { world, ideas, read, show } = await openRecognised();
    const named = await say(world, 0, 'named');
    const [first = '', second = '', third = ''] = ideas;
    await agree(world, named, [1, 2, 3, 4, 5, 6]);
    await agree(world, first, [1, 2, 3, 4, 5, 6, 7]);
    await agree(world, second, [1, 2, 3, 4, 5]);
    await world.pass(24);
    await show(true);
    // Two ideas are counted: one would be told by the other.
    expect(await read(first)).toEqual({ agrees: null, useful: null });
    await agree(world, third, [1, 2, 3, 4, 5, 6]);
    await world.pass(24);
    expect(await read(first)).toEqual({ agrees: 15, useful: null });
    // Of the other name nothing is told, and what is told holds nothing of it.
    expect(await read(named)).toBeNull();
    await show(false);
    expect(await read(first)).toBeNull();
  });

  it('goes with a text that is hidden or taken back', async () => {
    const { world, ideas, mine } = await openRecognised();
    await agree(world, ideas[0] ?? '', [1, 2, 3, 4, 5]);
    await world.pass(24);
    const agrees = async () => (await mine()).find(({ kind }) => kind === 'pseudonym')?.recognition.agrees;
    expect(await agrees()).toBe(5);
    await world.call.withdraw({ secret: who(world, 0), id: ideas[0] ?? '' });
    expect(await agrees()).toBe(0);
  });

  it('counts comments that were noted useful, in fives and from five people on', async () => {
    const { world, ideas, mine } = await openRecognised();
    await called(world, 9, 'pseudonym', 'Cale');
    const idea = ideas[0] ?? '';
    const draft = ideaDraft({
      kind: 'comment',
      theme: null,
      on: idea,
      manner: 'pseudonym',
      words: { ...noWords, body: 'Oui.' },
    });
    await world.call.contribute({ secret: who(world, 9), draft });
    const useful = async () =>
      (await world.call.mine({ secret: who(world, 9) })).personas[0]?.recognition.useful;
    for (const at of [1, 2, 3, 4]) await world.call.useful({ secret: who(world, at), target: draft.id });
    expect(await useful()).toBe(0);
    for (const at of [5, 6, 7]) await world.call.useful({ secret: who(world, at), target: draft.id });
    expect(await useful()).toBe(5);
    expect((await mine())[0]?.recognition.useful).toBe(0);
  });
});

describe('an offer of help', () => {
  it('tells how to reach whoever made it by their own step, there alone', async () => {
    const { world, ideas, show } = await openRecognised();
    await called(world, 9, 'pseudonym', 'Cale');
    const idea = await say(world, 9, 'pseudonym');
    const comment = (stance: 'help' | 'for') =>
      ideaDraft({
        kind: 'comment',
        theme: null,
        on: idea,
        stance,
        manner: 'pseudonym',
        words: { ...noWords, body: 'Oui.' },
      });
    for (const stance of ['help', 'for'] as const)
      await world.call.contribute({ secret: who(world, 0), draft: comment(stance) });
    const contacts = async () => {
      const asked = { idea, under: null, stance: null, after: null };
      const { comments } = await world.call.comments({ secret: who(world, 20), ...asked });
      const told = comments.map(
        (each) => `${each.stance}: ${each.state === 'published' ? each.contact : ''}`,
      );
      return told.sort();
    };
    expect(await contacts()).toEqual(['for: ', 'help: ']);
    await show(false, 'salle 12, le mardi');
    expect(await contacts()).toEqual(['for: ', 'help: salle 12, le mardi']);
    const page = await world.call.idea({ secret: who(world, 20), id: ideas[0] ?? '' });
    expect(JSON.stringify(page)).not.toContain('salle 12');
    await show(false);
    expect(await contacts()).toEqual(['for: ', 'help: ']);
    expect(await refusal(show(false, 'x'.repeat(101)))).toBe('text-refused');
    expect(
      await refusal(world.call.present({ secret: who(world, 15), kind: 'named', shows: true, contact: '' })),
    ).toBe('not-found');
  });
});
