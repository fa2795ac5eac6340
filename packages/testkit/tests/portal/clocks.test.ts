import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sheet } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { releaseNow } from '@miroir/launch';
import {
  confirmClock,
  openPortalClock,
  type PortalClock,
  rolePaths,
  withRoundDatabase,
} from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { mongo } from 'mongoose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silent } from '../../src/deployment/run-role.ts';
import {
  boxClient,
  credentialByInvitation,
  duringTestCampaign,
  refusals,
  rollClient,
  send,
  startTestPortal,
  type TestCredential,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testPeople,
} from '../../src/portal/index.ts';

const day = 86_400_000;
const minute = 60_000;
const sheet = (option: string): Sheet => ({ answers: { ease: { option } }, comments: {} });

let folder: string;
let portal: TestPortal;
let wall = 0;
let monotonic = 0;
let clock: PortalClock;
let unused = 0;

const paths = () => ({
  clockFile: join(folder, 'clock.json'),
  clockConfirmed: join(folder, 'clock-confirmed.json'),
});
const openClock = () =>
  openPortalClock(
    { wall: { now: () => wall }, monotonic: () => monotonic },
    { paths: paths(), logger: silent },
  );

/**
 * Time goes by on both clocks of the machine, and both roles do what is due: by days while it is long, by five minutes
 * in the last hour, where a quarter of an hour decides.
 */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; ) {
    const step = left > 60 * minute ? Math.min(left - 60 * minute, day) : Math.min(left, 5 * minute);
    wall += step;
    monotonic += step;
    left -= step;
    await clock.tick();
  }
  await portal.box.portal.tick();
  await portal.roll.portal.tick();
}

async function answer(count: number): Promise<TestCredential[]> {
  const credentials: TestCredential[] = [];
  for (; credentials.length < count; unused += 1) {
    const credential = await credentialByInvitation(portal.origins, portal.invitations[unused]!.code);
    const { fingerprint } = portal.launched;
    await send(portal.origins, credential, {
      fingerprint,
      sheet: sheet(['hard', 'mid', 'easy'][unused % 3]!),
    });
    credentials.push(credential);
  }
  return credentials;
}

const lastRelease = () =>
  withRoundDatabase(portal.target, 'box', async ({ connection }) => {
    const [last] = await connection
      .collection('releases')
      .find({ serial: { $gt: 0 } })
      .sort({ serial: -1 })
      .limit(1)
      .toArray();
    return last as { final: boolean; waiting: number; tallies: { whole: { n: number } } } | undefined;
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-'));
  [wall, monotonic, unused] = [duringTestCampaign, 0, 0];
  clock = await openClock();
  portal = await startTestPortal({
    audience: 'employees',
    campaign: testCampaign(),
    clock: { now: () => clock.now() },
    people: testPeople(30),
    scheduled: false,
  });
}, 60_000);
afterEach(async () => {
  vi.restoreAllMocks();
  await portal?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a portal whose machine’s clock jumps', () => {
  it('closes nothing for three seconds in the next month, and counts every answer it acknowledged', async () => {
    const before = await answer(12);
    wall += 25 * day;
    for (let second = 0; second < 3; second += 1) await pass(1000);
    expect((await lastRelease())?.final ?? false).toBe(false);
    expect(await rollClient(portal.origins).status.query()).toMatchObject({ state: 'open' });
    const during = await answer(4);
    wall -= 25 * day;
    await pass(1000);
    const after = await answer(24);
    await pass(testCampaignCloses + 15 * minute - clock.now());
    const last = await lastRelease();
    expect(last?.final).toBe(true);
    const acknowledged = before.length + during.length + after.length;
    expect((last?.tallies.whole.n ?? 0) + (last?.waiting ?? 0)).toBe(acknowledged);
    expect(acknowledged).toBe(40);
  }, 120_000);

  it('believes it after a quarter of an hour, or when an operator says so', async () => {
    await answer(12);
    wall += 25 * day;
    await pass(14 * minute);
    expect((await lastRelease())?.final ?? false).toBe(false);
    await confirmClock(paths(), { now: () => wall });
    await pass(1000);
    expect((await lastRelease())?.final).toBe(true);
  }, 60_000);

  it('does not believe a start in the next month either', async () => {
    await answer(12);
    await pass(minute);
    wall += 25 * day;
    clock = await openClock();
    await portal.restart('box');
    await pass(minute);
    expect((await lastRelease())?.final ?? false).toBe(false);
    await answer(1);
    await pass(15 * minute);
    expect((await lastRelease())?.final).toBe(true);
  }, 60_000);
});

describe('after the last release', () => {
  it('nothing is acknowledged, and a clock set back opens nothing again', async () => {
    const [one] = await answer(12);
    const [late] = [await credentialByInvitation(portal.origins, portal.invitations[unused]!.code)];
    await pass(testCampaignCloses + 15 * minute - clock.now());
    expect((await lastRelease())?.final).toBe(true);
    const { secret, signature, keyId } = late;
    const box = boxClient(portal.origins);
    const { digest } = await box.open.mutate({ secret: one!.secret });
    const { fingerprint } = portal.launched;
    const refusedNow = async () => {
      const refused = await refusals([
        box.register.mutate({ secret, signature, keyId }),
        send(portal.origins, late, { fingerprint, sheet: sheet('mid') }),
        send(portal.origins, one!, { fingerprint, replaces: digest, sheet: sheet('mid') }),
        box.withdraw.mutate({ secret: one!.secret, replaces: digest }),
      ]);
      for (const fault of refused) expect(fault).toMatchObject({ code: 'closed', status: 403 });
    };
    await refusedNow();
    wall -= 20 * day;
    await pass(20 * minute);
    expect(clock.now()).toBeLessThan(testCampaignCloses);
    await refusedNow();
    await portal.restart('box');
    await refusedNow();
  }, 60_000);
});

describe('a release by hand', () => {
  it('is no last one while the machine is far ahead of what the box believed', async () => {
    await answer(12);
    const { clockFile } = rolePaths(portal.target.dataDir, 'box');
    await writeFile(clockFile, JSON.stringify({ at: wall }));
    const release = (ms: number) =>
      releaseNow(portal.target, { clock: { now: () => ms }, random: systemRandom, engine });
    const closed = testCampaignCloses + 16 * minute;
    expect(await release(closed)).toMatchObject({ ok: false, error: 'clock-doubted' });
    expect((await lastRelease())?.final ?? false).toBe(false);
    await writeFile(clockFile, JSON.stringify({ at: closed - minute }));
    expect(await release(closed)).toMatchObject({ ok: true, value: { atClose: true, n: 12 } });
  }, 60_000);

  it('waits for a write that began in the last milliseconds of the box, as the scheduled one does', async () => {
    await answer(12);
    const late = await credentialByInvitation(portal.origins, portal.invitations[unused]!.code);
    const closes = testCampaignCloses + 15 * minute;
    await pass(closes - 2000 - clock.now());
    const { begun, goOn } = holdInserts();
    wall += 1990;
    monotonic += 1990;
    const { fingerprint } = portal.launched;
    const sending = send(portal.origins, late, { fingerprint, sheet: sheet('mid') });
    await begun;
    await writeFile(rolePaths(portal.target.dataDir, 'box').clockFile, JSON.stringify({ at: closes }));
    const byHand = () =>
      releaseNow(portal.target, { clock: { now: () => closes + 1000 }, random: systemRandom, engine });
    expect(await byHand()).toMatchObject({ ok: false, error: 'busy' });
    goOn();
    await sending;
    await pass(1000);
    expect(await byHand()).toMatchObject({ ok: false, error: 'round-final' });
    const last = await lastRelease();
    expect(last).toMatchObject({ final: true, tallies: { whole: { n: 13 } } });
  }, 60_000);
});

/** The next answer is on its way to the disk until `goOn`. */
function holdInserts(): { begun: Promise<void>; goOn: () => void } {
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const { insertMany } = mongo.Collection.prototype;
  vi.spyOn(mongo.Collection.prototype, 'insertMany').mockImplementation(async function (
    this: mongo.Collection,
    ...given
  ) {
    if (this.collectionName === 'answers') {
      begun.resolve();
      await gate.promise;
    }
    return insertMany.apply(this, given);
  });
  return { begun: begun.promise, goOn: gate.resolve };
}
