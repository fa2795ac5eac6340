import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWaiting, ideasThatEnter } from './batch-rule.ts';
import { countView, nobody } from './count-view.ts';

describe('what enters at an edition', () => {
  it('is all that waits on an idea with at least k people, and nothing of the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        fc.integer({ min: 5, max: 12 }),
        (ideas, k) => {
          const waiting = countWaiting(ideas);
          const entered = ideasThatEnter(waiting, k);
          for (const idea of ['a', 'b', 'c', 'd'])
            expect(entered.includes(idea)).toBe(ideas.filter((each) => each === idea).length >= k);
        },
      ),
    );
  });
});

describe('what a person is told of a total', () => {
  const counts = { agree: 3, disagree: 2, unsure: 0 };
  it('is nothing before they reacted, whatever it is', () => {
    expect(countView(counts, { reacted: false, own: false })).toEqual({ state: 'hidden' });
    expect(countView(nobody, { reacted: false, own: false })).toEqual({ state: 'hidden' });
  });
  it('is the total after it, « moins de 5 » before anything entered, and the author’s own', () => {
    expect(countView(counts, { reacted: true, own: false })).toEqual({ state: 'shown', ...counts });
    expect(countView(nobody, { reacted: true, own: false })).toEqual({ state: 'few' });
    expect(countView(counts, { reacted: false, own: true })).toEqual({ state: 'shown', ...counts });
  });
});
