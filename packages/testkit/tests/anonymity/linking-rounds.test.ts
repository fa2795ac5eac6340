import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mulberry32, shuffled } from '@miroir/basics/chance';
import type { Campaign } from '@miroir/campaign';
import { releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Compared, compareWithChance, type Guess } from '../../src/adversary/compare-with-chance.ts';
import {
  type Deployment,
  deploy,
  filesOf,
  makeTemplate,
  type PreparedCredential,
  prepareCredentials,
  type Template,
} from '../../src/adversary/deployment.ts';
import {
  boxSide,
  guessAcross,
  type RoundArrival,
  type RoundSide,
  rollSide,
} from '../../src/adversary/person-traces.ts';
import { playArrivals } from '../../src/adversary/play-arrivals.ts';
import { seededRandom } from '../../src/adversary/seeded-random.ts';
import { launchBeside, type RoundBeside } from '../../src/deployment/launch-beside.ts';
import { duringTestCampaign, testCampaign, testClock, testPeople } from '../../src/portal/index.ts';

const seeds = inject('linkingRounds');
const perCohort = 25;
const sites = ['Dole', 'Lyon', 'Rennes', 'Vienne'];
const people = perCohort * sites.length;
/** Keys are new at each run: luck may fail one run in a thousand, however many ways of linking are looked at. */
const mostOften = 1 / 1000;
const draws = 20_000;

const cohorts: Campaign['cohorts'] = {
  employees: {
    kind: 'roll',
    columns: ['site'],
    cohorts: sites.map((site) => ({
      id: site.toLowerCase(),
      label: { fr: site, en: site },
      where: { site: [site] },
    })),
  },
  consumers: { kind: 'open', cohorts: [{ id: 'open', label: { fr: 'Clients', en: 'Customers' } }] },
};
const first = testCampaign({ cohorts });
const [round] = first.schedule.rounds;
if (round === undefined) throw new Error('the test campaign has a round');
const later: Campaign = { ...first, schedule: { ...first.schedule, rounds: [{ ...round, id: 'round-2' }] } };
const other: Campaign = { ...first, id: 'another-campaign' };

/** One round of the template, as its people see it. */
interface Played {
  readonly place: RoundBeside;
  readonly credentials: PreparedCredential[];
}

const clock = testClock(duringTestCampaign);
let pages: string;
let template: Template;
const played: Played[] = [];

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'mw-'));
  await writeFile(
    join(pages, 'index.html'),
    '<!doctype html><html lang="fr"><head><!--miroir-boot--></head></html>',
  );
  template = await makeTemplate({
    campaign: first,
    people: testPeople(perCohort, sites),
    clock,
    random: seededRandom('people of rounds'),
    webRoot: pathToFileURL(`${pages}/`),
  });
  const timing = { clock, releaseEverySeconds: 86_400 };
  const places = [
    { ...template, campaign: first },
    await launchBeside(template, { ...timing, campaign: later }),
    await launchBeside(template, { ...timing, campaign: other }),
  ];
  const deployment = await deploy(template, clock);
  for (const place of places) {
    const { invitations, name } = place.launched;
    const random = seededRandom(`secrets of ${name}`);
    const credentials = await prepareCredentials(
      { ...deployment, origins: place.origins },
      invitations,
      random,
    );
    played.push({ place, credentials });
  }
  await deployment.stop();
  await deployment.remove();
}, 120_000);

afterAll(async () => {
  await template?.remove();
  await rm(pages, { recursive: true, force: true });
});

/** Everybody comes to every round, in one order: the worst case for whoever lays the rounds side by side. */
async function playAll(deployment: Deployment, seed: number): Promise<RoundArrival[][]> {
  const all: RoundArrival[][] = [];
  for (const [index, { place, credentials }] of played.entries()) {
    const { launched, origins } = place;
    const refs = new Map(launched.invitations.map(({ code, ref }) => [code, ref]));
    const arrivals = await playArrivals(
      { ...template, launched, invitations: launched.invitations },
      { ...deployment, origins },
      { credentials: shuffled(credentials, mulberry32(1000 * seed + index)), next: mulberry32(seed) },
    );
    all.push(arrivals.map((arrival) => ({ ...arrival, ref: refs.get(arrival.code) ?? '' })));
  }
  const orders = all.map((arrivals) => arrivals.map(({ ref }) => ref).join());
  expect(new Set(orders).size, 'all rounds see one order').toBe(1);
  return all;
}

/** What a thief of every file of both roles reads of each round. */
async function sidesOf({ target }: Deployment, all: readonly RoundArrival[][], next: () => number) {
  const [roll, box] = [await filesOf(target, 'roll'), await filesOf(target, 'box')];
  return all.map((arrivals) => ({ roll: rollSide(roll, arrivals, next), box: boxSide(box, arrivals, next) }));
}
type Sides = Awaited<ReturnType<typeof sidesOf>>;

/** Ways to link people, each with all of its pairs of traces. */
function waysOf(sides: Sides): Map<string, Map<string, Guess[]>> {
  const [one, next, elsewhere] = sides;
  if (one === undefined || next === undefined || elsewhere === undefined) throw new Error('three rounds');
  return new Map([
    ['roll × box of one round', guessAcross(next.roll, next.box)],
    ['roll × box of another round', guessAcross(one.roll, next.box)],
    ['roll × box of another campaign', guessAcross(one.roll, elsewhere.box)],
    ['box × box of another round', guessAcross(one.box, next.box)],
    ['box × box of another campaign', guessAcross(one.box, elsewhere.box)],
  ]);
}

/** A day that both rounds would note beside an answer, five people a day: what must link them. */
function byDay(all: readonly RoundArrival[][], next: () => number): Guess[] {
  const dated = (arrivals: readonly RoundArrival[]): RoundSide => {
    const day = new Map(arrivals.map(({ id }, index) => [id, Math.floor(index / 5)]));
    const mixed = shuffled(arrivals, next);
    return { arrivals: mixed, features: new Map([['day', mixed.map(({ id }) => day.get(id) ?? -1)]]) };
  };
  return [...guessAcross(dated(all[0] ?? []), dated(all[1] ?? [])).values()].flat();
}

const add = (to: Map<string, Guess[]>, name: string, guesses: readonly Guess[]): void =>
  void to.set(name, [...(to.get(name) ?? []), ...guesses]);

describe('linking across rounds', () => {
  it(`finds ${people} people of three rounds in two campaigns no better than chance, over ${seeds} plays, given all files after the releases`, async () => {
    const found = new Map<string, Guess[]>();
    const beforeRelease = new Map<string, Guess[]>();
    const planted: Guess[] = [];
    for (let seed = 0; seed < seeds; seed += 1) {
      const deployment = await deploy(template, clock);
      const all = await playAll(deployment, seed);
      const next = mulberry32(7000 + seed);
      for (const [way, pairs] of waysOf(await sidesOf(deployment, all, next)))
        for (const [pair, guesses] of pairs) add(beforeRelease, `${way}: ${pair}`, guesses);
      for (const { place } of played) {
        const target = { ...deployment.target, round: place.target.round };
        const released = await releaseNow(target, { clock, random: seededRandom('release'), engine });
        expect(released.ok && released.value.n).toBe(people);
      }
      const sides = await sidesOf(deployment, all, next);
      await deployment.stop();
      await deployment.remove();
      for (const { roll, box } of sides) expect([roll.features.size, box.features.size]).not.toContain(0);
      for (const [way, pairs] of waysOf(sides)) add(found, way, [...pairs.values()].flat());
      planted.push(...byDay(all, next));
    }
    const compared = new Map(
      [...found].map(([way, guesses]) => [
        way,
        compareWithChance(guesses, { draws, next: mulberry32(2026) }),
      ]),
    );
    const before = mostLinking(beforeRelease);
    const day = compareWithChance(planted, { draws: 2000, next: mulberry32(2026) });
    const said = [...compared].map(([way, result]) => `${way}: ${tell(result)}`).join('; ');
    console.info(
      `verified: ${people} people in three rounds, ${seeds} plays, all pairs of traces of a way together, with 99 % of chance: ${said}; with a day on both: ${tell(day)}; before the releases, box × box, the best pair: ${tell(before)}`,
    );
    for (const [way, { p }] of compared) expect(p * compared.size, way).toBeGreaterThan(mostOften);
    // The attack must be able to succeed: with what is left in on purpose, and with the order of arrival.
    for (const { right, high } of [day, before]) expect(right).toBeGreaterThan(2 * high);
  }, 3_600_000);
});

const tell = ({ right, low, high, p }: Compared): string => `${right} [${low}, ${high}] p ${p.toFixed(4)}`;

/** Of the pairs between two boxes, the one that links most. */
function mostLinking(all: ReadonlyMap<string, Guess[]>): Compared {
  const right = (guesses: readonly Guess[]): number => guesses.filter(({ roll, box }) => roll === box).length;
  const [best] = [...all]
    .filter(([pair]) => pair.startsWith('box × box'))
    .toSorted(([, one], [, two]) => right(two) - right(one));
  return compareWithChance(best?.[1] ?? [], { draws: 2000, next: mulberry32(2026) });
}
