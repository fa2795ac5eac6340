import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mulberry32, shuffled } from '@miroir/basics/chance';
import { invitationCodeHash } from '@miroir/credential';
import { releaseNow } from '@miroir/launch';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { binomialInterval, binomialTail } from '../../src/adversary/binomial.ts';
import { bytePositions } from '../../src/adversary/byte-positions.ts';
import {
  type Deployment,
  deploy,
  filesOf,
  makeTemplate,
  type PreparedCredential,
  prepareCredentials,
  type Template,
} from '../../src/adversary/deployment.ts';
import { knownAgent } from '../../src/adversary/known-agent.ts';
import { type Arrival, playArrivals } from '../../src/adversary/play-arrivals.ts';
import { linkByRank } from '../../src/adversary/rank-linking.ts';
import { seededRandom } from '../../src/adversary/seeded-random.ts';
import { arrivalInWal } from '../../src/adversary/wal-order.ts';
import { duringTestCampaign, testCampaign, testClock, testPeople } from '../../src/portal/index.ts';

const seeds = inject('linkingCampaigns');
const level = 0.9999;
const perCohort = 50;
const sites = ['Dole', 'Lyon', 'Rennes', 'Vienne'];
const people = perCohort * sites.length;

const campaign = testCampaign({
  cohorts: {
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
  },
});

/** Where a record stands in each file, by file and by first or last occurrence. */
type Features = Map<string, number[]>;

interface Stolen {
  readonly rollFeatures: Features;
  readonly boxFeatures: Features;
  readonly boxBeforeRelease: Features;
  readonly everything: Buffer;
}

const clock = testClock(duringTestCampaign);
let pages: string;
let template: Template;
let credentials: PreparedCredential[];

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'mw-'));
  await writeFile(
    join(pages, 'index.html'),
    '<!doctype html><html lang="fr"><head><!--miroir-boot--></head></html>',
  );
  const random = seededRandom('people');
  const webRoot = pathToFileURL(`${pages}/`);
  template = await makeTemplate({ campaign, people: testPeople(perCohort, sites), clock, random, webRoot });
  const deployment = await deploy(template, clock);
  credentials = await prepareCredentials(deployment, template.invitations, seededRandom('secrets'));
  await deployment.stop();
  await deployment.remove();
}, 120_000);

afterAll(async () => {
  await template.remove();
  await rm(pages, { recursive: true, force: true });
});

function featuresOf(files: Map<string, Buffer>, needles: readonly string[]): Features {
  const features: Features = new Map();
  const wal = files.get('miroir.sqlite-wal') ?? Buffer.alloc(0);
  const arrival = arrivalInWal(files.get('miroir.sqlite') ?? Buffer.alloc(0), wal, needles);
  if (arrival.some((at) => at >= 0)) features.set('arrival in the log', arrival);
  for (const [name, bytes] of files) {
    const { first, last } = bytePositions(bytes, needles);
    if (first.every((at) => at < 0)) continue;
    features.set(`${name} first`, first);
    features.set(`${name} last`, last);
  }
  return features;
}

/** Both sides' needles, in one shuffled order each, and the truth between them. */
interface Records {
  readonly rollNeedles: string[];
  /** Hash of the blinded bytes: written into the person's record at the moment of issuance. */
  readonly issuedNeedles: string[];
  readonly boxNeedles: string[];
  readonly rollCohorts: string[];
  readonly boxCohorts: string[];
  readonly truth: number[];
}

function recordsOf(arrivals: readonly Arrival[], next: () => number): Records {
  const roll = shuffled(arrivals, next);
  const box = shuffled(arrivals, next);
  const place = new Map(box.map(({ id }, index) => [id, index]));
  return {
    rollNeedles: roll.map(({ code }) => invitationCodeHash(code)),
    issuedNeedles: roll.map(({ blinded }) =>
      createHash('sha256').update(blinded, 'base64url').digest('base64url'),
    ),
    boxNeedles: box.map(({ id }) => id),
    rollCohorts: roll.map(({ cohort }) => cohort),
    boxCohorts: box.map(({ cohort }) => cohort),
    truth: roll.map(({ id }) => place.get(id) ?? -1),
  };
}

function score(records: Records, rollPositions: readonly number[], boxPositions: readonly number[]): number {
  return linkByRank(
    records.rollCohorts.map((cohort, index) => ({ cohort, position: rollPositions[index] ?? -1 })),
    records.boxCohorts.map((cohort, index) => ({ cohort, position: boxPositions[index] ?? -1 })),
    records.truth,
  ).right;
}

async function steal(deployment: Deployment, records: Records): Promise<Stolen> {
  const boxBeforeRelease = featuresOf(await filesOf(deployment.target, 'box'), records.boxNeedles);
  const released = await releaseNow(deployment.target, { clock, random: seededRandom('release') });
  expect(released.ok && released.value.n).toBe(people);
  const roll = await filesOf(deployment.target, 'roll');
  const box = await filesOf(deployment.target, 'box');
  return {
    rollFeatures: new Map([
      ...featuresOf(roll, records.rollNeedles),
      ...[...featuresOf(roll, records.issuedNeedles)].map(([name, at]) => [`issued ${name}`, at] as const),
    ]),
    boxFeatures: featuresOf(box, records.boxNeedles),
    boxBeforeRelease,
    everything: Buffer.concat([...roll.values(), ...box.values(), Buffer.from(deployment.logs.join('\n'))]),
  };
}

describe('linking the roll with the box', () => {
  it(`finds ${people} employees within their cohort no better than chance, over ${seeds} campaigns, given all files and logs after a release`, async () => {
    const rights = new Map<string, number>();
    const faulty = { beforeRelease: 0, aDay: 0, aSegment: 0 };
    for (let seed = 0; seed < seeds; seed += 1) {
      const next = mulberry32(seed);
      const deployment = await deploy(template, clock);
      const arrivals = await playArrivals(template, deployment, { credentials, next });
      const records = recordsOf(arrivals, next);
      const stolen = await steal(deployment, records);
      await deployment.stop();
      await deployment.remove();
      for (const [rollName, rollPositions] of stolen.rollFeatures) {
        for (const [boxName, boxPositions] of stolen.boxFeatures) {
          const pair = `roll ${rollName} × box ${boxName}`;
          rights.set(pair, (rights.get(pair) ?? 0) + score(records, rollPositions, boxPositions));
        }
      }
      expect(
        stolen.rollFeatures.size,
        'the roll must be readable, or the attack tried nothing',
      ).toBeGreaterThan(0);
      expect(stolen.everything.includes(knownAgent)).toBe(false);
      faulty.beforeRelease += bestOfPairs(records, stolen.rollFeatures, stolen.boxBeforeRelease);
      const { aDay, aSegment } = deliberateFaults(arrivals, records, next);
      faulty.aDay += aDay;
      faulty.aSegment += aSegment;
    }
    const guesses = people * seeds;
    const chance = 1 / perCohort;
    // Keys are new at each run, and eight pairs of traces are looked at: so wide that luck fails one run in a thousand.
    const { low, high } = binomialInterval(guesses, chance, level);
    console.info(
      `verified: ${guesses} guesses, 99.99 % of chance [${low}, ${high}]; found ${JSON.stringify(Object.fromEntries(rights))}; with faults ${JSON.stringify(faulty)}`,
    );
    expect(rights.size).toBeGreaterThan(0);
    for (const [pair, right] of rights) {
      expect(right, pair).toBeGreaterThanOrEqual(low);
      expect(right, pair).toBeLessThanOrEqual(high);
    }
    // The attack must be able to succeed: each of these leaves something in on purpose.
    for (const [fault, right] of Object.entries(faulty)) {
      expect(binomialTail(right, guesses, chance), fault).toBeLessThan(1e-6);
    }
  }, 3_600_000);
});

function bestOfPairs(records: Records, roll: Features, box: Features): number {
  const scores = [...roll.values()].flatMap((a) => [...box.values()].map((b) => score(records, a, b)));
  return Math.max(0, ...scores);
}

/** A day on both sides (arrivals spread over twenty days), or three columns of a segment on both sides. */
function deliberateFaults(arrivals: readonly Arrival[], records: Records, next: () => number) {
  const day = new Map(arrivals.map(({ id }, index) => [id, Math.floor((index / arrivals.length) * 20)]));
  const segment = new Map(arrivals.map(({ id }) => [id, Math.floor(next() * 3 * 4 * 5)]));
  const codes = new Map(arrivals.map(({ code, id }) => [invitationCodeHash(code), id]));
  const onBoth = (value: Map<string, number>): number =>
    score(
      records,
      records.rollNeedles.map((needle) => value.get(codes.get(needle) ?? '') ?? -1),
      records.boxNeedles.map((id) => value.get(id) ?? -1),
    );
  return { aDay: onBoth(day), aSegment: onBoth(segment) };
}
