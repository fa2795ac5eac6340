import { afterEach, describe, expect, it } from 'vitest';
import { announce } from '../src/announcements/announce.ts';
import { draftAnswer, publishAnswers } from '../src/desk/answers.ts';
import { chooseForDigest, digestDraft, publishComposed, writeDigest } from '../src/desk/compose-digest.ts';
import { decide } from '../src/desk/decide.ts';
import { openDigestDraftStore } from '../src/desk/digest-draft-store.ts';
import { openDraftStore } from '../src/desk/draft-store.ts';
import { openHandStore } from '../src/desk/hand-store.ts';
import { verifyDigest } from '../src/digest/seal-digest.ts';
import { publish, refusal, testSpaces, who } from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const titles = ['Le comptoir de Dole', 'Une seconde idée', 'Une troisième idée'];
const campaign = 'faire-durer';
const done = { ok: true, value: null };

/** A space with three ideas, of which the first is answered, and what a desk composes a digest with. */
async function openDigest() {
  const world = await open();
  const ids = await publish(world, titles);
  const { context } = world.space;
  const desk = await world.database.part('desk');
  const drafts = await openDraftStore(desk);
  const digests = await openDigestDraftStore(desk);
  const own = { digests, campaign };
  const [first = '', second = '', third = ''] = ids;
  await draftAnswer(context, drafts, {
    _id: first,
    campaign,
    state: 'retained',
    text: 'Oui.',
    by: 'Sami T.',
  });
  await publishAnswers(context, drafts, campaign);
  await announce(context, { fr: 'Nous nous voyons jeudi.' });
  return {
    ...{ world, context, first, second, third, own },
    choose: (id: string, on = true) => chooseForDigest(context, own, { id, on }),
    write: (words: Record<string, string>) => writeDigest(context, own, words),
    publish: () => publishComposed(context, own),
    read: (at: number) => world.call.digest({ secret: who(world, at), id: null }),
    file: async () => (await world.call.sealedDigest({ secret: who(world, 3), id: '000001' })).file,
    async hide(id: string) {
      const hands = await openHandStore(desk);
      await decide(
        context,
        { hands, person: 'inès b.' },
        { id, what: 'hide', reason: 'off-topic', passages: [] },
      );
    },
  };
}

describe('a digest', () => {
  it('is composed at the desk, read by nobody before, then the same by everybody, and a line of the log', async () => {
    const {
      world,
      context,
      first,
      second,
      own,
      choose,
      write,
      publish: publishIt,
      read,
    } = await openDigest();
    expect([await choose(second), await choose(first), await choose(second)]).toEqual([done, done, done]);
    expect(await write({ fr: 'Ce mois-ci, deux idées.', en: '' })).toEqual(done);
    expect((await digestDraft(context, own)).ideas.map(({ id }) => id).sort()).toEqual(
      [first, second].sort(),
    );
    expect(await refusal(read(3))).toBe('not-found');
    expect(await publishIt()).toEqual(done);
    const shown = await read(3);
    expect(shown).toMatchObject({
      ...{ id: '000001', words: { fr: 'Ce mois-ci, deux idées.' }, gone: 0, participants: 20, others: [] },
      ...{ announcement: { fr: 'Nous nous voyons jeudi.' }, promise: { state: 'few' } },
    });
    expect(shown.ideas.find(({ id }) => id === first)?.answer).toMatchObject({
      state: 'retained',
      text: 'Oui.',
    });
    expect(await read(0)).toEqual(shown);
    expect((await world.call.overview({ secret: who(world, 3), since: null })).digest?.id).toBe('000001');
    expect((await world.call.moderation({ secret: who(world, 3) })).lines[0]?.what).toBe('digest');
    expect(await digestDraft(context, own)).toEqual({ ideas: [], words: {} });
    expect(await publishIt()).toEqual({ ok: false, error: 'empty' });
    await world.reopen();
    expect((await world.call.digest({ secret: who(world, 3), id: '000001' })).day).toBe(shown.day);
  });

  it('holds no total, and no answer that came after its day', async () => {
    const { world, first, second, choose, publish: publishIt, read, context } = await openDigest();
    await choose(first);
    await choose(second);
    await publishIt();
    const before = await read(9);
    for (let at = 5; at < 12; at += 1)
      await world.call.react({ secret: who(world, at), idea: second, value: 'agree' });
    await world.pass(24);
    const drafts = await openDraftStore(await world.database.part('desk'));
    await draftAnswer(context, drafts, {
      _id: second,
      campaign,
      state: 'done',
      text: 'Fait.',
      by: 'Sami T.',
    });
    await publishAnswers(context, drafts, campaign);
    for (const at of [5, 9]) expect(await read(at)).toEqual(before);
  });

  it('loses what is hidden or withdrawn, on its page and in its file', async () => {
    const { world, first, second, third, choose, publish: publishIt, read, file, hide } = await openDigest();
    for (const id of [first, second, third]) await choose(id);
    await publishIt();
    expect(await file()).toContain('comptoir');
    await hide(first);
    await world.call.withdraw({ secret: who(world, 1), id: second });
    const { ideas, gone } = await read(9);
    expect([ideas.map(({ id }) => id), gone]).toEqual([[third], 2]);
    expect(await file()).not.toMatch(/comptoir|seconde/);
  });

  it('is a file that anybody verifies, and that no changed word passes', async () => {
    const { world, first, choose, publish: publishIt, file } = await openDigest();
    await choose(first);
    await publishIt();
    const text = await file();
    const { keyName } = await world.call.sealedDigest({ secret: who(world, 3), id: '000001' });
    expect(verifyDigest(text)).toEqual({
      ok: true,
      value: { audience: 'employees', campaign, serial: 1, day: expect.any(String), keyName },
    });
    expect(verifyDigest(text.replace('comptoir', 'guichet'))).toEqual({ ok: false, error: 'changed' });
    expect(verifyDigest(text.slice(1))).toEqual({ ok: false, error: 'not-a-digest' });
    expect(verifyDigest('{"digest":{}}')).toEqual({ ok: false, error: 'not-a-digest' });
  });

  it('takes at most twenty ideas, that are read, in languages that the campaign speaks', async () => {
    const { context, own, choose, write, hide, first } = await openDigest();
    await hide(first);
    expect(await choose(first)).toEqual({ ok: false, error: 'not-found' });
    expect(await write({ de: 'Hallo.' })).toEqual({ ok: false, error: 'not-spoken' });
    expect(await write({ fr: 'x'.repeat(1501) })).toEqual({ ok: false, error: 'too-long' });
    const ideas = context.shelf.ideas().map(({ id }) => id);
    await own.digests.put(campaign, { ideas: Array.from({ length: 20 }, (_none, at) => `${at}`) });
    expect(await choose(ideas[0] ?? '')).toEqual({ ok: false, error: 'too-many' });
  });
});
