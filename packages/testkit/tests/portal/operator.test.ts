import { readFile } from 'node:fs/promises';
import { questionnaireFor } from '@miroir/campaign';
import { invitationCodeHash, systemRandom } from '@miroir/credential';
import { readPortalStatus, releaseNow } from '@miroir/launch';
import { type AnswerRole, withRoundDatabase } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytePositions } from '../../src/adversary/byte-positions.ts';
import {
  credentialByInvitation,
  databaseOf,
  duringTestCampaign,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const dayMs = 86_400_000;
const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
const { fingerprint } = questionnaireFor(campaign, 'employees');
let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock,
    people: testPeople(40),
    releaseEverySeconds: 86_400,
    scheduled: false,
  });
}, 60_000);
afterAll(() => portal.stop(), 60_000);

async function answerAll(codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const credential = await credentialByInvitation(portal.origins, code);
    await send(portal.origins, credential, {
      fingerprint,
      sheet: { answers: { ease: { option: 'mid' } }, comments: {} },
    });
  }
}

const codes = (from: number, to: number): string[] =>
  portal.invitations.slice(from, to).map(({ code }) => code);
const participation = async () => (await readPortalStatus(portal.target, { clock })).participation;

it('shows an operator who keeps asking nobody’s arrival: the numbers move once a day, in fives', async () => {
  const nobodyYet = await participation();
  expect(nobodyYet).toMatchObject({ issued: 0, answered: 0 });
  await answerAll(codes(0, 13));
  await portal.roll.portal.tick();
  await portal.box.portal.tick();
  expect(await participation()).toEqual(nobodyYet);

  clock.advance(dayMs);
  await portal.roll.portal.tick();
  await portal.box.portal.tick();
  const yesterday = { day: '2026-03-10', issued: 10, answered: 10 };
  expect(await participation()).toEqual(yesterday);
  await answerAll(codes(13, 22));
  await portal.roll.portal.tick();
  await portal.box.portal.tick();
  expect(await participation()).toEqual(yesterday);
}, 120_000);

const logOf = (role: AnswerRole): Promise<Buffer> =>
  readFile(`${databaseOf(portal.target, role)}-wal`).catch(() => Buffer.alloc(0));

it('keeps no order of arrival in either file after a release by hand', async () => {
  clock.advance(dayMs);
  const arrivals = codes(22, 40);
  await answerAll(arrivals);
  const done = await releaseNow(portal.target, { clock, random: systemRandom, engine });
  expect(done).toMatchObject({ ok: true, value: { rewritten: { roll: 'done', box: 'done' } } });
  const ids = await withRoundDatabase(portal.target, 'box', async ({ connection }) =>
    (await connection.collection<{ _id: string }>('answers').find({}).toArray()).map(({ _id }) => _id),
  );
  expect(ids).toHaveLength(40);
  const written = { roll: arrivals.map(invitationCodeHash), box: ids };
  for (const role of ['roll', 'box'] as const) {
    // The log is empty but for the release's own lock, which is given up afterwards.
    const wal = await logOf(role);
    expect(wal.length, role).toBeLessThan(20_000);
    expect(
      bytePositions(wal, written[role]).first.every((at) => at < 0),
      role,
    ).toBe(true);
  }
  const roll = await readFile(databaseOf(portal.target, 'roll'));
  const { first, last } = bytePositions(roll, arrivals.map(invitationCodeHash));
  expect(first.every((at) => at >= 0)).toBe(true);
  // Where people stand in the file is not the order in which they came.
  expect(first).not.toEqual(first.toSorted((a, b) => a - b));
  expect(last).not.toEqual(last.toSorted((a, b) => a - b));
}, 120_000);
