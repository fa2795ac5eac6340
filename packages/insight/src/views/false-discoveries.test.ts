import { mulberry32 } from '@miroir/basics/chance';
import { describe, expect, it } from 'vitest';
import { binomial, hypergeometric } from '../testing/prng.ts';
import { likert, sideOf, tallyOf } from '../testing/sides.ts';
import { comparePage, rankFindings } from './compare-page.ts';

const questions = Array.from({ length: 30 }, (_, index) => likert(`q${index}`));
const campaigns = 400;
const favourable = 0.45;
/** 5 %, and what chance adds to it in 400 campaigns once in a hundred: 2.33 · √(.05 · .95 / 400). */
const atMost = 0.076;

type Size = readonly [invited: number, inside: number, outside: number];
/** The demonstration, two of its cohorts, a small cohort. */
const sizes: readonly Size[] = [
  [600, 402, 1200],
  [160, 120, 260],
  [85, 60, 140],
];

/** Share of campaigns that establish at least one gap, where each side's favourable answers come from its draw. */
function establishing(
  [invited, inside, outside]: Size,
  drawInside: (random: () => number) => number,
): number {
  const random = mulberry32(invited);
  const side = (n: number, draw: () => number) => {
    const answers = questions.map(({ id }): [string, Record<string, number>] => {
      const high = draw();
      return [id, { p2: n - high, p4: high }];
    });
    return tallyOf(n, Object.fromEntries(answers));
  };
  let found = 0;
  for (let campaign = 0; campaign < campaigns; campaign++) {
    const employees = sideOf(
      'employees',
      side(inside, () => drawInside(random)),
      { cohorts: [{ id: 'all', headcount: invited }] },
    );
    const consumers = sideOf(
      'consumers',
      side(outside, () => binomial(random, outside, favourable)),
    );
    if (rankFindings(comparePage(questions, employees, consumers).questions).gaps.length > 0) found++;
  }
  return found / campaigns;
}

describe('false discoveries over a page of thirty gaps, where nothing separates the two sides', () => {
  it.each(sizes)(
    'stay at one campaign in twenty when both sides draw on one opinion (%i invited, %i and %i answers)',
    (...size) => {
      const found = establishing(size, (random) => binomial(random, size[1], favourable));
      expect(found).toBeLessThan(atMost);
      // A test so timid that it never speaks would pass too.
      expect(found).toBeGreaterThan(0.01);
    },
  );

  it.each(sizes)(
    'are rarer still when the invited people themselves are split as the outside is (%i invited, %i and %i answers)',
    (...size) => {
      const [population, inside] = size;
      const special = Math.round(favourable * population);
      const found = establishing(size, (random) => hypergeometric(random, inside, { population, special }));
      expect(found).toBeLessThan(atMost);
    },
  );
});
