import { describe, expect, it } from 'vitest';
import { type ListedFacts, listed, listSizes } from './idea-lists.ts';

const frame = { today: '2026-03-31', k: 5, days: 14 };
const idea = (id: string, some: Partial<ListedFacts> = {}): ListedFacts => ({
  ...{ id, theme: 'repair', day: '2026-03-01', standing: null, clock: null, since: null, fresh: 0 },
  counts: { agree: 0, disagree: 0, unsure: 0 },
  ...some,
});
const counts = (agree: number, disagree: number) => ({ agree, disagree, unsure: 0 });
const standing = (state: 'retained' | 'done', last: string) => ({ state, first: '2026-01-01', last });
const named = (ideas: readonly ListedFacts[], list: Parameters<typeof listed>[1]) =>
  listed(ideas, list, frame).map(({ id }) => id);

describe('the lists of the desk', () => {
  it('put an idea without an answer first where most people agree, then the one that waits longest', () => {
    const ideas = [
      idea('a', { counts: counts(6, 0), day: '2026-03-02' }),
      idea('b', { counts: counts(9, 0) }),
      idea('c', { counts: counts(6, 0) }),
      idea('d', { counts: counts(30, 0), standing: standing('done', '2026-03-30') }),
    ];
    expect(named(ideas, 'unanswered')).toEqual(['b', 'c', 'a']);
  });

  it('hold as overdue what was promised for a day that is over, and nothing that is due or answered', () => {
    const clock = (state: 'due' | 'overdue' | 'late', due: string) => ({ clock: { state, due } });
    const ideas = [
      idea('a', clock('overdue', '2026-03-30')),
      idea('b', clock('overdue', '2026-03-12')),
      idea('c', clock('due', '2026-03-31')),
      idea('d', clock('late', '2026-03-01')),
    ];
    expect(named(ideas, 'overdue')).toEqual(['b', 'a']);
  });

  it('see a rise in three new comments, or in agrees that reached the promise within seven days', () => {
    const ideas = [
      idea('a', { fresh: 2 }),
      idea('b', { fresh: 3 }),
      idea('c', { since: '2026-03-25' }),
      idea('d', { since: '2026-03-24' }),
      idea('e', { fresh: 8 }),
    ];
    expect(named(ideas, 'rising')).toEqual(['e', 'b', 'c']);
  });

  it('call divided what k people agree with and k do not, the surest first', () => {
    const ideas = [
      idea('a', { counts: counts(5, 4) }),
      idea('b', { counts: counts(50, 5) }),
      idea('c', { counts: counts(20, 20) }),
    ];
    expect(named(ideas, 'divided')).toEqual(['c', 'b']);
  });

  it('call stale an answer that goes on and was not spoken of for twice the promised days', () => {
    const ideas = [
      idea('a', { standing: standing('retained', '2026-03-03') }),
      idea('b', { standing: standing('retained', '2026-03-02') }),
      idea('c', { standing: standing('done', '2026-01-02') }),
      idea('d', { standing: standing('retained', '2026-01-02') }),
      idea('e'),
    ];
    expect(named(ideas, 'stale')).toEqual(['d', 'b']);
    expect(listSizes(ideas, frame)).toEqual({ unanswered: 1, overdue: 0, rising: 0, divided: 0, stale: 2 });
  });
});
