import { invitationCodeHash, systemRandom } from '@miroir/credential';
import { createExchangeClient, openSealed } from '@miroir/exchange';
import { addPeople, readPortalStatus } from '@miroir/launch';
import { readRoundFile, withRoundDatabase } from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  credentialByInvitation,
  duringTestCampaign,
  rollClient,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
const minute = 60_000;
let portal: TestPortal;
const rowsOf = (site: string, ...names: string[]) =>
  names.map((name) => ({ ref: `${name}@example.org`, columns: { site } }));
const add = (rows: ReturnType<typeof rowsOf>, more: object = {}) =>
  addPeople(portal.target, { campaign, rows, clock, random: systemRandom, ...more });

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock,
    people: testPeople(20),
    scheduled: false,
  });
}, 60_000);
afterAll(() => portal?.stop());

describe('people who are added after the launch', { timeout: 120_000 }, () => {
  it('come in by their own codes, under the key of their cohort, and are told of as a number', async () => {
    const done = await add([...rowsOf('Dole', 'ada', 'bea'), ...rowsOf('Lyon', 'cleo')]);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.cohorts).toEqual({ dole: 2, lyon: 1 });
    await portal.roll.portal.tick();
    await portal.box.portal.tick();
    const { participation } = await rollClient(portal.origins).status.query();
    expect(participation.invited).toBe(43);
    const [ada] = done.value.invitations;
    const [first] = portal.invitations.filter(({ cohort }) => cohort === 'dole');
    const added = await credentialByInvitation(portal.origins, ada?.code ?? '');
    const launched = await credentialByInvitation(portal.origins, first?.code ?? '');
    expect(added.keyId).toBe(launched.keyId);
    const page = await (await fetch(`${portal.origins.pages.box}/`)).text();
    expect(page).toContain('"kind":"people","people":3');
    expect(page).not.toContain('ada');
  });

  it('leave key list and launch headcounts as they were; the roll tells the heads of now', async () => {
    const file = await readRoundFile(portal.target, 'box');
    expect(file?.keyListDigest).toBe(portal.launched.keyListDigest);
    const status = await readPortalStatus(portal.target, { clock });
    expect(status.cohorts.map(({ headcount }) => headcount)).toEqual([20, 20]);
    const chain = { campaign: campaign.id, round: 'round-1' };
    clock.advance(24 * 60 * minute);
    await portal.roll.portal.tick();
    const said = await createExchangeClient(portal.origins.roll, portal.launched.keys.token).heartbeat(chain);
    const opened = await openSealed((said.ok && said.value) || '', [portal.launched.keys.rollKey], {
      audience: 'employees',
      campaign: campaign.id,
    });
    expect(opened).toMatchObject({ value: { body: { headcounts: { dole: 22, lyon: 21 } } } });
  });

  it('enter all or none, never twice, and only where the launched rules place them', async () => {
    const before = await readRoundFile(portal.target, 'roll');
    expect(await add([...rowsOf('Dole', 'dora'), ...rowsOf('Paris', 'emma')])).toMatchObject({
      error: { code: 'rows', faults: [{ row: 1, code: 'no-cohort' }] },
    });
    expect(await add([...rowsOf('Dole', 'dora'), ...rowsOf('Dole', 'ADA')])).toMatchObject({
      error: { code: 'rows', faults: [{ row: 1, code: 'on-the-roll' }] },
    });
    const other = { campaign: { ...campaign, version: 2 } };
    expect(await add(rowsOf('Dole', 'dora'), other)).toMatchObject({
      error: { code: 'unknown-fingerprint' },
    });
    const after = await readRoundFile(portal.target, 'roll');
    expect(after?.notices).toEqual(before?.notices);
  });

  it('cut short before they were recorded, are recorded when the same is done again', async () => {
    const code = 'f'.repeat(22);
    // As a process that was killed once it had put her on the roll leaves it.
    await withRoundDatabase(portal.target, 'roll', async (database) => {
      const fay = { _id: invitationCodeHash(code), cohort: 'lyon', ref: 'fay@example.org' };
      await (await openRollStore(database)).addPeople([fay]);
    });
    const codes = new Map([['fay@example.org', code]]);
    for (let turn = 0; turn < 2; turn += 1)
      expect((await add(rowsOf('Lyon', 'fay'), { codes })).ok).toBe(true);
    for (const role of ['roll', 'box'] as const) {
      const file = await readRoundFile(portal.target, role);
      const added = file?.changes.map((change) => (change.kind === 'people' ? change.added : null));
      expect(added).toEqual([{ dole: 2, lyon: 1 }, { lyon: 1 }]);
    }
  });

  it('are listed by the release, beside which more may be counted than were there at the launch', async () => {
    const fingerprint = portal.launched.fingerprint;
    const codes = portal.invitations.filter(({ cohort }) => cohort === 'lyon').slice(0, 12);
    for (const { code } of codes) {
      const credential = await credentialByInvitation(portal.origins, code);
      await send(portal.origins, credential, {
        fingerprint,
        sheet: { answers: { ease: { option: 'easy' } }, comments: {} },
      });
    }
    clock.set(testCampaignCloses + 15 * minute);
    await portal.box.portal.tick();
    const chain = { campaign: campaign.id, round: 'round-1' };
    const pulled = await createExchangeClient(portal.origins.box, portal.launched.keys.token).snapshots(
      chain,
      null,
    );
    const opened = await openSealed((pulled.ok && pulled.value[0]) || '', [portal.launched.keys.boxKey], {
      audience: 'employees',
      campaign: campaign.id,
    });
    expect(opened).toMatchObject({
      value: {
        body: {
          cohorts: [{ headcount: 20 }, { headcount: 20 }],
          amendments: [
            { kind: 'people', added: { dole: 2, lyon: 1 } },
            { kind: 'people', added: { lyon: 1 } },
          ],
        },
      },
    });
    expect(await add(rowsOf('Dole', 'gwen'))).toMatchObject({ error: { code: 'round-over' } });
  });
});
