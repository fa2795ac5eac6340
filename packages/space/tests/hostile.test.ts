import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphemes } from '../src/hygiene/clean-text.ts';
import { ideaDraft, noWords, openTestSpace, refusal, type TestSpace } from './open-test-space.ts';

let world: TestSpace;
const who = (at: number): string => world.secrets[at] ?? '';
beforeAll(async () => {
  world = await openTestSpace({ rules: { pace: 'live' } });
  await called('Lame claire');
});
afterAll(() => world.close());

const called = (name: string) =>
  world.call.beCalled({ secret: who(0), kind: 'pseudonym', name, role: '', skills: [] });

/** An idea at once, as it is read by others. */
async function readBack(text: string) {
  const draft = ideaDraft({
    manner: 'pseudonym',
    words: { ...noWords, title: text, body: text, need: text },
  });
  await world.call.contribute({ secret: who(0), draft });
  const page = await world.call.idea({ secret: who(9), id: draft.id });
  if (page.state !== 'published') throw new Error('not published');
  return page;
}

async function commentBack(on: string, text: string): Promise<string> {
  const words = { ...noWords, body: text };
  const draft = ideaDraft({ kind: 'comment', theme: null, on, stance: 'for', manner: 'pseudonym', words });
  await world.call.contribute({ secret: who(0), draft });
  const asked = { secret: who(9), idea: on, under: null, stance: null, after: null };
  const { comments } = await world.call.comments(asked);
  const found = comments.find(({ id }) => id === draft.id);
  return found?.state === 'published' ? found.body : '';
}

const zalgo = `Z${'\u0351\u0489\u0316'.repeat(40)}algo`;
const family = '👩‍👩‍👧‍👦';

/** What is sent, and what others read of it: text, in the order in which it was written. */
const hostile: readonly (readonly [string, string, string])[] = [
  [
    'marks that turn the direction of what follows',
    'Payer\u202E 100 €\u202C \u2066abc\u2069 fin',
    'Payer 100 € abc fin',
  ],
  ['invisible signs', 'in\u200Bvi\uFEFFsi\u2060ble\u0000\u0007', 'invisible'],
  ['markup', '<img src=x onerror=alert(1)><b>gras</b>', '<img src=x onerror=alert(1)><b>gras</b>'],
  ['a link that runs', 'javascript:alert(document.cookie)', 'javascript:alert(document.cookie)'],
  ['a link of data', 'data:text/html,<script>1</script>', 'data:text/html,<script>1</script>'],
  ['a template and a query', '{{7*7}} {"$gt":""}', '{{7*7}} {"$gt":""}'],
  ['emoji', family.repeat(12), family.repeat(12)],
];

describe('hostile content', () => {
  it.each(hostile)(
    '%s: is read as the text it is, in an idea, a comment and lists',
    async (_what, sent, read) => {
      const page = await readBack(sent);
      expect([page.words.title, page.words.body, page.words.need]).toEqual([read, read, read]);
      expect(await commentBack(page.id, sent)).toBe(read);
      const { ideas } = await world.call.list({
        ...{ secret: who(9), theme: null, language: null, order: 'recent', cursor: null },
      });
      expect(ideas.find(({ id }) => id === page.id)).toMatchObject({ title: read, excerpt: read });
    },
  );

  it('a tower of accents: loses all but four of them', async () => {
    const { words, id } = await readBack(zalgo);
    expect(graphemes(words.title)).toBe(5);
    expect(words.title.normalize('NFD').match(/\p{M}/gu)?.length).toBeLessThanOrEqual(4);
    expect(await commentBack(id, zalgo)).toBe(words.title);
  });

  it.each(['title', 'body', 'need', 'benefit'] as const)(
    'a megabyte in %s: is refused by its field, at once',
    async (field) => {
      const draft = ideaDraft();
      const long = { ...draft, words: { ...draft.words, [field]: 'a\u0301'.repeat(500_000) } };
      const began = performance.now();
      const refused: unknown = await world.call
        .contribute({ secret: who(1), draft: long })
        .catch((fault) => fault);
      expect(refused).toMatchObject({ portalCode: 'text-refused', params: { field, fault: 'too-long' } });
      expect(performance.now() - began).toBeLessThan(500);
    },
  );

  it('a pseudonym: is one line of text, no one else’s and no official’s, whatever signs it is made of', async () => {
    await called(' Lame\u202E <b>claire</b>\n\n');
    const page = await readBack('Sous un nom étrange');
    expect(page.persona?.name).toBe('Lame <b>claire</b>');
    for (const [name, code] of [
      ['x'.repeat(1_000_000), 'text-refused'],
      ['\u200B\u202E', 'text-refused'],
      ['\u3164\u3164', 'text-refused'],
      ['H\u0435stia', 'name-refused'],
      ['H e s t\u0301 i a', 'name-refused'],
      ['\u{1F9F1}', 'name-refused'],
    ] as const)
      expect([name.slice(0, 12), await refusal(called(name))]).toEqual([name.slice(0, 12), code]);
  });

  it('a title of which nothing is seen: is refused, since nobody could open it', async () => {
    for (const title of ['\u3164', '\u2800\u2800', '\u200E', '\u00AD\u200D']) {
      const words = { ...noWords, title, body: 'Un texte' };
      const sent = world.call.contribute({ secret: who(2), draft: ideaDraft({ words }) });
      expect([escape(title), await refusal(sent)]).toEqual([escape(title), 'text-refused']);
    }
  });

  it('a language: is one that browsers can name, and says nothing of its own', async () => {
    const send = async (language: string) => {
      const sent = world.call.contribute({ secret: who(3), draft: ideaDraft({ language }) });
      return (await refusal(sent)) === 'accepted' ? 'accepted' : 'refused';
    };
    for (const language of [
      'x!',
      'Marc Dupont',
      'fr-x-marc',
      'i-klingon',
      'fr--FR',
      '\u202Efr',
      'FR',
      'en-a-marc',
    ])
      expect([language, await send(language)]).toEqual([language, 'refused']);
    for (const language of ['fr', 'pt-BR', 'zh-Hant-TW', 'es-419', 'fil']) {
      expect([language, await send(language)]).toEqual([language, 'accepted']);
      expect(new Intl.DisplayNames(['fr'], { type: 'language' }).of(language)).toBeTruthy();
    }
  });

  it('an erasure: makes no text of marks out of one', async () => {
    const { id, words } = await readBack('Un titre à garder');
    const erase = (change: Partial<typeof words>) =>
      refusal(world.call.erase({ secret: who(0), id, next: { ...words, ...change } }));
    expect(await erase({ body: '[…]'.repeat(20_000) })).toBe('text-changed');
    expect(await erase({ benefit: '[…]' })).toBe('text-changed');
    expect(await erase({ body: 'Un […] garder' })).toBe('accepted');
  });

  it('is found by its words, and searched for without harm', async () => {
    for (const text of ['<script>', '.*', '(((', '\u202E', "' OR 1=1 --", '$where', '\ud800', family])
      expect(await refusal(world.call.search({ secret: who(9), text, from: 0 }))).toBe('accepted');
    const { total } = await world.call.search({ secret: who(9), text: 'onerror alert', from: 0 });
    expect(total).toBe(1);
  });
});
