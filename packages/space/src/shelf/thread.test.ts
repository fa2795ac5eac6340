import { mulberry32, shuffled } from '@miroir/basics/chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionStates, stances } from '../documents/contribution.ts';
import type { Entry } from './entry.ts';
import { createThread, oldestFirst, type ThreadRequest } from './thread.ts';

const entry = (id: string, some: Partial<Entry> = {}): Entry => ({
  ...{ id, kind: 'comment', theme: 'repair', on: 'idea', under: null, stance: null, language: 'fr' },
  ...{ day: '2026-03-01', place: id, state: 'published', owner: null, persona: null },
  ...{ into: null, closed: false, pinned: false },
  ...some,
});

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const entries: fc.Arbitrary<Entry> = fc.record({
  id: fc.constantFrom(...names),
  kind: fc.constantFrom('comment' as const, 'comment' as const, 'addition' as const),
  theme: fc.constant('repair'),
  on: fc.constant('idea'),
  under: fc.constantFrom(null, null, 'a'),
  stance: fc.constantFrom(null, ...stances),
  language: fc.constant('fr'),
  day: fc.constantFrom('2026-03-01', '2026-03-02'),
  place: fc.constantFrom('x', 'y'),
  state: fc.constantFrom(...contributionStates),
  owner: fc.constant(null),
  persona: fc.option(fc.constantFrom('p', 'q')),
  into: fc.constant(null),
  closed: fc.constant(false),
  pinned: fc.constant(false),
});

/** What a thread says, told by looking at everything. */
function plainly(all: readonly Entry[]) {
  const read = all.filter(({ kind, state }) => kind === 'comment' && state === 'published');
  const replies = (id: string): number => read.filter(({ under }) => under === id).length;
  return {
    read: read.length,
    stances: Object.fromEntries(
      stances.map((each) => [
        each,
        read.filter(({ stance, under }) => under === null && stance === each).length,
      ]),
    ),
    replies: names.map(replies),
    helpers: read.flatMap(({ stance, persona }) => (stance === 'help' ? (persona ?? []) : [])).sort(),
    list: ({ under, stance }: Pick<ThreadRequest, 'under' | 'stance'>): string[] =>
      all
        .filter((each) => each.kind === 'comment' && each.under === under)
        .filter((each) => stance === null || each.stance === stance)
        .filter((each) => each.state === 'published' || replies(each.id) > 0)
        .toSorted(oldestFirst)
        .map(({ id }) => id),
  };
}

describe('a thread', () => {
  it('says what looking at every comment would, whatever was put and put again', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { minLength: 10, maxLength: 25 }),
        fc.constantFrom(null, null, 'a'),
        fc.constantFrom(null, null, ...stances),
        fc.integer({ min: 1, max: 4 }),
        (puts, under, stance, size) => {
          // A text stays what it is, and where: its state alone changes.
          const first = new Map<string, Entry>();
          const thread = createThread();
          for (const put of puts) {
            const known = first.get(put.id);
            const next = known === undefined ? put : { ...known, state: put.state };
            first.set(put.id, next);
            thread.put(next);
          }
          const told = plainly([...first.values()]);
          expect(thread.read()).toBe(told.read);
          expect(thread.stances()).toEqual(told.stances);
          expect(names.map((name) => thread.replies(name))).toEqual(told.replies);
          expect([...thread.helpers()].sort()).toEqual(told.helpers);
          const pages: string[] = [];
          for (let after: string | null = null; ; ) {
            const { ids, more } = thread.page({ under, stance, after, size });
            pages.push(...ids);
            after = ids.at(-1) ?? null;
            // A page that begins again would never end.
            if (!more || pages.length > names.length) break;
          }
          expect(pages).toEqual(told.list({ under, stance }));
        },
      ),
    );
  });

  it('goes on where the last page ended, also after a comment that is gone or on another list', () => {
    const thread = createThread();
    for (const id of ['d', 'b', 'a', 'c', 'e'])
      thread.put(entry(id, { stance: id === 'c' ? 'against' : 'for' }));
    const page = (after: string | null, size: number, stance: Entry['stance'] = null) =>
      thread.page({ under: null, stance, after, size });
    expect(page(null, 2)).toEqual({ ids: ['a', 'b'], more: true });
    expect(page('b', 2)).toEqual({ ids: ['c', 'd'], more: true });
    expect(page('d', 2)).toEqual({ ids: ['e'], more: false });
    expect(page('c', 9, 'for').ids).toEqual(['d', 'e']);
    thread.put(entry('b', { stance: 'for', state: 'withdrawn' }));
    expect(page(null, 9).ids).toEqual(['a', 'c', 'd', 'e']);
    expect(page('b', 9).ids).toEqual(['c', 'd', 'e']);
  });

  it('costs a page of ten thousand comments what it costs one of a hundred', () => {
    /** How often days are looked at: to read the page in the middle, and to put one more. */
    const looks = (count: number): { page: number; put: number } => {
      let seen = 0;
      const watched = (n: number): Entry => {
        const id = String(n).padStart(6, '0');
        const stance = stances[n % stances.length] ?? null;
        return Object.defineProperty(entry(id, { stance }), 'day', {
          get: () => {
            seen += 1;
            return '2026-03-01';
          },
        });
      };
      const thread = createThread();
      const all = Array.from({ length: count }, (_none, n) => n);
      for (const n of shuffled(all, mulberry32(3))) thread.put(watched(n * 2));
      const after = String(count - (count % 2)).padStart(6, '0');
      seen = 0;
      expect(thread.page({ under: null, stance: null, after, size: 20 }).ids).toHaveLength(20);
      const page = seen;
      seen = 0;
      thread.put(watched(count + 1));
      expect(thread.read()).toBe(count + 1);
      return { page, put: seen };
    };
    const [few, many] = [looks(100), looks(10_000)];
    // By halves: a hundred times as many take seven more steps, in each of the two lists that a comment is in.
    expect(many.page).toBeLessThanOrEqual(few.page + 2 * 8);
    expect(many.put).toBeLessThanOrEqual(few.put + 4 * 8);
  });
});
