import { mulberry32 } from '@miroir/basics/chance';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { selection, simes } from './families.ts';

/** The definition, level by level: the least q at which a member is claimed. */
function byDefinition(families: readonly (readonly number[])[], own: number, member: number): number {
  const selected = benjaminiHochberg(families.map(simes));
  const inside = benjaminiHochberg(families[own] ?? [])[member] ?? 1;
  const claimed = (q: number) => {
    const count = selected.filter((value) => value <= q).length;
    return (selected[own] ?? 1) <= q && inside <= (q * count) / families.length;
  };
  let [low, high] = [0, 1];
  if (!claimed(1)) return 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (claimed(middle)) high = middle;
    else low = middle;
  }
  return high;
}

describe('selection', () => {
  it('corrects families as Benjamini & Hochberg do, in any order', () => {
    const pValues = [0.03, 0.001, 0.2, 0.04, 0.9];
    const family = selection(pValues);
    const expected = benjaminiHochberg(pValues);
    for (const [index, p] of pValues.entries()) expect(family.corrected(p)).toBeCloseTo(expected[index]!, 12);
  });

  it('gives the one member of a family the value of its family', () => {
    const pValues = [0.03, 0.001, 0.2, 0.04, 0.9];
    const family = selection(pValues);
    for (const p of pValues) expect(family.inside(p, [p])).toEqual([family.corrected(p)]);
  });

  it('claims members at q × selected ÷ all, and none of a family that is not selected', () => {
    const families = [[0.0001, 0.03, 0.6], [0.5, 0.7], [0.9], [0.4, 0.8]];
    const family = selection(families.map(simes));
    const [first = []] = families;
    const inside = family.inside(simes(first), first);
    // One of four selected: members at .05 / 4, so .0001·3 = .0003 is claimed and .03·3/2 = .045 is not.
    expect(inside[0]).toBeLessThanOrEqual(0.05);
    expect(inside[1]).toBeGreaterThan(0.05);
    expect(Math.min(...family.inside(simes(families[1]!), families[1]!))).toBeGreaterThan(0.05);
  });

  it('is the definition, level by level, on families drawn at random', () => {
    const random = mulberry32(3);
    for (let time = 0; time < 60; time++) {
      const families = Array.from({ length: 6 }, () =>
        Array.from({ length: 1 + Math.floor(random() * 5) }, () => random() ** 4),
      );
      const family = selection(families.map(simes));
      for (const [own, members] of families.entries())
        for (const [member, value] of family.inside(simes(members), members).entries())
          expect(value).toBeCloseTo(byDefinition(families, own, member), 9);
    }
  });
});
