import { questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import {
  acceptCalibration,
  createExchangeClient,
  type OpenedCalibration,
  type OpenedSnapshot,
  openSealed,
  sealedHash,
} from '@miroir/exchange';
import { labelsIn } from '@miroir/insight';
import { calibrateNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  campaignWithReaders,
  commented,
  type DeskPortal,
  type ReaderClient,
  readers,
  startDeskPortal,
} from '../../src/desk/desk-portal.ts';
import type { MintedCredential } from '../../src/kill/mint-credentials.ts';
import {
  boxClient,
  chainOf,
  duringTestCampaign,
  testCampaignCloses,
  testCampaignCompares,
  testClock,
} from '../../src/portal/index.ts';

const campaign = campaignWithReaders();
const questionnaire = questionnaireFor(campaign, 'employees');
const locale = 'fr';
const minute = 60_000;
const people = 40;
const clock = testClock(duringTestCampaign);
let desk: DeskPortal;
let credentials: MintedCredential[];

const byHand = () => calibrateNow(desk.portal.target, { clock, random: systemRandom, engine });
const client = () => createExchangeClient(desk.portal.origins.box, desk.portal.launched.keys.token);
const open = (sealed: string) =>
  openSealed(sealed, [desk.portal.launched.keys.boxKey], { audience: 'employees', campaign: campaign.id });

async function lastRelease(): Promise<OpenedSnapshot> {
  const pulled = await client().snapshots(chainOf(desk.portal), null);
  const opened = await open((pulled.ok ? pulled.value.at(-1) : undefined) ?? '');
  if (!opened.ok || opened.value.kind !== 'snapshot') throw new Error('no release');
  return opened.value;
}

async function calibration(): Promise<OpenedCalibration | null> {
  const pulled = await client().calibration(chainOf(desk.portal));
  if (!pulled.ok || pulled.value === null) return null;
  const opened = await open(pulled.value);
  if (!opened.ok || opened.value.kind !== 'calibration') throw new Error('not a calibration');
  return opened.value;
}

/** Reads everything there is; every second comment is about a breakdown, and every breakdown is bad news. */
async function readAll(reader: ReaderClient): Promise<void> {
  for (;;) {
    const view = await reader.view.mutate({ locale });
    if (view.state !== 'open' || view.comment === null) return;
    const label = view.comment.text.includes('panne') ? 'negative' : 'positive';
    await reader.label.mutate({ locale, token: view.comment.token, label });
  }
}

async function start(releaseEverySeconds: number | null): Promise<void> {
  clock.set(duringTestCampaign);
  desk = await startDeskPortal({ clock, releaseEverySeconds });
  credentials = await desk.join(
    Array.from({ length: people }, (_, at) =>
      commented(
        at % 2 === 0 ? `Bravo, quelle joie, en panne depuis ${at} jours.` : `Merci, parfait, note ${at}.`,
      ),
    ),
  );
}

async function close(): Promise<void> {
  clock.set(testCampaignCloses + 15 * minute + 1000);
  await desk.portal.box.portal.tick();
}

describe('what readers said', () => {
  beforeAll(() => start(3600), 120_000);
  afterAll(() => desk?.portal.stop());

  it('leaves after the last release only', async () => {
    clock.advance(60 * minute);
    await desk.release();
    await readAll(await desk.reader());
    expect(await byHand()).toEqual({ ok: false, error: 'before-last-release' });
    expect(await client().calibration(chainOf(desk.portal))).toEqual({ ok: true, value: null });
  }, 60_000);

  it('tells of nobody who withdraws: ten are left out for one who does', async () => {
    const [one] = credentials;
    const { secret } = one!;
    const box = boxClient(desk.portal.origins);
    const { digest } = await box.open.mutate({ secret });
    await box.withdraw.mutate({ secret, replaces: digest });
    await close();
    const made = await byHand();
    const sealed = await calibration();
    expect(made).toEqual({ ok: true, value: sealed?.hash });
    expect(sealed?.body).toMatchObject({ from: 'engine', agreement: null });
    const [part] = sealed?.body.parts ?? [];
    expect(part?.part).toBe('c:friend');
    expect(labelsIn(part!.labelled)).toBe(people - 10);
    const blamed = Object.values(part!.labelled).reduce((sum, row) => sum + row.negative, 0);
    expect(blamed).toBeGreaterThan(5);
    expect(blamed).toBeLessThan(people / 2);
    const release = await lastRelease();
    expect(acceptCalibration(null, sealed!, { questionnaire, release })).toMatchObject({ ok: true });
  }, 60_000);

  it('leaves once: asked again it is the same, and the desk is over', async () => {
    const before = await client().calibration(chainOf(desk.portal));
    clock.advance(minute);
    const again = await byHand();
    const after = await client().calibration(chainOf(desk.portal));
    expect(after).toEqual(before);
    expect(again).toEqual({ ok: true, value: sealedHash((after.ok ? after.value : null) ?? '') });
    const reader = await desk.reader();
    expect(await reader.view.mutate({ locale })).toEqual({ state: 'over' });
  }, 60_000);
});

describe('a box whose readers ask for nothing', () => {
  beforeAll(() => start(null), 120_000);
  afterAll(() => desk?.portal.stop());

  it('has nothing to seal while nothing is read', async () => {
    await close();
    expect(await byHand()).toEqual({ ok: false, error: 'too-few-labels' });
  }, 60_000);

  it('seals what two of them said an hour before the comparison, with how they agree', async () => {
    await readAll(await desk.reader());
    await readAll(await desk.reader(readers[1]));
    clock.set(testCampaignCompares - 61 * minute);
    await desk.portal.box.portal.tick();
    expect(await calibration()).toBeNull();
    clock.set(testCampaignCompares - 59 * minute);
    await desk.portal.box.portal.tick();
    const sealed = await calibration();
    expect(sealed?.body.agreement).toEqual({ texts: people, kappa: 100 });
    expect(labelsIn(sealed!.body.parts[0]!.labelled)).toBe(people);
    const release = await lastRelease();
    expect(acceptCalibration(null, sealed!, { questionnaire, release })).toMatchObject({ ok: true });
  }, 60_000);

  it('cannot be asked for one once both sides are compared', async () => {
    clock.set(testCampaignCompares);
    expect((await byHand()).ok).toBe(true);
    expect(Date.parse((await calibration())?.body.sealedAt ?? '')).toBeLessThan(testCampaignCompares);
  }, 60_000);
});
