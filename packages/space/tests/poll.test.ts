import { mulberry32, shuffled } from '@miroir/basics/chance';
import { afterEach, describe, expect, it } from 'vitest';
import { ideaDraft, noWords, openTestSpace, publish, type TestSpace } from './open-test-space.ts';

let world: TestSpace;
afterEach(() => world.close());

const who = (at: number): string => world.secrets[at] ?? '';
const days = 5;
const aDay = 12;
const writers = days * aDay;
/** Nobody of the played writers: the reader, and whoever wrote the idea that is commented on. */
const reader = writers;

/** One person's two texts, and the batch that the second one came out with. */
interface Pair {
  readonly signed: string;
  readonly once: string;
  readonly batch: number;
}

/** Where each text stood in one order of one page, and when it was first seen. */
type Seen = Map<string, number>;

/** What a reader sees who reads every page in every order: the place of each text, by order. */
async function readAll(on: string): Promise<Map<string, string[]>> {
  const secret = who(reader);
  const orders = new Map<string, string[]>();
  for (const order of ['to-read', 'recent', 'discussed'] as const) {
    const ids: string[] = [];
    let cursor: Parameters<typeof world.call.list>[0]['cursor'] = null;
    do {
      const page = await world.call.list({ secret, theme: null, language: null, order, cursor });
      ids.push(...page.ideas.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    orders.set(order, ids);
  }
  const comments: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof world.call.comments>> = await world.call.comments({
      ...{ secret, idea: on, under: null, stance: null, after },
    });
    comments.push(...page.comments.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  orders.set('comments', comments);
  const found = [];
  for (let from: number | null = 0; from !== null; ) {
    const page: Awaited<ReturnType<typeof world.call.search>> = await world.call.search({
      ...{ secret, text: 'atelier', from },
    });
    found.push(...page.ideas.map(({ id }) => id));
    from = page.next;
  }
  orders.set('search', found);
  orders.set(
    'similar',
    (await world.call.similar({ secret, title: 'Un atelier', language: 'fr' })).map(({ id }) => id),
  );
  return orders;
}

/** Right guesses, were the i-th once-only text of a batch the i-th persona's of those who wrote meanwhile. */
function rightByRank(pairs: readonly Pair[], once: Seen, signed: Seen, next: () => number): number {
  let right = 0;
  for (const own of Map.groupBy(pairs, ({ batch }) => batch).values()) {
    // Shuffled first: what is not told must not be told by the order of playing.
    const by = (seen: Seen, of: 'once' | 'signed') =>
      shuffled(own, next).sort((a, b) => (seen.get(a[of]) ?? 0) - (seen.get(b[of]) ?? 0));
    const guessed = by(signed, 'signed');
    right += by(once, 'once').filter((each, at) => guessed[at] === each).length;
  }
  return right;
}

/** Each writes under a pseudonym, then once only, one after the other: the worst that an order could tell. */
async function play(on: string, onPoll: () => Promise<void>): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let of = 0; of < aDay; of += 1) {
      const at = day * aDay + of;
      const secret = who(at);
      await world.call.beCalled({ secret, kind: 'pseudonym', name: name(at), role: '', skills: [] });
      // Half of them add ideas, half comment on one.
      const place = of % 2 === 0 ? {} : ({ kind: 'comment', theme: null, on, stance: 'for' } as const);
      const text = (manner: 'once' | 'pseudonym') =>
        ideaDraft({ ...place, manner, words: words(of % 2 === 0) });
      const [signed, once] = [text('pseudonym'), text('once')];
      await world.call.contribute({ secret, draft: signed });
      await world.call.contribute({ secret, draft: once });
      pairs.push({ signed: signed.id, once: once.id, batch: 2 * day + (of % 2) });
    }
    // An edition of what is signed each hour, one of what is not each morning: the first to look is the first to see.
    for (let look = 0; look < 3; look += 1) {
      await world.pass(8);
      await onPoll();
    }
  }
  return pairs;
}

const name = (at: number): string => `${'abcdefghjkmnopqs'[at % 16]}${'tuwxyz'[Math.floor(at / 16)]}olis`;
const words = (idea: boolean) => ({
  ...noWords,
  title: idea ? 'Un atelier par site' : '',
  body: 'Un atelier ouvert le vendredi.',
});

describe('a reader who polls every page in every order', () => {
  it('finds whose persona wrote a once-only text no better than by its day', async () => {
    world = await openTestSpace({ people: writers + 4 });
    const idea = ideaDraft();
    for (const [at, draft] of [idea, ideaDraft(), ideaDraft()].entries())
      await world.call.contribute({ secret: who(reader + 1 + at), draft });
    await world.pass(26);
    const first: Map<string, Seen> = new Map();
    let polls = 0;
    const pairs = await play(idea.id, async () => {
      polls += 1;
      for (const [order, ids] of await readAll(idea.id)) {
        const seen = first.get(order) ?? new Map<string, number>();
        first.set(order, seen);
        // When it was first there, then where it stood.
        for (const [place, id] of ids.entries()) if (!seen.has(id)) seen.set(id, polls * 1e6 + place);
      }
    });
    const next = mulberry32(3);
    const told = [...first].map(([order, seen]) => ({ order, right: rightByRank(pairs, seen, seen, next) }));
    expect(told.map(({ order }) => order)).toContain('comments');
    expect(first.get('recent')?.size).toBe(writers + 3);
    // One right a batch by chance: Poisson(10), of which 30 or more is once in a million.
    for (const { order, right } of told) expect(right, order).toBeLessThan(30);
    // A page in the order of writing would give them all.
    const written: Seen = new Map(
      pairs.flatMap(({ signed, once }, at) => [[signed, at] as const, [once, at] as const]),
    );
    expect(rightByRank(pairs, written, written, next)).toBe(writers);
  });

  it('sees nothing move between two editions, whoever writes, reacts or reports', async () => {
    world = await openTestSpace({ people: 30 });
    const [idea = ''] = await publish(world, ['Un atelier', 'Éteindre la nuit', 'Renvoyer la mousse']);
    const seen = async (): Promise<string> => {
      const secret = who(29);
      const all = [
        await world.call.overview({ secret, since: '2026-01-01' }),
        await world.call.list({ secret, theme: null, language: null, order: 'recent', cursor: null }),
        await world.call.idea({ secret, id: idea }),
        await world.call.comments({ secret, idea, under: null, stance: null, after: null }),
        await world.call.search({ secret, text: 'atelier', from: 0 }),
      ];
      return JSON.stringify(all);
    };
    const before = await seen();
    for (let at = 5; at < 12; at += 1) {
      await world.call.react({ secret: who(at), idea, value: 'agree' });
      const draft = ideaDraft({
        kind: 'comment',
        theme: null,
        on: idea,
        words: { ...noWords, body: 'Oui.' },
      });
      await world.call.contribute({ secret: who(at), draft });
      await world.call.report({ secret: who(at), target: idea, reason: 'off-topic' });
      expect(await seen()).toBe(before);
    }
    await world.pass(24);
    expect(await seen()).not.toBe(before);
  });
});
