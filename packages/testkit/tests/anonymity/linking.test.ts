import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mulberry32, shuffled } from '@miroir/basics/chance';
import { invitationCodeHash } from '@miroir/credential';
import { releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bytePositions } from '../../src/adversary/byte-positions.ts';
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
import { knownAgent } from '../../src/adversary/known-agent.ts';
import { type Arrival, playArrivals } from '../../src/adversary/play-arrivals.ts';
import { guessByRank } from '../../src/adversary/rank-linking.ts';
import { seededRandom } from '../../src/adversary/seeded-random.ts';
import { arrivalInWal } from '../../src/adversary/wal-order.ts';
import { duringTestCampaign, testCampaign, testClock, testPeople } from '../../src/portal/index.ts';

const seeds = inject('linkingCampaigns');
const perCohort = 50;
const sites = ['Dole', 'Lyon', 'Rennes', 'Vienne'];
const people = perCohort * sites.length;
/** Keys are new at each run: luck may fail one run in a thousand, however many pairs of traces are looked at. */
const mostOften = 1 / 1000;
/** So many that chance once in a thousand can be told; for what must stand out by far, fewer will do. */
const [manyDraws, fewDraws] = [40_000, 2000];

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
  readonly rollBeforeRelease: Features;
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
  const wal = files.get(`miroir-${template.target.round}.sqlite-wal`) ?? Buffer.alloc(0);
  const arrival = arrivalInWal(
    files.get(`miroir-${template.target.round}.sqlite`) ?? Buffer.alloc(0),
    wal,
    needles,
  );
  if (arrival.some((at) => at >= 0)) features.set('arrival in the log', arrival);
  for (const [name, bytes] of files) {
    const { first, last } = bytePositions(bytes, needles);
    if (first.every((at) => at < 0)) continue;
    features.set(`${name} first`, first);
    features.set(`${name} last`, last);
  }
  return features;
}

/** Both sides' needles, in one shuffled order each, and whose credential each record is: the truth between them. */
interface Records {
  readonly rollNeedles: string[];
  /** Hash of the blinded bytes: written into the person's record at the moment of issuance. */
  readonly issuedNeedles: string[];
  readonly boxNeedles: string[];
  readonly rollCohorts: string[];
  readonly boxCohorts: string[];
  readonly rollCredentials: string[];
}

function recordsOf(arrivals: readonly Arrival[], next: () => number): Records {
  const roll = shuffled(arrivals, next);
  const box = shuffled(arrivals, next);
  return {
    rollNeedles: roll.map(({ code }) => invitationCodeHash(code)),
    issuedNeedles: roll.map(({ blinded }) =>
      createHash('sha256').update(blinded, 'base64url').digest('base64url'),
    ),
    boxNeedles: box.map(({ id }) => id),
    rollCohorts: roll.map(({ cohort }) => cohort),
    boxCohorts: box.map(({ cohort }) => cohort),
    rollCredentials: roll.map(({ id }) => id),
  };
}

function guess(records: Records, rollPositions: readonly number[], boxPositions: readonly number[]): Guess[] {
  const { rollCohorts, boxCohorts, rollCredentials, boxNeedles } = records;
  return guessByRank(
    rollCohorts.map((cohort, index) => ({ cohort, position: rollPositions[index] ?? -1 })),
    boxCohorts.map((cohort, index) => ({ cohort, position: boxPositions[index] ?? -1 })),
  ).map(([roll, box]) => ({
    cohort: rollCohorts[roll]!,
    roll: rollCredentials[roll]!,
    box: boxNeedles[box]!,
  }));
}

/** Guesses by every pair of traces, added to those of earlier campaigns. */
function addGuesses(all: Map<string, Guess[]>, records: Records, roll: Features, box: Features): void {
  for (const [rollName, rollPositions] of roll) {
    for (const [boxName, boxPositions] of box) {
      const pair = `roll ${rollName} × box ${boxName}`;
      all.set(pair, [...(all.get(pair) ?? []), ...guess(records, rollPositions, boxPositions)]);
    }
  }
}

/** What a thief reads of the roll: where each person's record and what was signed for it stand. */
function rollFeaturesOf(files: Map<string, Buffer>, records: Records): Features {
  const issued = featuresOf(files, records.issuedNeedles);
  return new Map([
    ...featuresOf(files, records.rollNeedles),
    ...[...issued].map(([name, at]) => [`issued ${name}`, at] as const),
  ]);
}

async function steal(deployment: Deployment, records: Records): Promise<Stolen> {
  const rollBeforeRelease = rollFeaturesOf(await filesOf(deployment.target, 'roll'), records);
  const boxBeforeRelease = featuresOf(await filesOf(deployment.target, 'box'), records.boxNeedles);
  const released = await releaseNow(deployment.target, { clock, random: seededRandom('release'), engine });
  expect(released.ok && released.value.n).toBe(people);
  const roll = await filesOf(deployment.target, 'roll');
  const box = await filesOf(deployment.target, 'box');
  return {
    rollFeatures: rollFeaturesOf(roll, records),
    boxFeatures: featuresOf(box, records.boxNeedles),
    rollBeforeRelease,
    boxBeforeRelease,
    everything: Buffer.concat([...roll.values(), ...box.values(), Buffer.from(deployment.logs.join('\n'))]),
  };
}

/**
 * What chance does is found by permutation, not by a binomial: a run draws its credentials once and copies one launched
 * portal, so that in all of its campaigns a credential has the same hash of what was signed, and the same place in the
 * box's file but for the bounds of pages. Where the roll's trace is the index of those hashes, the same guesses come
 * again in every campaign: their sum is chance's on average and spreads nearly three times as wide as independent guesses
 * would (of 3,000, 99 in 100 within [16, 123], where a binomial says [41, 81]; 47, 73 and 91 were seen).
 */
function compareAll(all: Map<string, Guess[]>, draws: number): Map<string, Compared> {
  const next = mulberry32(2026);
  return new Map([...all].map(([pair, guesses]) => [pair, compareWithChance(guesses, { draws, next })]));
}

const said = (compared: Map<string, Compared>): string =>
  [...compared]
    .map(([pair, { right, low, high, p }]) => `${pair}: ${right} [${low}, ${high}] p ${p.toFixed(4)}`)
    .join('; ');

describe('linking the roll with the box', () => {
  it(`finds ${people} employees within their cohort no better than chance, over ${seeds} campaigns, given all files and logs after a release`, async () => {
    const found = new Map<string, Guess[]>();
    const beforeRelease = new Map<string, Guess[]>();
    const planted = new Map<string, Guess[]>();
    for (let seed = 0; seed < seeds; seed += 1) {
      const next = mulberry32(seed);
      const deployment = await deploy(template, clock);
      const arrivals = await playArrivals(template, deployment, { credentials, next });
      const records = recordsOf(arrivals, next);
      const stolen = await steal(deployment, records);
      await deployment.stop();
      await deployment.remove();
      expect(
        stolen.rollFeatures.size,
        'the roll must be readable, or the attack tried nothing',
      ).toBeGreaterThan(0);
      expect(stolen.everything.includes(knownAgent)).toBe(false);
      addGuesses(found, records, stolen.rollFeatures, stolen.boxFeatures);
      addGuesses(beforeRelease, records, stolen.rollBeforeRelease, stolen.boxBeforeRelease);
      for (const [fault, guesses] of deliberateFaults(arrivals, records, next))
        planted.set(fault, [...(planted.get(fault) ?? []), ...guesses]);
    }
    const compared = compareAll(found, manyDraws);
    const faulty = compareAll(planted, fewDraws);
    const before = compareAll(beforeRelease, fewDraws);
    const best = [...before].toSorted(([, one], [, other]) => other.right - one.right).slice(0, 1);
    console.info(
      `verified: ${people * seeds} guesses a pair, with 99 % of chance: ${said(compared)}; with faults: ${said(faulty)}; before the release, the best pair: ${said(new Map(best))}`,
    );
    expect(compared.size).toBeGreaterThan(0);
    for (const [pair, { p }] of compared) expect(p * compared.size, pair).toBeGreaterThan(mostOften);
    // The attack must be able to succeed: each of these leaves something in on purpose, the last one the order of arrival.
    for (const [fault, { right, high }] of faulty) expect(right, fault).toBeGreaterThan(2 * high);
    for (const [pair, { right, high }] of best) expect(right, pair).toBeGreaterThan(2 * high);
  }, 3_600_000);
});

/** A day on both sides (arrivals spread over twenty days), or three columns of a segment on both sides. */
function deliberateFaults(
  arrivals: readonly Arrival[],
  records: Records,
  next: () => number,
): (readonly [fault: string, guesses: Guess[]])[] {
  const day = new Map(arrivals.map(({ id }, index) => [id, Math.floor((index / arrivals.length) * 20)]));
  const segment = new Map(arrivals.map(({ id }) => [id, Math.floor(next() * 3 * 4 * 5)]));
  const onBoth = (value: Map<string, number>): Guess[] =>
    guess(
      records,
      records.rollCredentials.map((id) => value.get(id) ?? -1),
      records.boxNeedles.map((id) => value.get(id) ?? -1),
    );
  return [
    ['a day', onBoth(day)],
    ['a segment', onBoth(segment)],
  ];
}
