import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestNewSpaceMarks, nextShownSpaceMarks } from './shown-space-marks.ts';

const campaigns = ['one', 'two'] as const;
const markOf = (campaign: string, index: number) => ({
  _id: `${campaign}-${index}`,
  campaign,
  issued: 'hash',
});
const listOf = (campaign: string, count: number) =>
  Array.from({ length: count }, (_, index) => markOf(campaign, index));

describe('the marks of a space in a dump', () => {
  it('of each campaign grow by nobody or by fifty, whoever came between two dumps', () => {
    const steps = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(steps, (arrivals) => {
        let shown: ReadonlySet<string> = new Set();
        const come = { one: 0, two: 0 };
        for (const [one, two] of arrivals) {
          come.one += one;
          come.two += two;
          const marks = campaigns.flatMap((campaign) => listOf(campaign, come[campaign]));
          const next = nextShownSpaceMarks(marks, shown, { isOver: () => false });
          for (const campaign of campaigns) {
            const grown = [...next].filter((id) => !shown.has(id) && id.startsWith(campaign)).length;
            expect(grown === 0 || grown >= fewestNewSpaceMarks).toBe(true);
          }
          expect([...shown].every((id) => next.has(id))).toBe(true);
          shown = next;
        }
      }),
    );
  });

  it('are shown whole once nobody can come any more', () => {
    const marks = [...listOf('one', 3), ...listOf('two', 4)];
    const shown = nextShownSpaceMarks(marks, new Set(), { isOver: (campaign) => campaign === 'two' });
    expect([...shown].toSorted()).toEqual(listOf('two', 4).map(({ _id }) => _id));
  });

  it('would tell a day’s few newcomers under the rule of answers', () => {
    const shown = nextShownSpaceMarks(listOf('one', 12), new Set(), { isOver: () => false, fewest: 10 });
    expect(shown.size).toBe(12);
  });
});
