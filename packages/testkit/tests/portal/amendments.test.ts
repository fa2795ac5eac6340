import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Amendment } from '@miroir/campaign';
import { questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import {
  type AmendmentFile,
  acceptSnapshot,
  createExchangeClient,
  emptyChain,
  generateSealKeys,
  openSealed,
} from '@miroir/exchange';
import { applyAmendment, readPortalStatus } from '@miroir/launch';
import { createHomeApi } from '@miroir/participant';
import { rolePaths, roundPaths } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSealingLedger } from '../../src/deployment/amendment-ledger.ts';
import {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  duringTestCampaign,
  refusal,
  rollClient,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const keys = generateSealKeys();
const campaign = testCampaign();
const clock = testClock(duringTestCampaign);
const deps = { clock, random: systemRandom };
const round = 'round-1';
const minute = 60_000;
const both = (text: string) => ({ fr: text, en: `${text} (en)` });
let employees: TestPortal;
let consumers: TestPortal;
const openLedger = () => openSealingLedger({ campaign, round, keys, clock });
/** What the comparison has sealed until now. */
const { seal, sealNext } = openLedger();

beforeAll(async () => {
  const shared = { campaign, clock, comparisonKeys: keys, scheduled: false };
  employees = await startTestPortal({ ...shared, audience: 'employees', people: testPeople(25) });
  consumers = await startTestPortal({ ...shared, audience: 'consumers' });
}, 60_000);
afterAll(async () => {
  await employees?.stop();
  await consumers?.stop();
});

async function tick(...portals: TestPortal[]): Promise<void> {
  for (const { roll, box } of portals) {
    await roll.portal.tick();
    await box.portal.tick();
  }
}
const chainId = { campaign: campaign.id, round };
/** The employees’ portal as the comparison asks it. */
const exchangeOf = (role: 'roll' | 'box') =>
  createExchangeClient(employees.origins[role], employees.launched.keys.token);
const faultOf = async (portal: TestPortal, file: AmendmentFile) => {
  const done = await applyAmendment(portal.target, file, deps);
  return done.ok ? null : done.error;
};
const close = (closes: string): Amendment => ({ kind: 'close', closes });

describe('an amendment of both sides', { timeout: 120_000 }, () => {
  it('is refused where it is not from: another key, the other side, a number left out', async () => {
    const foreign = await seal(close('2026-03-31T18:00'), generateSealKeys().privateKey);
    expect(await faultOf(employees, foreign)).toBe('bad-signature');
    const file = await seal(close('2026-03-31T18:00'));
    const swapped = { ...file, employees: file.consumers, consumers: file.employees };
    expect(await faultOf(employees, swapped)).toBe('wrong-audience');
    const ahead = openLedger();
    await ahead.sealNext(close('2026-03-31T18:00'));
    const second = await ahead.seal(close('2026-03-31T12:00'));
    expect(await faultOf(employees, second)).toBe('missing-earlier');
  });

  it('is refused where the close would be in the past, and changes nothing', async () => {
    expect(await faultOf(employees, await seal(close('2026-03-09T18:00')))).toBe('in-the-past');
    expect((await readPortalStatus(employees.target, deps)).round?.closesAt).toBe('2026-03-30T16:00:00.000Z');
  });

  it('moves the close of a running roll and box, once, without a restart', async () => {
    const file = await sealNext(close('2026-03-31T18:00'));
    for (const portal of [employees, consumers]) {
      const done = await applyAmendment(portal.target, file, deps);
      const roles = { box: 'applied', roll: 'applied' };
      expect(done).toEqual({ ok: true, value: { campaign: campaign.id, serial: 1, roles } });
      await tick(portal);
      expect((await rollClient(portal.origins).status.query()).closesAt).toBe('2026-03-31T16:00:00.000Z');
      const page = await (await fetch(`${portal.origins.pages.box}/`)).text();
      expect(page).toContain('2026-03-31T16:00:00.000Z');
      expect((await readPortalStatus(portal.target, deps)).nextDue).toBe('2026-03-31T16:15:00.000Z');
      expect(await applyAmendment(portal.target, file, deps)).toMatchObject({
        value: { roles: { box: 'already', roll: 'already' } },
      });
    }
  });

  it('corrects what people read, and a sheet of before is still one of this campaign', async () => {
    const credential = await credentialByOpenLink(consumers.origins, 'open');
    const before = await boxClient(consumers.origins).questionnaire.query({ locale: 'fr' });
    const path = ['questions', 'ease', 'text'];
    const file = await sealNext({
      kind: 'text',
      changes: [{ path, text: both('Réparer, est-ce facile ?') }],
    });
    for (const portal of [employees, consumers]) expect(await faultOf(portal, file)).toBe(null);
    await tick(employees, consumers);
    const after = await boxClient(consumers.origins).questionnaire.query({ locale: 'fr' });
    expect(after.questions[0]?.text).toBe('Réparer, est-ce facile ?');
    expect(after.fingerprint).toBe(before.fingerprint);
    expect(await (await fetch(`${consumers.origins.pages.box}/?lang=fr`)).text()).toContain(
      'Réparer, est-ce facile ?',
    );
    await send(consumers.origins, credential, {
      fingerprint: before.fingerprint,
      sheet: { answers: { ease: { option: 'easy' } }, comments: {} },
    });
  });

  it('announces at home and above the pages until the minute that it says, and keeps it in the list', async () => {
    const { news, until } = { news: 'Le bureau ferme lundi.', until: '2026-03-12T18:00' };
    const file = await sealNext({ kind: 'announce', text: both(news), until });
    for (const portal of [employees, consumers]) expect(await faultOf(portal, file)).toBe(null);
    await tick(employees, consumers);
    const home = createHomeApi({ origin: consumers.origins.box, locale: () => 'fr' });
    const atHome = () =>
      home.list().then((listed) => (listed.ok ? listed.value.rounds.map(({ news: said }) => said) : null));
    const page = async () => (await fetch(`${consumers.origins.pages.box}/?lang=fr`)).text();
    expect(await atHome()).toEqual([news]);
    expect(await page()).toContain('"until":"2026-03-12T17:00:00.000Z"');
    const now = clock.now();
    clock.set(Date.parse('2026-03-12T17:00:00Z'));
    expect(await atHome()).toEqual([null]);
    expect(await page()).toContain(news);
    clock.set(now);
  });

  it('cut short after the box, is finished by the same command, and each role says what it has', async () => {
    const file = await sealNext({ kind: 'announce', text: both('Les résultats arrivent.') });
    const half = await applyAmendment(employees.target, file, { ...deps, role: 'box' });
    expect(half).toMatchObject({ value: { roles: { box: 'applied', roll: 'not-at-hand' } } });
    await tick(employees);
    const serials = async (): Promise<number[]> => {
      const said: number[] = [];
      for (const role of ['roll', 'box'] as const) {
        const sealed = await exchangeOf(role).heartbeat(chainId);
        const opened = await openSealed(
          (sealed.ok && sealed.value) || '',
          [employees.launched.keys[`${role}Key`]],
          {
            audience: 'employees',
            campaign: campaign.id,
          },
        );
        if (!opened.ok || opened.value.kind !== 'heartbeat') throw new Error('no heartbeat');
        said.push(opened.value.body.amended?.serial ?? 0);
      }
      return said;
    };
    expect(await serials()).toEqual([3, 4]);
    expect(await applyAmendment(employees.target, file, deps)).toMatchObject({
      value: { roles: { box: 'already', roll: 'applied' } },
    });
    await tick(employees);
    expect(await serials()).toEqual([4, 4]);
  });

  it('is read again by a role that starts, and keeps it closed when a record was changed or taken away', async () => {
    await employees.restart('box');
    expect(await (await fetch(`${employees.origins.pages.box}/`)).text()).toContain(
      '2026-03-31T16:00:00.000Z',
    );
    const paths = rolePaths(employees.target.dataDir, 'box');
    const folder = join(roundPaths(paths, employees.target.round).folder, 'amendments');
    expect(await readdir(folder)).toHaveLength(4);
    const first = join(folder, 'comparison-0001.jws');
    const kept = await readFile(first, 'utf8');
    await rm(first);
    await expect(readPortalStatus(employees.target, deps)).rejects.toThrow(/missing-earlier/);
    await writeFile(
      first,
      kept.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      { mode: 0o600 },
    );
    await expect(readPortalStatus(employees.target, deps)).rejects.toThrow(/amendments/);
    await writeFile(first, kept, { mode: 0o600 });
  });

  it('leaves the last release to the new close, which lists every change for the comparison', async () => {
    const codes = employees.invitations.filter(({ cohort }) => cohort === 'dole').slice(0, 12);
    clock.set(testCampaignCloses + 20 * minute);
    await tick(employees);
    const { fingerprint } = employees.launched;
    // The close of before, and its quarter of an hour, have passed: people still come in.
    for (const { code } of codes) {
      const credential = await credentialByInvitation(employees.origins, code);
      await send(employees.origins, credential, {
        fingerprint,
        sheet: { answers: { ease: { option: 'easy' } }, comments: {} },
      });
    }
    await tick(employees);
    expect((await readPortalStatus(employees.target, deps)).release).toBe(null);
    clock.set(testCampaignCloses + 24 * 60 * minute + 15 * minute);
    await tick(employees);
    const pulled = await exchangeOf('box').snapshots(chainId, null);
    const opened = await openSealed((pulled.ok && pulled.value[0]) || '', [employees.launched.keys.boxKey], {
      audience: 'employees',
      campaign: campaign.id,
    });
    if (!opened.ok || opened.value.kind !== 'snapshot') throw new Error('no snapshot');
    const { body } = opened.value;
    expect([body.atClose, body.whole.n]).toEqual([true, 12]);
    expect(body.amendments.map(({ kind, serial }) => [kind, serial])).toEqual([
      ['close', 1],
      ['text', 2],
      ['announce', 3],
      ['announce', 4],
    ]);
    const questionnaire = questionnaireFor(campaign, 'employees');
    const accepted = acceptSnapshot(emptyChain, opened.value, {
      audience: 'employees',
      campaign: campaign.id,
      questionnaires: new Map([[questionnaire.fingerprint, questionnaire]]),
    });
    expect(accepted).toMatchObject({ ok: true });
  });

  it('moves no close once the box is closed or the last release made', async () => {
    const late = await sealNext(close('2026-04-01T18:00'));
    expect(await faultOf(employees, late)).toBe('round-over');
    // Set back, the clock would have the round open: the release that was made says that it is over.
    clock.set(testCampaignCloses);
    expect(await faultOf(employees, late)).toBe('round-over');
    const { code } = employees.invitations.at(-1) ?? { code: '' };
    const credential = await credentialByInvitation(employees.origins, code);
    expect(
      await refusal(
        send(employees.origins, credential, {
          fingerprint: employees.launched.fingerprint,
          sheet: { answers: { ease: { option: 'easy' } }, comments: {} },
        }),
      ),
    ).toMatchObject({ code: 'closed' });
  });
});
