import { err } from '@miroir/basics';
import { generateSealKeys, sealedHash } from '@miroir/exchange';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { longestImport } from '../contract/import.ts';
import { calibrationOf } from './calibrated.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { asymmetric, bodyOf, SimulatedPortal } from './simulate.ts';

let demo: DemoComparison;
const round = () => demo.campaign.schedule.rounds[0]?.id ?? '';
const plan = (people: number) => ({
  audience: 'employees' as const,
  seed: 3,
  leaning: asymmetric.employees,
  cohorts: demo.campaign.cohorts.employees.cohorts.map(({ id }) => ({ id, headcount: 120, people })),
});
const serial = () => demo.comparison.collector.side('employees', round())?.snapshot.header.serial ?? null;
const reasons = async () =>
  (await demo.comparison.collector.incidents()).map(({ reason, kind }) => `${kind}: ${reason}`);

beforeEach(async () => {
  demo = await demoComparison();
});
afterEach(() => demo.comparison.close());

describe('a publication brought in by hand', () => {
  it('is looked at up to the size of a very large campaign’s, and refused beyond without being opened', async () => {
    const headers = { cookie: await cookieOf(demo, await demo.link()) };
    const sealed = await demo.portals.employees.publish(plan(20), '2026-11-11T12:00:00Z');
    const bring = (text: string) =>
      call(demo, 'collect.importFile', { input: { sealed: text, locale: 'fr' }, headers });
    const [head, , signature] = sealed.split('.');
    // As long as the publication of 200 questions and 40 cohorts a side, and a little more; its seal does not fit.
    const large = await bring(`${head}.${'A'.repeat(6_000_000)}.${signature}`);
    expect(large.json().result.data).toMatchObject({ accepted: false });
    const largest = await bring('A'.repeat(longestImport));
    expect(largest.json().result.data).toMatchObject({ accepted: false });
    expect((await bring('A'.repeat(longestImport + 1))).statusCode).toBe(400);
    expect((await bring('A'.repeat(longestImport + 5_000))).statusCode).toBe(413);
    expect((await bring(sealed)).json().result.data).toEqual({ accepted: true, audience: 'employees' });
  });
});

describe('collecting', () => {
  it('takes what both portals published, in order, and keeps the previous one beside the last', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const side = demo.comparison.collector.side('employees', round());
    expect(side?.snapshot.header.serial).toBe(2);
    expect(side?.previous?.header.serial).toBe(1);
    expect(side?.roll?.body.from).toBe('roll');
    expect(await reasons()).toEqual([]);
  });

  it('keeps the figures of the last two publications of a round, and a line of every one', async () => {
    const days = [11, 12, 13, 14];
    for (const [index, day] of days.entries())
      await demo.portals.employees.publish(plan(20 * (index + 1)), `2026-11-${day}T12:00:00Z`);
    await demo.comparison.collector.pull();
    const { collector } = demo.comparison;
    const kept = collector.side('employees', round());
    expect([kept?.previous?.header.serial, kept?.snapshot.header.serial]).toEqual([3, 4]);
    const lines = collector.published('employees', round());
    expect(lines.map(({ serial, n }) => [serial, n])).toEqual([1, 2, 3, 4].map((turn) => [turn, 80 * turn]));
    expect(lines.at(-1)).toMatchObject({
      serial: 4,
      n: kept?.snapshot.body.whole.n,
      releasedAt: '2026-11-14T12:00:00Z',
      hash: kept?.snapshot.hash,
    });
  });

  it('keeps the last good publication of a portal that is down, with the reason, while the other goes on', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const contacted = demo.clock.now();
    demo.clock.set(contacted + 60_000);
    const down = {
      chains: async () => err('unreachable' as const),
      snapshots: async () => err('unreachable' as const),
      calibration: async () => err('unreachable' as const),
      heartbeat: async () => err('unreachable' as const),
    };
    demo.clients.employees = { box: down, roll: down };
    await demo.comparison.collector.pull();
    expect(serial()).toBe(2);
    expect(demo.comparison.collector.contact('employees')).toMatchObject({
      failure: 'unreachable',
      reachedAt: contacted,
    });
    expect(demo.comparison.collector.contact('consumers')).toMatchObject({
      failure: null,
      reachedAt: contacted + 60_000,
    });
  });

  it('raises an alarm, once a pair of bytes, when a portal signs two publications under one number', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const twin = await demo.portals.employees.seal(bodyOf(demo.campaign, plan(60), '2026-11-18T12:30:00Z'), {
      serial: 2,
      previous: sealedHash(demo.portals.employees.sealed[0] ?? ''),
    });
    for (let time = 0; time < 2; time += 1)
      expect(await demo.comparison.collector.importFile(twin)).toEqual({
        accepted: false,
        reason: 'equivocation',
      });
    expect(await demo.comparison.collector.incidents()).toMatchObject([
      { kind: 'alarm', reason: 'equivocation', times: 2 },
    ]);
    expect(serial()).toBe(2);
  });

  it('refuses, each with its reason, what is torn, foreign, out of order, too small or of another audience', async () => {
    const body = bodyOf(demo.campaign, plan(40), '2026-11-17T12:00:00Z');
    const portal = demo.portals.employees;
    const cases: [string, string][] = [
      ['malformed', 'not.a.snapshot'],
      ['bad-signature', await new SimulatedPortal(demo.campaign, 'employees', generateSealKeys()).seal(body)],
      ['missing-earlier', await portal.seal(body, { serial: 3, previous: 'x'.repeat(43) })],
      ['wrong-epoch', await portal.seal(body, { epoch: 2 })],
      ['inconsistent', await portal.seal({ ...body, whole: { ...body.whole, n: body.whole.n + 3 } })],
    ];
    for (const [reason, sealed] of cases)
      expect(await demo.comparison.collector.importFile(sealed), reason).toEqual({ accepted: false, reason });
    expect(serial()).toBeNull();
  });

  it('refuses one side’s publication signed with the other side’s key', async () => {
    const body = bodyOf(demo.campaign, plan(40), '2026-11-17T12:00:00Z');
    const sealed = await demo.portals.employees.seal(body);
    await demo.comparison.collector.importFile(sealed);
    expect(demo.comparison.collector.side('consumers', round())).toBeNull();
    expect(serial()).toBe(1);
  });

  it('waits for a person after a restore, then follows the new series', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const restored = await demo.portals.employees.seal(
      bodyOf(demo.campaign, plan(50), '2026-11-18T13:00:00Z'),
      { epoch: 2, serial: 1, previous: null },
    );
    expect(await demo.comparison.collector.importFile(restored)).toEqual({
      accepted: false,
      reason: 'wrong-epoch',
    });
    expect(await demo.comparison.collector.acceptEpoch('employees', 2)).toBe(true);
    expect(await demo.comparison.collector.importFile(restored)).toEqual({
      accepted: true,
      audience: 'employees',
    });
    expect(demo.comparison.collector.epoch('employees')).toBe(2);
  });

  it('goes on pulling after a restore, though the portal still holds what it published before', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const { cohorts } = demo.campaign.cohorts.employees;
    const next = {
      seed: 9,
      leaning: asymmetric.employees,
      cohorts: cohorts.map(({ id }) => ({ id, headcount: 120, people: 60 })),
    };
    await demo.portals.employees.publish(next, '2026-11-19T12:00:00Z', {
      epoch: 2,
      serial: 2,
      previous: null,
    });
    await demo.comparison.collector.pull();
    expect(await reasons()).toEqual(['refused: wrong-epoch']);
    expect(demo.comparison.collector.side('employees', round())?.snapshot.header.epoch).toBe(1);
    demo.portals.employees.heartbeats = { roll: null, box: null };
    await demo.comparison.collector.acceptEpoch('employees', 2);
    await demo.comparison.collector.pull();
    expect(demo.comparison.collector.side('employees', round())?.snapshot.header.epoch).toBe(2);
    expect(await reasons()).toEqual(['refused: wrong-epoch']);
  });

  it('takes a side’s calibration once, after its last release, keeps it over a restart, and sounds an alarm at a second', async () => {
    await publishDemo(demo);
    const { collector } = demo.comparison;
    const { employees, consumers } = demo.portals;
    const held = () => collector.side('employees', round())?.calibration?.hash ?? null;
    const body = calibrationOf(demo, await lastOf('employees'));
    await employees.calibrate(body);
    await consumers.calibrate({ ...body, parts: [] });
    await collector.pull();
    // The consumers have not published their last release.
    expect(await reasons()).toEqual(['refused: before-last-release']);
    expect(held()).toBe(sealedHash(employees.calibration ?? ''));
    expect(collector.side('consumers', round())?.calibration).toBeNull();
    consumers.calibration = null;
    await employees.calibrate({ ...body, agreement: { texts: 12, kappa: 80 } });
    await collector.pull();
    expect(await reasons()).toContain('alarm: equivocation');
    const kept = held();
    expect(kept).toBe(sealedHash(await employees.calibrate(body)));
    await demo.comparison.close();
    const again = await demoComparison({ dataDir: demo.dataDir, keys: demo.keys });
    demo = again;
    expect(demo.comparison.collector.side('employees', round())?.calibration?.hash).toBe(kept);
  });

  it('takes a calibration that is brought as a file', async () => {
    await publishDemo(demo);
    const body = calibrationOf(demo, await lastOf('employees'));
    await demo.comparison.collector.pull();
    const file = await demo.portals.employees.calibrate(body);
    demo.portals.employees.calibration = null;
    expect(await demo.comparison.collector.importFile(file)).toEqual({
      accepted: true,
      audience: 'employees',
    });
    expect(demo.comparison.collector.side('employees', round())?.calibration).not.toBeNull();
  });
});

/** The last publication of a side, as the comparison would take it. */
async function lastOf(audience: 'employees' | 'consumers') {
  await demo.comparison.collector.pull();
  const side = demo.comparison.collector.side(audience, round());
  if (side === null) throw new Error('the side published nothing');
  return side.snapshot.body.whole;
}
