import { afterEach, describe, expect, it } from 'vitest';
import {
  ideaDraft,
  newId,
  newSecret,
  noWords,
  openTestSpace,
  publish,
  refusal,
  signed,
  type TestSpace,
  type TestSpaceOptions,
} from './open-test-space.ts';

let world: TestSpace;
const open = async (options: TestSpaceOptions = {}): Promise<void> => {
  world = await openTestSpace(options);
};
const who = (at: number): string => world.secrets[at] ?? '';
const three = ['Prêter des cartes', 'Éteindre les récepteurs la nuit', 'Renvoyer les cales de mousse'];

afterEach(() => world.close());

describe('joining', () => {
  it('verifies a signature once; then the secret alone acts, and nobody else’s does', async () => {
    await open({ people: 20 });
    const proof = signed(world.key, newSecret());
    expect(await refusal(world.call.mine({ secret: proof.secret }))).toBe('unknown-credential');
    expect(await refusal(world.call.register({ ...proof, secret: newSecret() }))).toBe('credential-refused');
    expect(await refusal(world.call.register({ ...proof, keyId: 'a'.repeat(43) }))).toBe('unknown-key');
    for (let time = 0; time < 2; time += 1) await world.call.register(proof);
    expect((await world.call.mine({ secret: proof.secret })).contributions).toEqual([]);
    expect((await world.call.overview({ secret: proof.secret, since: null })).participants).toBe(20);
  });

  it('is no other side’s, campaign’s, round’s or purpose’s, even under the very key that admits', async () => {
    await open();
    const foreign = [
      { audience: 'consumers' },
      { campaign: 'another-campaign' },
      { round: 'round-1' },
      { purpose: 'answer' },
      { purpose: 'replacement' },
    ] as const;
    for (const of of foreign)
      expect(await refusal(world.call.register(signed(world.key, newSecret(), of)))).toBe(
        'credential-refused',
      );
    const other = { ...signed(world.key, newSecret()), keyId: 'A'.repeat(43) };
    expect(await refusal(world.call.register(other))).toBe('unknown-key');
    expect(await refusal(world.call.register(signed(world.key, newSecret())))).toBe('accepted');
  });

  it('opens nothing for writing before twenty people hold a credential', async () => {
    await open({ people: 19 });
    expect(await refusal(world.call.contribute({ secret: who(0), draft: ideaDraft() }))).toBe(
      'space-too-few',
    );
    expect((await world.call.overview({ secret: who(0), since: null })).writing).toBe('too-few');
    await world.join(1);
    expect(await world.call.contribute({ secret: who(0), draft: ideaDraft() })).toEqual({ state: 'waiting' });
  });

  it('is needed to read among employees, and not where anyone may', async () => {
    await open({ people: 20 });
    const list = { theme: null, language: null, order: 'recent', cursor: null } as const;
    expect(await refusal(world.call.list({ secret: null, ...list }))).toBe('space-credential-needed');
    await world.close();
    await open({ people: 20, rules: { readers: 'anyone' } });
    expect((await world.call.list({ secret: null, ...list })).ideas).toEqual([]);
  });

  it('takes nothing before the opening and after the close', async () => {
    await open();
    world.state.acceptance = 'before';
    expect(await refusal(world.call.contribute({ secret: who(0), draft: ideaDraft() }))).toBe('not-open-yet');
    world.state.acceptance = 'closed';
    expect(await refusal(world.call.contribute({ secret: who(0), draft: ideaDraft() }))).toBe('closed');
  });
});

describe('writing', () => {
  it('appears with others: at an edition with three authors, not with two', async () => {
    await open();
    const list = () =>
      world.call.list({ secret: who(9), theme: null, language: null, order: 'recent', cursor: null });
    await world.call.contribute({ secret: who(0), draft: ideaDraft() });
    await world.call.contribute({ secret: who(1), draft: ideaDraft() });
    await world.call.contribute({ secret: who(1), draft: ideaDraft() });
    await world.pass(26);
    expect((await list()).total).toBe(0);
    await world.call.contribute({ secret: who(2), draft: ideaDraft() });
    expect((await world.call.mine({ secret: who(1) })).contributions.map(({ state }) => state)).toEqual([
      'waiting',
      'waiting',
    ]);
    await world.pass(24);
    expect((await list()).total).toBe(4);
    expect((await list()).ideas.every(({ day }) => day === '2026-03-05')).toBe(true);
  });

  it('that waits two days asks its author, who may let it appear alone or wait on', async () => {
    await open();
    const drafts = [ideaDraft(), ideaDraft()];
    for (const [at, draft] of drafts.entries()) await world.call.contribute({ secret: who(at), draft });
    const [first = '', second = ''] = drafts.map(({ id }) => id);
    expect(await refusal(world.call.choose({ secret: who(0), id: first, alone: true }))).toBe('not-found');
    await world.pass(48);
    expect((await world.call.mine({ secret: who(0) })).contributions[0]?.mayChoose).toBe(true);
    await world.call.choose({ secret: who(0), id: first, alone: true });
    await world.call.choose({ secret: who(1), id: second, alone: false });
    expect(await refusal(world.call.choose({ secret: who(1), id: first, alone: true }))).toBe('not-found');
    await world.pass(24);
    const { ideas } = await world.call.list({
      secret: who(5),
      theme: null,
      language: null,
      order: 'recent',
      cursor: null,
    });
    expect(ideas.map(({ id }) => id)).toEqual([first]);
    expect((await world.call.mine({ secret: who(1) })).contributions[0]).toMatchObject({
      state: 'waiting',
      mayChoose: false,
    });
    // The one who appeared alone is no longer an author of the next edition: it would take two to make three.
    await world.call.contribute({ secret: who(2), draft: ideaDraft() });
    await world.pass(24);
    expect((await world.call.overview({ secret: who(5), since: null })).ideas).toBe(1);
  });

  it('that waits for others when the space closes appears nowhere, and its author reads so', async () => {
    await open();
    const draft = ideaDraft();
    await world.call.contribute({ secret: who(0), draft });
    await world.pass(48);
    world.state.acceptance = 'closed';
    await world.space.tick();
    const mine = async () => (await world.call.mine({ secret: who(0) })).contributions;
    expect(await mine()).toMatchObject([{ state: 'unread', mayChoose: false }]);
    expect(await refusal(world.call.choose({ secret: who(0), id: draft.id, alone: true }))).toBe('not-found');
    expect(await refusal(world.call.idea({ secret: who(9), id: draft.id }))).toBe('not-found');
    await world.call.withdraw({ secret: who(0), id: draft.id });
    expect(await mine()).toEqual([]);
    // A later round opens the space again: what still waits waits for an edition.
    world.state.acceptance = 'open';
    for (const at of [1, 2, 3]) await world.call.contribute({ secret: who(at), draft: ideaDraft() });
    await world.pass(24);
    expect((await world.call.overview({ secret: who(9), since: null })).ideas).toBe(3);
  });

  it('is live where the organiser chose so, for a persona; once-only texts come once a day', async () => {
    await open({ rules: { pace: 'live', readers: 'anyone', headcount: null } });
    await world.call.beCalled({
      secret: who(0),
      kind: 'pseudonym',
      name: 'Persienne claire',
      role: '',
      skills: [],
    });
    const draft = ideaDraft({ manner: 'pseudonym' });
    expect(await world.call.contribute({ secret: who(0), draft })).toEqual({ state: 'published' });
    expect(await world.call.contribute({ secret: who(0), draft: ideaDraft() })).toEqual({ state: 'waiting' });
    const seen = async () =>
      (await world.call.list({ secret: null, theme: null, language: null, order: 'recent', cursor: null }))
        .ideas;
    expect((await seen()).map(({ persona }) => persona?.name)).toEqual(['Persienne claire']);
    await world.pass(3);
    expect(await seen()).toHaveLength(2);
  });

  it('sent ten times, from two devices at once too, is one text; another under its name is refused', async () => {
    await open();
    const draft = ideaDraft();
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => world.call.contribute({ secret: who(0), draft })),
    );
    expect(new Set(sent.map(({ state }) => state))).toEqual(new Set(['waiting']));
    expect((await world.call.mine({ secret: who(0) })).contributions).toHaveLength(1);
    const other = { ...draft, words: { ...draft.words, title: 'Autre chose' } };
    expect(await refusal(world.call.contribute({ secret: who(0), draft: other }))).toBe('text-changed');
    expect(await refusal(world.call.contribute({ secret: who(1), draft }))).toBe('text-changed');
  });

  it('is refused when it is empty, too long, of no theme, or on what is not there', async () => {
    await open();
    const send = (change: Parameters<typeof ideaDraft>[0]) =>
      refusal(world.call.contribute({ secret: who(0), draft: ideaDraft(change) }));
    expect(await send({ words: { ...noWords, body: 'sans titre' } })).toBe('text-refused');
    expect(await send({ words: { ...noWords, title: 'a'.repeat(81), body: 'b' } })).toBe('text-refused');
    expect(await send({ theme: 'secret' })).toBe('not-found');
    expect(await send({ id: `${'a'.repeat(21)}B` })).toBe('malformed');
    expect(await send({ kind: 'comment', on: newId(), words: { ...noWords, body: 'oui' } })).toBe(
      'not-found',
    );
    expect(await send({ manner: 'pseudonym' })).toBe('not-found');
  });

  it('adds to one’s own idea alone, and loses passages but gains none', async () => {
    await open();
    const [id = ''] = await publish(world, three);
    const addition = ideaDraft({
      kind: 'addition',
      theme: null,
      on: id,
      words: { ...noWords, body: 'Un mois suffit.' },
    });
    expect(await refusal(world.call.contribute({ secret: who(1), draft: addition }))).toBe('not-found');
    await world.call.contribute({ secret: who(0), draft: addition });
    for (const at of [1, 2]) await world.call.contribute({ secret: who(at), draft: ideaDraft() });
    await world.pass(24);
    const page = await world.call.idea({ secret: who(5), id });
    if (page.state !== 'published') throw new Error('published');
    expect(page.additions).toEqual([{ day: '2026-03-05', body: 'Un mois suffit.' }]);
    expect(page.trajectory.map(({ what }) => what)).toEqual(['born', 'added']);
    const next = { ...page.words, body: '[…] : voici comment.' };
    expect(await refusal(world.call.erase({ secret: who(1), id, next }))).toBe('not-found');
    expect(
      await refusal(world.call.erase({ secret: who(0), id, next: { ...next, body: 'Tout autre chose' } })),
    ).toBe('text-changed');
    for (let time = 0; time < 2; time += 1) await world.call.erase({ secret: who(0), id, next });
    expect(await world.call.idea({ secret: who(5), id })).toMatchObject({ words: next });
  });

  it('is limited in a day, and again allowed the next one', async () => {
    await open();
    let last = '';
    for (let at = 0; last !== 'limit-reached' && at < 100; at += 1)
      last = await refusal(world.call.contribute({ secret: who(0), draft: ideaDraft() }));
    expect(last).toBe('limit-reached');
    expect(await refusal(world.call.contribute({ secret: who(1), draft: ideaDraft() }))).toBe('accepted');
    world.clock.value += 24 * 3_600_000;
    expect(await refusal(world.call.contribute({ secret: who(0), draft: ideaDraft() }))).toBe('accepted');
  });
});

describe('being called', () => {
  it('takes one pseudonym and one name a person, no one else’s and no official’s', async () => {
    await open();
    const pseudonym = { kind: 'pseudonym' as const, role: '', skills: [] };
    await world.call.beCalled({ secret: who(0), name: 'Lame claire', ...pseudonym });
    expect(await refusal(world.call.beCalled({ secret: who(1), name: 'LAME  cIaire', ...pseudonym }))).toBe(
      'name-refused',
    );
    expect(await refusal(world.call.beCalled({ secret: who(1), name: 'Equipe Hеstia', ...pseudonym }))).toBe(
      'name-refused',
    );
    await world.call.beCalled({ secret: who(0), name: 'Lame sombre', ...pseudonym });
    await world.call.beCalled({ secret: who(1), name: 'Lame claire', ...pseudonym });
    const named = { secret: who(0), kind: 'named' as const, name: 'Marc Lelong', skills: [] };
    expect(await refusal(world.call.beCalled({ ...named, role: ' ' }))).toBe('text-refused');
    await world.call.beCalled({ ...named, role: 'installateur' });
    const { personas } = await world.call.mine({ secret: who(0) });
    expect(personas.map(({ name }) => name).toSorted()).toEqual(['Lame sombre', 'Marc Lelong']);
  });
});

describe('reacting', () => {
  it('is one gesture a person, changed freely until it enters with four others, final afterwards', async () => {
    await open();
    const [idea = ''] = await publish(world, three);
    for (let at = 5; at < 9; at += 1) await world.call.react({ secret: who(at), idea, value: 'agree' });
    const page = async (secret: string) => {
      const found = await world.call.idea({ secret, id: idea });
      if (found.state !== 'published') throw new Error('published');
      return { mine: found.mine, counts: found.counts };
    };
    await world.pass(1);
    expect(await page(who(5))).toEqual({ mine: { value: 'agree', final: false }, counts: { state: 'few' } });
    await world.call.react({ secret: who(5), idea, value: 'disagree' });
    await world.call.react({ secret: who(9), idea, value: 'unsure' });
    expect((await page(who(9))).counts).toEqual({ state: 'few' });
    await world.pass(1);
    const total = { state: 'shown', agree: 3, disagree: 1, unsure: 1 };
    expect(await page(who(5))).toEqual({ mine: { value: 'disagree', final: true }, counts: total });
    expect(await page(who(12))).toEqual({ mine: null, counts: { state: 'hidden' } });
    expect(await refusal(world.call.react({ secret: who(5), idea, value: 'agree' }))).toBe(
      'reaction-entered',
    );
    expect(await world.call.react({ secret: who(5), idea, value: 'disagree' })).toEqual({
      value: 'disagree',
      final: true,
    });
    // Taken back, it stays in the total, and nobody counts twice.
    await world.call.react({ secret: who(5), idea, value: null });
    expect(await page(who(5))).toEqual({ mine: { value: null, final: true }, counts: total });
    expect(await refusal(world.call.react({ secret: who(5), idea, value: 'agree' }))).toBe(
      'reaction-entered',
    );
    await world.reopen();
    expect(await page(who(6))).toEqual({ mine: { value: 'agree', final: true }, counts: total });
  });

  it('is not for one’s own idea, whose total its author reads', async () => {
    await open();
    const [idea = ''] = await publish(world, three);
    expect(await refusal(world.call.react({ secret: who(0), idea, value: 'agree' }))).toBe(
      'own-contribution',
    );
    expect(await refusal(world.call.prioritise({ secret: who(0), slot: 1, idea }))).toBe('own-contribution');
    expect(await refusal(world.call.report({ secret: who(0), target: idea, reason: 'off-topic' }))).toBe(
      'own-contribution',
    );
    for (let at = 5; at < 10; at += 1) await world.call.react({ secret: who(at), idea, value: 'agree' });
    await world.pass(1);
    expect((await world.call.mine({ secret: who(0) })).contributions[0]?.counts).toMatchObject({ agree: 5 });
  });

  it('puts five priorities, each on one idea, moved until they enter', async () => {
    await open();
    const ids = await publish(world, three);
    const [one = '', two = ''] = ids;
    const put = (slot: number, idea: string | null) =>
      refusal(world.call.prioritise({ secret: who(8), slot, idea }));
    expect([await put(1, one), await put(1, one), await put(2, one)]).toEqual([
      'accepted',
      'accepted',
      'priority-taken',
    ]);
    expect([await put(1, two), await put(2, one), await put(2, null)]).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    for (let at = 4; at < 8; at += 1) await world.call.prioritise({ secret: who(at), slot: 1, idea: two });
    await world.pass(1);
    const { priorities } = await world.call.mine({ secret: who(8) });
    expect(priorities).toEqual([{ idea: two, title: three[1], final: true }, null, null, null, null]);
    expect([await put(1, one), await put(1, null)]).toEqual(['priority-taken', 'priority-taken']);
  });

  it('counts nowhere what waits below five at the close, and lets five enter with it', async () => {
    await open();
    const [first = '', second = ''] = await publish(world, three);
    for (let at = 5; at < 10; at += 1)
      await world.call.react({ secret: who(at), idea: first, value: 'agree' });
    for (let at = 5; at < 9; at += 1)
      await world.call.react({ secret: who(at), idea: second, value: 'agree' });
    world.state.acceptance = 'closed';
    expect(await world.space.isSettled()).toBe(false);
    await world.space.tick();
    expect(await world.space.isSettled()).toBe(true);
    const counts = async (id: string) => {
      const page = await world.call.idea({ secret: who(5), id });
      return page.state === 'published' ? page.counts : null;
    };
    expect(await counts(first)).toMatchObject({ agree: 5 });
    expect(await counts(second)).toEqual({ state: 'few' });
  });
});

describe('reading', () => {
  it('pages through ideas in each order, each once, and says how many', async () => {
    await open();
    const titles = Array.from({ length: 47 }, (_none, at) => `Idée numéro ${at}`);
    const ids = await publish(world, titles.slice(0, 30)).then(async (first) => [
      ...first,
      ...(await publish(world, titles.slice(30))),
    ]);
    for (const order of ['to-read', 'recent', 'discussed'] as const) {
      const seen: string[] = [];
      let cursor: Parameters<typeof world.call.list>[0]['cursor'] = null;
      do {
        const page = await world.call.list({ secret: who(9), theme: null, language: null, order, cursor });
        expect(page.total).toBe(47);
        seen.push(...page.ideas.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen.toSorted()).toEqual(ids.toSorted());
    }
    const none = await world.call.list({
      secret: who(9),
      theme: 'energy',
      language: null,
      order: 'recent',
      cursor: null,
    });
    expect(none).toMatchObject({ ideas: [], total: 0, next: null });
  });

  it('goes on where it was when the last idea shown is withdrawn meanwhile', async () => {
    await open();
    await publish(
      world,
      Array.from({ length: 25 }, (_none, at) => `Idée ${at}`),
    );
    const request = { secret: who(9), theme: null, language: null, order: 'recent' } as const;
    const first = await world.call.list({ ...request, cursor: null });
    const after = first.next?.after ?? '';
    for (const secret of world.secrets.slice(0, 3)) await refusal(world.call.withdraw({ secret, id: after }));
    const rest = await world.call.list({ ...request, cursor: first.next });
    expect(rest.ideas).toHaveLength(5);
  });

  it('searches with highlighting, and finds similar ideas under a title, never one’s own', async () => {
    await open();
    const [id = ''] = await publish(world, ['Réparer les cartes', 'Éteindre la nuit', 'Renvoyer la mousse']);
    const found = await world.call.search({ secret: who(9), text: 'reparation carte', from: 0 });
    expect(found.ideas.map((each) => each.id)).toEqual([id]);
    expect(found.ideas[0]?.marks.title).toEqual([
      [0, 7],
      [12, 18],
    ]);
    const near = (at: number) =>
      world.call.similar({ secret: who(at), title: 'Une réparation', language: 'fr' });
    expect((await near(9)).map((each) => each.id)).toEqual([id]);
    expect(await near(0)).toEqual([]);
  });

  it('shows comments by twenty, one level of replies, and who stands where', async () => {
    await open();
    const [on = ''] = await publish(world, three);
    const say = async (at: number, change: Parameters<typeof ideaDraft>[0]) => {
      const draft = ideaDraft({
        kind: 'comment',
        theme: null,
        on,
        words: { ...noWords, body: `Avis ${at}` },
        ...change,
      });
      await world.call.contribute({ secret: who(at), draft });
      return draft.id;
    };
    const ids: string[] = [];
    for (let at = 0; at < 23; at += 1) ids.push(await say(at, { stance: at % 2 === 0 ? 'for' : 'against' }));
    await world.pass(24);
    const [under = ''] = ids;
    const reply = await say(4, { under });
    for (const at of [5, 6]) await world.call.contribute({ secret: who(at), draft: ideaDraft() });
    await world.pass(24);
    expect(await refusal(say(7, { under: reply }))).toBe('not-found');
    const ask = { secret: who(9), idea: on, under: null, stance: null, after: null };
    const first = await world.call.comments(ask);
    const second = await world.call.comments({ ...ask, after: first.next });
    expect([first.comments.length, second.comments.length, second.next]).toEqual([20, 3, null]);
    const all = [...first.comments, ...second.comments];
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(ids));
    expect(all.find(({ id }) => id === under)?.replies).toBe(1);
    expect((await world.call.comments({ ...ask, under })).comments.map(({ id }) => id)).toEqual([reply]);
    expect((await world.call.comments({ ...ask, stance: 'against' })).comments).toHaveLength(11);
    expect(await world.call.idea({ secret: who(9), id: on })).toMatchObject({
      comments: 24,
      stances: { for: 12, against: 11, question: 0, help: 0 },
    });
  });
});
