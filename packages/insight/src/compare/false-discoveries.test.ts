import { mulberry32 } from '@miroir/basics/chance';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Side } from '../figures/side.ts';
import { finished } from '../steps.ts';
import { mergeTally, type Tally } from '../tally/tally.ts';
import { evenCampaign, evenTallies } from '../testing/even-campaign.ts';
import { sideOf } from '../testing/sides.ts';
import { comparePage, type PageView } from './compare-page.ts';
import { judgePairs } from './judge-pairs.ts';

/** A sample at each `npm test`; `npm run verify` sets MIROIR_CAMPAIGNS to play 4,000 at each size. */
const campaigns = inject('campaigns');
const whole = campaigns >= 4000;

interface Size {
  readonly inside: number;
  readonly outside: number;
  /** Campaigns of a hundred in which one gap of 60 against 45 % is established. */
  readonly power: number;
}

/** From the smallest that is concluded from to the demonstration. */
const sizes: readonly Size[] = [
  { inside: 20, outside: 2000, power: 6 },
  { inside: 30, outside: 3000, power: 11 },
  { inside: 25, outside: 200, power: 7 },
  { inside: 60, outside: 140, power: 19 },
  { inside: 100, outside: 800, power: 51 },
  { inside: 402, outside: 1200, power: 99 },
];

/** What chance adds once in thirty thousand to a share of `trials`. */
const slack = (share: number, trials: number) => 4 * Math.sqrt((share * (1 - share)) / trials);

interface Found {
  /** Share of campaigns that establish something where nothing separates the two sides. */
  readonly falsely: number;
  /** The same if nothing were corrected. */
  readonly raw: number;
  /** Share of campaigns that establish the one gap of 60 against 45 % there is. */
  readonly rightly: number;
}

const something = ({ questions }: PageView) =>
  questions.some(
    ({ verdict, comparisons }) =>
      verdict?.state === 'established' || comparisons.some((each) => each.verdict?.state === 'established'),
  );
const somethingRaw = ({ questions }: PageView) =>
  questions.some(({ comparisons }) => comparisons.some(({ test }) => test !== null && test.p <= 0.05));
const theGap = ({ questions }: PageView) =>
  questions.some(({ question, verdict }) => question === 'would' && verdict?.state === 'established');

function play({ inside, outside }: Pick<Size, 'inside' | 'outside'>, team = 0): Found {
  const random = mulberry32(inside * 7919 + outside);
  let [falsely, raw, rightly] = [0, 0, 0];
  for (let campaign = 0; campaign < campaigns; campaign++) {
    const tallies = evenTallies(random, inside, { would: 0.6, team });
    const consumers = sideOf('consumers', evenTallies(random, outside).even);
    const page = (employees: Tally) =>
      comparePage(evenCampaign, { employees: sideOf('employees', employees), consumers });
    const even = page(tallies.even);
    if (something(even)) falsely++;
    if (somethingRaw(even)) raw++;
    if (theGap(page(tallies.apart))) rightly++;
  }
  return { falsely: falsely / campaigns, raw: raw / campaigns, rightly: rightly / campaigns };
}

const found: Found[] = [];
beforeAll(() => {
  found.push(...sizes.map((size) => play(size)));
}, 1_800_000);

describe('a campaign of eleven questions whose people each answer in their own mood', () => {
  it.each(sizes)(
    'establishes something where nothing is in 6 of 100 at most ($inside and $outside answers)',
    (size) => {
      const { falsely = 1 } = found[sizes.indexOf(size)] ?? {};
      expect(falsely).toBeLessThanOrEqual(whole ? 0.06 : 0.05 + slack(0.05, campaigns));
      // A test so timid that it never speaks would pass too.
      if (whole) expect(falsely).toBeGreaterThan(0.03);
    },
  );

  it('does so on average over the sizes in 5.3 of 100', () => {
    const mean = found.reduce((sum, { falsely }) => sum + falsely, 0) / sizes.length;
    expect(mean).toBeLessThanOrEqual(whole ? 0.053 : 0.05 + slack(0.05, campaigns * sizes.length));
    expect(mean).toBeGreaterThan(0.02);
  });

  it('would do so in most campaigns without the corrections', () => {
    for (const { raw } of found) expect(raw).toBeGreaterThan(0.5);
  });

  it.each(sizes)(
    'establishes a gap of 60 against 45 % in about $power of 100 ($inside and $outside answers)',
    (size) => {
      const { rightly = 0 } = found[sizes.indexOf(size)] ?? {};
      expect(Math.abs(rightly - size.power / 100)).toBeLessThan(whole ? 0.025 : 0.01 + slack(0.3, campaigns));
    },
  );
});

describe('people who answer in teams of ten', () => {
  it('are fewer than they count for: something is established more often, which no published count can tell', () => {
    // Intraclass correlation .05, on one side: √.05 of the answers come from the mood of the team.
    const { falsely } = play({ inside: 402, outside: 1200 }, Math.sqrt(0.05));
    expect(falsely).toBeGreaterThan(0.06);
    expect(falsely).toBeLessThan(0.3);
  }, 600_000);
});

/** A side of four cohorts. */
function sideOfFour(audience: Side['audience'], random: () => number, people: number): Side {
  const cohorts = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id): [string, Tally] => [id, evenTallies(random, people).even]),
  );
  const sum = Object.values(cohorts).reduce(mergeTally);
  return sideOf(audience, sum, {
    published: { whole: sum, cohorts },
    cohorts: Object.keys(cohorts).map((id) => ({ id, headcount: 1000 })),
  });
}

const looks = (side: Side) =>
  side.cohorts.map(({ id }) => ({ ...side, published: own(side, id), filter: null }));
const own = ({ published }: Side, id: string) => {
  const whole = published?.cohorts[id] ?? null;
  return whole && { whole, cohorts: {} };
};
const alone = (employees: Side, consumers: Side) =>
  something(comparePage(evenCampaign, { employees, consumers }));

describe('over all pairs of cohorts of a campaign where nothing separates anybody', () => {
  it('some pair establishes something in 6 of 100 campaigns at most', () => {
    const random = mulberry32(41);
    const played = Math.ceil(campaigns / 4);
    let [claims, restarted] = [0, 0];
    for (let campaign = 0; campaign < played; campaign++) {
      const employees = sideOfFour('employees', random, 60);
      const consumers = sideOfFour('consumers', random, 120);
      if (finished(judgePairs(evenCampaign, { employees, consumers })).least <= 0.05) claims++;
      if (looks(employees).some((inside) => looks(consumers).some((outside) => alone(inside, outside))))
        restarted++;
    }
    expect(claims / played).toBeLessThanOrEqual(whole ? 0.06 : 0.05 + slack(0.05, played));
    // Corrections that begin again at each pair would claim something in nearly half.
    expect(restarted / played).toBeGreaterThan(0.2);
  }, 1_800_000);
});
