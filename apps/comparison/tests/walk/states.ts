import { type Audience, audiences, err } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import type { PortalClients } from '../../server/collect/pull-round.ts';
import { calibrationOf } from '../calibrated.ts';
import { type DemoComparison, publishDemo, simulatedNow } from '../demo-comparison.ts';
import { publishTwoRounds, reshaped, reworded } from '../second-round.ts';
import { asymmetric, type SidePlan, symmetric } from '../simulate.ts';
import { longWords, manyOf, otherNames } from './campaigns.ts';

/** What a comparison may have to show: a campaign, and what came of it. */
export interface State {
  readonly name: string;
  /** Pages that it changes, where they are not those that most states change. */
  readonly pages?: readonly string[];
  campaign(): Campaign;
  /** Publishes, fails, lets time pass; both portals are asked once after it. */
  play(demo: DemoComparison): Promise<void>;
}

const day = 86_400_000;
const at = new Date(simulatedNow - day).toISOString();

/** One publication of a side, with so many people in each of its cohorts in turn. */
async function publish(
  demo: DemoComparison,
  audience: Audience,
  {
    people,
    headcount,
    ...plan
  }: Partial<SidePlan> & { people(index: number): number; headcount: number | null },
): Promise<void> {
  const ids = demo.campaign.cohorts[audience].cohorts.map(({ id }) => id);
  // What a cohort needs to have a figure of its own: behind an open link it begins with more.
  const fewest = headcount === null ? 20 : 10;
  await demo.portals[audience].publish(
    {
      seed: audience === 'employees' ? 3 : 5,
      leaning: asymmetric[audience],
      cohorts: ids.map((id, index) => {
        const count = people(index);
        return { id, headcount, people: count, ...(count < fewest ? { state: 'waiting' as const } : {}) };
      }),
      ...plan,
    },
    at,
    { nextDue: new Date(simulatedNow + 3 * day).toISOString() },
  );
}

const nobodyAnswers: PortalClients['box'] = {
  chains: async () => err('unreachable'),
  snapshots: async () => err('unreachable'),
  heartbeat: async () => err('unreachable'),
  calibration: async () => err('unreachable'),
};

/** The demonstration, half open: two publications a side, one cohort without figures, parts that are masked. */
export const whole: State = { name: 'whole', campaign: () => hestia, play: (demo) => publishDemo(demo) };

/** What people said of comments on both sides; consumers rate well what they write badly of. */
export const calibratedTone: State = {
  name: 'calibrated tone',
  campaign: () => hestia,
  pages: ['', 'sentiment', 'method'],
  async play(demo) {
    const torn = { ...symmetric.consumers, opinion: () => 0.9, negative: () => 0.8 };
    for (const [audience, leaning, headcount] of [
      ['employees', symmetric.employees, 250],
      ['consumers', torn, null],
    ] as const) {
      await publish(demo, audience, { headcount, people: () => 150, leaning, atClose: true });
      await demo.comparison.collector.pull();
      const place = { campaign: demo.campaign.id, round: demo.campaign.schedule.rounds[0]?.id ?? '' };
      const whole = demo.comparison.collector.side(audience, place)?.snapshot.body.whole;
      if (whole === undefined) throw new Error(`the ${audience} have published nothing`);
      // Inside people read every comment, outside one in two.
      await demo.portals[audience].calibrate(
        calibrationOf(demo, whole, { share: audience === 'employees' ? 1 : 0.5 }),
      );
    }
  },
};

const others: readonly State[] = [
  { name: 'no snapshot', campaign: () => hestia, play: async () => {} },
  {
    name: 'one side only',
    campaign: () => hestia,
    play: (demo) => publish(demo, 'employees', { headcount: 150, people: () => 60 }),
  },
  {
    // Three people are in no figure yet: they wait. Twelve have entered at the close, in the whole alone.
    name: '3 v 12 people',
    campaign: () => hestia,
    async play(demo) {
      await publish(demo, 'employees', { headcount: 150, people: (index) => (index === 0 ? 3 : 0) });
      await publish(demo, 'consumers', {
        headcount: null,
        people: (index) => (index === 0 ? 12 : 0),
        atClose: true,
      });
    },
  },
  {
    // Leftovers of every cohort enter at the close, in the whole alone, too few for any part.
    name: 'all suppressed',
    campaign: () => hestia,
    async play(demo) {
      for (const audience of audiences)
        await publish(demo, audience, {
          headcount: audience === 'employees' ? 150 : null,
          people: (index) => (index < 2 ? 9 : 0),
          leaning: { ...asymmetric[audience], comments: () => 0.02 },
          atClose: true,
        });
    },
  },
  {
    name: 'one side late',
    campaign: () => hestia,
    async play(demo) {
      await publish(demo, 'employees', { headcount: 250, people: () => 60 });
      await publish(demo, 'consumers', { headcount: null, people: () => 150 });
      const ids = demo.campaign.cohorts.consumers.cohorts.map(({ id }) => id);
      await demo.comparison.collector.pull();
      demo.clock.set(simulatedNow + 4 * day);
      await demo.portals.consumers.publish(
        {
          seed: 5,
          leaning: asymmetric.consumers,
          cohorts: ids.map((id) => ({ id, headcount: null, people: 170 })),
        },
        new Date(simulatedNow + 3 * day).toISOString(),
        { nextDue: new Date(simulatedNow + 9 * day).toISOString() },
      );
    },
  },
  {
    // Its sides have other names too: no page says those by default.
    name: 'one side down',
    campaign: otherNames,
    async play(demo) {
      await publishDemo(demo);
      await demo.comparison.collector.pull();
      demo.clock.set(simulatedNow + 2 * 3_600_000);
      demo.clients.consumers = { box: nobodyAnswers, roll: nobodyAnswers };
    },
  },
  {
    name: '60 questions, 40 cohorts',
    campaign: () => manyOf({ questions: 60, cohorts: 40 }),
    async play(demo) {
      await publish(demo, 'employees', {
        headcount: 250,
        people: (index) => (index % 7 === 3 ? 9 : 20 + index),
      });
      await publish(demo, 'consumers', {
        headcount: 400,
        people: (index) => (index % 9 === 4 ? 9 : 30 + index),
      });
    },
  },
  {
    name: 'two rounds',
    campaign: () => hestia,
    pages: [
      `expectations/trend?lines=${reworded}.${reshaped}.recommend.nothing&since=nowhere~9.9`,
      `questions/${reworded}`,
      `questions/${reshaped}?row=nothing`,
      'method',
    ],
    play: publishTwoRounds,
  },
  { name: 'long German words', campaign: longWords, play: (demo) => publishDemo(demo) },
  calibratedTone,
];

/** Every state that the comparison is walked in. */
export const states: readonly State[] = [whole, ...others];
