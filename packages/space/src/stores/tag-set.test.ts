import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTagSet } from './tag-set.ts';

const tag = (n: number): string => hash('sha256', `tag ${n}`, 'base64url');

describe('a set of tags', () => {
  it('holds each that was added, however many, and none besides', () => {
    const set = createTagSet();
    for (let n = 0; n < 20_000; n += 1) set.add(tag(n));
    for (let n = 0; n < 20_000; n += 1) if (!set.mayHold(tag(n))) throw new Error(`lost ${n}`);
    const others = Array.from({ length: 20_000 }, (_none, n) => set.mayHold(tag(n + 20_000)));
    expect(others.filter(Boolean)).toEqual([]);
  });

  it('takes the same again without growing, and tells apart tags that want one place', () => {
    const set = createTagSet();
    // The last bytes that are kept choose the place: these differ in the first ones alone.
    const [one, two] = ['AAAAAAAA', 'BAAAAAAA'].map((start) => start.padEnd(43, 'A')) as [string, string];
    for (let time = 0; time < 5000; time += 1) set.add(one);
    expect([set.mayHold(one), set.mayHold(two)]).toEqual([true, false]);
    set.add(two);
    expect([set.mayHold(one), set.mayHold(two)]).toEqual([true, true]);
  });
});
