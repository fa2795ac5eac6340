import { mulberry32, shuffled } from '@miroir/basics/chance';
import { describe, expect, it } from 'vitest';
import { compareWithChance, type Guess } from './compare-with-chance.ts';
import { guessByRank } from './rank-linking.ts';

describe('guessByRank', () => {
  it('links everyone when both sides kept the order of arrival', () => {
    const roll = Array.from({ length: 40 }, (_, i) => ({ cohort: i % 2 ? 'a' : 'b', position: i }));
    const box = roll.map((trace) => ({ ...trace, position: trace.position * 7 }));
    const guesses = guessByRank(roll, box);
    expect(guesses).toHaveLength(40);
    expect(guesses.every(([one, other]) => one === other)).toBe(true);
  });

  it('stays within the cohort, and guesses nothing for whom the other side has nobody left', () => {
    const roll = ['a', 'a', 'b'].map((cohort, position) => ({ cohort, position }));
    const box = ['b', 'a'].map((cohort, position) => ({ cohort, position }));
    expect(guessByRank(roll, box)).toEqual([
      [0, 1],
      [2, 0],
    ]);
  });
});

const size = 50;
const cohorts = ['a', 'b', 'c', 'd'];
const names = (cohort: string) => Array.from({ length: size }, (_, index) => `${cohort}${index}`);

/**
 * The guesses of campaigns that use the same credentials: a part of each order is the credential's own and so the same
 * in every campaign, as the place of a hash in a file is; the rest is new each time.
 */
function play(campaigns: number, next: () => number): Guess[] {
  return cohorts.flatMap((cohort) => {
    const own = names(cohort);
    const [rollPlace, boxPlace] = [shuffled(own, next), shuffled(own, next)];
    const nearly = (order: readonly string[]): string[] =>
      order
        .map((name, place) => ({ name, at: place + 3 * next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ name }) => name);
    return Array.from({ length: campaigns }, () => {
      const [roll, box] = [nearly(rollPlace), nearly(boxPlace)];
      return roll.map((name, rank) => ({ cohort, roll: name, box: box[rank]! }));
    }).flat();
  });
}

describe('the comparison with chance', () => {
  it('finds an order that both sides kept, and one that the other side turned round', () => {
    const kept = cohorts.flatMap((cohort) =>
      names(cohort).map((name) => ({ cohort, roll: name, box: name })),
    );
    const found = compareWithChance(kept, { draws: 2000, next: mulberry32(1) });
    expect(found).toMatchObject({ right: 200, p: 2 / 2001 });
    expect(found.high).toBeLessThan(20);
    const never = Array.from({ length: 20 }, () => kept.map((guess) => ({ ...guess, box: `${guess.box}'` })));
    expect(compareWithChance(never.flat(), { draws: 2000, next: mulberry32(2) }).right).toBe(0);
  });

  it('holds at its level for campaigns that share their credentials, where independent guesses would be too sure', () => {
    const next = mulberry32(8);
    const worlds = 400;
    const campaigns = 15;
    let [outside, outsideBinomial] = [0, 0];
    for (let world = 0; world < worlds; world += 1) {
      const { right, low, high } = compareWithChance(play(campaigns, next), { draws: 500, next });
      if (right < low || right > high) outside += 1;
      // 99 % of Binomial(3000, 1/50), by scipy.stats.binom.interval.
      if (right < 41 || right > 81) outsideBinomial += 1;
    }
    // One in a hundred of 400 is 4; more than 12 happen in one try of 2,000.
    expect(outside).toBeLessThanOrEqual(12);
    expect(outsideBinomial).toBeGreaterThan(20);
  });
});
