import { afterEach, describe, expect, it } from 'vitest';
import { announce, longestAnnouncement, retract } from '../src/announcements/announce.ts';
import { decide, limitAuthor } from '../src/desk/decide.ts';
import { openDraftStore } from '../src/desk/draft-store.ts';
import { openHandStore } from '../src/desk/hand-store.ts';
import { readLists } from '../src/desk/read-lists.ts';
import { replyOfficially } from '../src/desk/reply.ts';
import { openTemplateStore } from '../src/desk/template-store.ts';
import { keepTemplate } from '../src/desk/templates.ts';
import { publish, testSpaces, who } from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const titles = ['Le comptoir de Dole', 'Une seconde idée', 'Une troisième idée'];
const campaign = 'faire-durer';
const done = { ok: true, value: null };

describe('the desk’s lists', () => {
  it('are read a page at a time, without an idea that was hidden a moment ago', async () => {
    const world = await open();
    const ids = await publish(
      world,
      Array.from({ length: 24 }, (_none, at) => `Idée ${at}`),
    );
    const { context } = world.space;
    const drafts = await openDraftStore(await world.database.part('desk'));
    const page = (from: number, theme: string | null = null) =>
      readLists(context, { drafts, campaign }, { list: 'unanswered', theme, from });
    const [first, second] = [await page(0), await page(20)];
    expect([first.total, first.next, first.ideas.length]).toEqual([24, 20, 20]);
    expect([second.next, second.ideas.length]).toEqual([null, 4]);
    expect(new Set([...first.ideas, ...second.ideas].map(({ id }) => id))).toEqual(new Set(ids));
    expect((await page(0, 'energy')).total).toBe(0);
    // Of what is counted, no more than the public is told.
    for (let at = 5; at < 9; at += 1)
      await world.call.react({ secret: who(world, at), idea: ids[0] ?? '', value: 'agree' });
    await world.pass(2);
    expect((await page(0)).ideas.every(({ counts }) => counts === null)).toBe(true);
    const hands = await openHandStore(await world.database.part('desk'));
    const hidden = { id: ids[0] ?? '', what: 'hide', reason: 'off-topic', passages: [] } as const;
    await decide(context, { hands, person: 'inès b.' }, hidden);
    expect((await page(0)).total).toBe(23);
  });
});

describe('an official reply', () => {
  it('is read at once as the organiser’s, is nobody’s own, and is a line of the log', async () => {
    const world = await open();
    const [idea = ''] = await publish(world, titles);
    const { context } = world.space;
    const say = (text: string, language = 'fr', under: string | null = null) =>
      replyOfficially(context, { idea, under, language, text });
    expect(await say('Merci. Nous regardons\u202e le stock.')).toEqual(done);
    const { comments } = await world.call.comments({
      ...{ secret: who(world, 9), idea, under: null, stance: null, after: null },
    });
    expect(comments).toMatchObject([
      { official: true, persona: null, own: false, body: 'Merci. Nous regardons le stock.' },
    ]);
    const log = await world.call.moderation({ secret: who(world, 9) });
    expect(log.lines.map(({ what, reason }) => [what, reason])).toEqual([['reply', 'organiser']]);
    expect(await context.acts.brokenAt()).toBeNull();
    // Nobody is behind it: there is nobody to limit; a moderator may hide it.
    const id = comments[0]?.id ?? '';
    expect(await say('Et ici ?', 'fr', id)).toEqual(done);
    expect(await limitAuthor(context, { id, kind: 'limit', reason: 'unlawful' })).toMatchObject({
      ok: false,
    });
    expect(await say('x'.repeat(1001))).toEqual({ ok: false, error: 'too-long' });
    expect(await say(' ')).toEqual({ ok: false, error: 'empty' });
    expect(await say('Hallo', 'de')).toEqual({ ok: false, error: 'not-spoken' });
    expect(await say('Là', 'fr', 'A'.repeat(22))).toEqual({ ok: false, error: 'not-found' });
  });

  it('may begin with a template, which the desk keeps once and takes away', async () => {
    const world = await open();
    const templates = await openTemplateStore(await world.database.part('desk'));
    const keep = (text: string) => keepTemplate(world.space.context, templates, { campaign, text });
    expect([await keep('Merci.'), await keep(' Merci. '), await keep('Bonjour.')]).toEqual([
      done,
      done,
      done,
    ]);
    const there = await templates.ofCampaign(campaign);
    expect(there.map(({ text }) => text)).toEqual(['Bonjour.', 'Merci.']);
    expect(await templates.ofCampaign('another')).toEqual([]);
    await templates.remove('another', there[0]?._id ?? '');
    await templates.remove(campaign, there[1]?._id ?? '');
    expect(await templates.ofCampaign(campaign)).toMatchObject([{ text: 'Bonjour.' }]);
    for (let at = 0; at < 29; at += 1) await keep(`Modèle ${at}`);
    expect(await keep('Un de trop')).toEqual({ ok: false, error: 'too-many' });
  });
});

describe('an announcement', () => {
  it('is on the home of everybody, dated, the three newest first, until it is retracted; the log has each act', async () => {
    const world = await open({ rules: { readers: 'anyone' } });
    const { context } = world.space;
    const home = async (secret: string | null) =>
      (await world.call.overview({ secret, since: null })).announcements;
    for (const at of [1, 2, 3, 4])
      expect(await announce(context, { fr: `Annonce ${at}.`, en: '' })).toEqual(done);
    const shown = await home(null);
    expect(shown.map(({ texts }) => texts)).toEqual([4, 3, 2].map((at) => ({ fr: `Annonce ${at}.` })));
    expect(await home(who(world, 3))).toEqual(shown);
    expect(await retract(context, shown[0]?.id ?? '')).toEqual(done);
    expect(await retract(context, shown[0]?.id ?? '')).toEqual({ ok: false, error: 'not-found' });
    expect((await home(null)).map(({ texts }) => texts.fr)).toEqual([
      'Annonce 3.',
      'Annonce 2.',
      'Annonce 1.',
    ]);
    await world.reopen();
    expect((await home(null)).map(({ texts }) => texts.fr)).toEqual([
      'Annonce 3.',
      'Annonce 2.',
      'Annonce 1.',
    ]);
    const log = await world.call.moderation({ secret: null });
    expect(log.lines.map(({ what }) => what)).toEqual(['retract', ...Array(4).fill('announce')]);
  });

  it('is refused empty, too long, or in a language that the campaign does not speak', async () => {
    const { space } = await open();
    const say = (texts: Record<string, string>) => announce(space.context, texts);
    expect(await say({ fr: '  ' })).toEqual({ ok: false, error: 'empty' });
    expect(await say({ fr: 'x'.repeat(longestAnnouncement + 1) })).toEqual({ ok: false, error: 'too-long' });
    expect(await say({ de: 'Hallo.' })).toEqual({ ok: false, error: 'not-spoken' });
  });
});
