import { labelName } from '@miroir/box';
import type { Sheet } from '@miroir/campaign';
import type { DeskView } from '@miroir/desk';
import { connectDesk } from '@miroir/desk/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  commented,
  type DeskPortal,
  type ReaderClient,
  readers,
  startDeskPortal,
} from '../../src/desk/desk-portal.ts';
import type { MintedCredential } from '../../src/kill/mint-credentials.ts';
import {
  boxClient,
  duringTestCampaign,
  refusal,
  testCampaignCloses,
  testCampaignCompares,
  testClock,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
let desk: DeskPortal;

beforeAll(async () => {
  desk = await startDeskPortal({ clock });
}, 60_000);
afterAll(() => desk?.portal.stop());

const locale = 'fr';
type Open = Extract<DeskView, { state: 'open' }>;

async function opened(reader: ReaderClient): Promise<Open> {
  const view = await reader.view.mutate({ locale });
  if (view.state !== 'open') throw new Error(`the desk is ${view.state}`);
  return view;
}

const label = (reader: ReaderClient, view: Open, tone: 'negative' | 'positive' | 'neutral') =>
  reader.label.mutate({ locale, token: view.comment?.token ?? '', label: tone });

const silent = (count: number): Sheet[] =>
  Array.from({ length: count }, () => ({ answers: { ease: { option: 'easy' } }, comments: {} }));
/** Those who commented, in the order of their comments. */
const wrote: MintedCredential[] = [];
const people = Array.from({ length: 10 }, (_, index) => commented(`Commentaire numéro ${index}.`));

describe('what a reader is given', () => {
  let reader: ReaderClient;

  it('is nothing before a release', async () => {
    reader = await desk.reader();
    wrote.push(...(await desk.join(people.slice(0, 9))));
    expect(await reader.view.mutate({ locale })).toEqual({ state: 'waiting' });
  });

  it('is nothing while nine people have commented', async () => {
    await desk.join(silent(11));
    clock.advance(3_600_000);
    await desk.release();
    const view = await opened(reader);
    expect(view).toMatchObject({
      theme: null,
      comment: null,
      themes: [{ id: 'repair', comments: 0, read: 0 }],
    });
  });

  it('is one comment at a time once there are ten: its words, its language, what was asked, and nothing else', async () => {
    wrote.push(...(await desk.join(people.slice(9))));
    await desk.join(silent(19));
    clock.advance(3_600_000);
    await desk.release();
    const view = await opened(reader);
    expect(view.themes).toEqual([
      { id: 'repair', title: 'Réparer', comments: 10, read: 0, comparedFrom: 10, goal: 10 },
    ]);
    expect(view.comment).toEqual({
      token: expect.stringMatching(/^[\w-]{22}$/),
      theme: 'Réparer',
      question: 'Le diriez-vous à un ami ?',
      prompt: 'Un mot ?',
      text: expect.stringMatching(/^Commentaire numéro \d\.$/),
      language: expect.toSatisfy((value) => value === null || value === 'fr'),
    });
    expect(view).toMatchObject({ last: null, agreement: null });
  });

  it('stays the same when the page is loaded again: nobody picks what to read', async () => {
    const texts = new Set<string>();
    for (let times = 0; times < 12; times += 1) texts.add((await opened(reader)).comment?.text ?? '');
    expect(texts.size).toBe(1);
  });

  it('is refused in another tab once it is labelled in the first', async () => {
    const view = await opened(reader);
    await label(reader, view, 'positive');
    await expect(label(reader, view, 'negative')).rejects.toMatchObject({ message: 'stale' });
    expect(await desk.kept('labels')).toMatchObject([
      { part: 'c:friend', given: [{ by: 0, label: 'positive' }] },
    ]);
  });

  it('can be taken back, and is then shown again', async () => {
    const before = await opened(reader);
    const { last } = before;
    expect(last).toMatchObject({ label: 'positive' });
    const view = await reader.undo.mutate({ locale });
    expect(view).toMatchObject({ last: null, comment: { text: last?.text } });
    expect(await desk.kept('labels')).toEqual([]);
    await expect(reader.undo.mutate({ locale })).rejects.toMatchObject({ message: 'nothing' });
  });

  it('ends when all is read, with a margin of nothing left', async () => {
    const seen = new Set<string>();
    let view = await opened(reader);
    while (view.comment !== null) {
      seen.add(view.comment.text);
      view = (await label(reader, view, 'neutral')) as Open;
    }
    expect(seen.size).toBe(10);
    expect(view.themes[0]).toMatchObject({ read: 10, goal: 10 });
    expect(await desk.kept('labels')).toHaveLength(10);
  });
});

describe('a second reader', () => {
  it('reads what the first one has read, in an order of their own, and their agreement is told from twenty on', async () => {
    const second = await desk.reader(readers[1]);
    let view = await opened(second);
    while (view.comment !== null) view = (await label(second, view, 'neutral')) as Open;
    const kept = await desk.kept('labels');
    expect(kept.map(({ given }) => given)).toEqual(
      Array(10).fill([
        { by: 0, label: 'neutral' },
        { by: 1, label: 'neutral' },
      ]),
    );
    expect(view.agreement).toBeNull();
  });
});

describe('a withdrawal', () => {
  const withdraw = async ({ secret }: MintedCredential): Promise<void> => {
    const box = boxClient(desk.portal.origins);
    const { digest } = await box.open.mutate({ secret });
    await box.withdraw.mutate({ secret, replaces: digest });
  };

  it('refused because another state was meant leaves the labels', async () => {
    const { secret } = wrote[3]!;
    const stale = boxClient(desk.portal.origins).withdraw.mutate({ secret, replaces: 'A'.repeat(43) });
    expect(await refusal(stale)).toMatchObject({ code: 'counted' });
    expect(await desk.kept('labels')).toHaveLength(10);
  });

  it('erases the labels with the text, and closes a question on which nine people remain', async () => {
    const reader = await desk.reader();
    const mine = labelName(wrote[3]!.id, { part: 'c:friend', text: 'Commentaire numéro 3.' });
    expect((await desk.kept('labels')).map(({ _id }) => _id)).toContain(mine);
    await withdraw(wrote[3]!);
    const left = (await desk.kept('labels')).map(({ _id }) => _id);
    expect(left).toHaveLength(9);
    expect(left).not.toContain(mine);
    expect(await opened(reader)).toMatchObject({ comment: null, last: null, themes: [{ comments: 0 }] });
  });

  it('takes the comment out of the hands of whoever is reading it', async () => {
    wrote.push(...(await desk.join([...people.slice(0, 2), ...people.slice(0, 8)])));
    await desk.join(silent(10));
    clock.advance(3_600_000);
    await desk.release();
    const reader = await desk.reader();
    const view = await opened(reader);
    const text = view.comment?.text;
    for (const [index, sheet] of people.entries())
      if (sheet.comments.friend?.text === text)
        for (const one of [wrote[index], ...wrote.slice(10)].filter((each) => each !== undefined))
          await withdraw(one).catch(() => {});
    const after = await label(reader, view, 'positive');
    expect(after).not.toMatchObject({ last: { text } });
    const kept = await desk.kept('labels');
    expect(kept.every(({ given }) => JSON.stringify(given).includes('neutral'))).toBe(true);
  });
});

describe('a list of invited people', () => {
  it('is read after its close, and no more once the comparison begins', async () => {
    const later = testClock(duringTestCampaign);
    const listed = await startDeskPortal({ clock: later, releaseEverySeconds: 7 * 86_400 });
    await listed.join([...people, ...people]);
    later.set(duringTestCampaign + 7 * 86_400_000);
    await listed.portal.box.portal.tick();
    expect((await listed.kept('releases')).length).toBe(1);
    expect(await (await listed.reader()).view.mutate({ locale })).toEqual({ state: 'waiting' });
    later.set(testCampaignCloses + 16 * 60_000);
    await listed.portal.box.portal.tick();
    // Another sign-in: one rests a week at most.
    const again = await listed.reader();
    expect(await again.view.mutate({ locale })).toMatchObject({ state: 'open', themes: [{ comments: 20 }] });
    later.set(testCampaignCompares);
    expect(await again.view.mutate({ locale })).toEqual({ state: 'over' });
    await listed.portal.stop();
  }, 60_000);
});

describe('who may read', () => {
  const strangers = () => connectDesk({ origin: desk.origin });

  it('is nobody without a session', async () => {
    await expect(strangers().view.mutate({ locale })).rejects.toMatchObject({ message: 'not-signed-in' });
  });

  it('is nobody whom the campaign does not name, even with a link made beside the command', async () => {
    const curious = await desk.reader('Claire D.');
    await expect(curious.view.mutate({ locale })).rejects.toMatchObject({ message: 'not-named' });
    await expect(curious.frame.query({ locale })).rejects.toMatchObject({ message: 'not-named' });
  });

  it.each([
    ['nobody', (): Promise<string | undefined> => Promise.resolve(undefined), 401],
    ['somebody who is not named', () => desk.session('Claire D.'), 403],
    // What they sent is none of what is asked: the last thing looked at.
    ['a reader', () => desk.session(readers[1]), 400],
  ] as const)(
    'is asked at every procedure, before anything that was sent is read: %s',
    async (_who, sessionOf, status) => {
      const session = await sessionOf();
      for (const name of ['frame', 'view', 'choose', 'label', 'undo']) {
        const response: Response = await fetch(`${desk.origin}/trpc/${name}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(session === undefined ? {} : { 'x-miroir-desk': session }),
          },
          body: '{"junk":true}',
        });
        expect([name, response.status]).toEqual([name, status]);
      }
    },
  );

  it('is not another page of the same host, nor whoever follows a link', async () => {
    const ask = (headers: Record<string, string>, method = 'POST'): Promise<Response> =>
      fetch(`${desk.origin}/trpc/view`, {
        method,
        headers,
        ...(method === 'POST' ? { body: '{"locale":"fr"}' } : {}),
      });
    const json = { 'content-type': 'application/json' };
    expect((await ask({ ...json, origin: desk.portal.origins.box })).status).toBe(403);
    expect((await ask({ 'content-type': 'text/plain' })).status).toBe(403);
    expect((await ask({}, 'GET')).status).toBe(405);
    for (const path of ['/trpc/keys', '/q/1', '/exchange/snapshots'])
      expect((await fetch(`${desk.origin}${path}`)).status).not.toBe(200);
  });

  it('opens a link once', async () => {
    const token = await desk.invite(readers[0]);
    expect(await strangers().signIn.check.query({ token })).toEqual({ valid: true });
    await strangers().signIn.open.mutate({ token });
    await expect(strangers().signIn.open.mutate({ token })).rejects.toMatchObject({
      message: 'link-not-valid',
    });
  });

  it('leaves by signing out', async () => {
    const session = await desk.session(readers[0]);
    const reader = connectDesk({ origin: desk.origin, session });
    await reader.signIn.close.mutate();
    await expect(reader.view.mutate({ locale })).rejects.toMatchObject({ message: 'not-signed-in' });
  });
});
