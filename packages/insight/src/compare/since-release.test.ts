import { describe, expect, it } from 'vitest';
import { shownValue } from '../figures/figure.ts';
import { newcombe } from '../stats/proportion.ts';
import { fivePoints, likert, sideOf, tallyOf } from '../testing/sides.ts';
import { compareReleases, type SideAtTwo } from './since-release.ts';

const question = likert('q', { favourable: ['p4', 'p5'] } as never);
const answers = (low: number, high: number) =>
  tallyOf(low + high, { q: { [fivePoints[0]?.id ?? '']: low, [fivePoints[4]?.id ?? '']: high } });
const two = (before: [number, number], after: [number, number], cumulative = true): SideAtTwo => ({
  before: sideOf('consumers', answers(...before)),
  after: sideOf('consumers', answers(...after)),
  cumulative,
});
const still = two([200, 200], [200, 200]);
const changeOf = (pair: SideAtTwo) => {
  const { consumers } = compareReleases([question], { employees: still, consumers: pair });
  const [found] = consumers;
  const share = found?.measures.find(({ measure }) => measure === 'favourable-share');
  if (!found || !share) throw new Error('no change');
  return { verdict: found.verdict?.state, ...share };
};

describe('a question between two releases of a round', () => {
  it('moves by the part that is new times how those who came differ from those who were there', () => {
    const { before, after, change } = changeOf(two([100, 100], [120, 280]));
    expect(shownValue(after)!.estimate - shownValue(before)!.estimate).toBeCloseTo(change?.estimate ?? 0, 12);
    const came = newcombe(180, 200, 100, 200);
    expect(change?.low).toBeCloseTo(came.low / 2, 12);
    expect(change?.high).toBeCloseTo(came.high / 2, 12);
  });

  it('is established to move where those who came answer otherwise', () => {
    expect(changeOf(two([100, 100], [120, 280])).verdict).toBe('established');
    expect(changeOf(two([100, 100], [200, 200])).verdict).not.toBe('established');
  });

  it('concludes nothing from fewer than twenty who came', () => {
    expect(changeOf(two([100, 100], [100, 115])).verdict).toBe('too-few');
  });

  it('tells no change where nobody came, nor where the later release does not hold the earlier', () => {
    expect(changeOf(still).change).toBeNull();
    expect(changeOf(two([100, 100], [90, 200])).change).toBeNull();
  });
});

describe('a question between two rounds', () => {
  it('is two independent groups', () => {
    const { change } = changeOf(two([100, 100], [60, 140], false));
    const apart = newcombe(140, 200, 100, 200);
    expect(change).toEqual({ estimate: apart.estimate, low: apart.low, high: apart.high });
  });
});
