import type { Sheet } from '@miroir/campaign';
import { releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  duringTestCampaign,
  refusal,
  send,
  startTestPortals,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testCampaignCompares,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
const deps = { clock, random: { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) } };
const sheet: Sheet = { answers: { ease: { option: 'easy' } }, comments: {} };
const stranger = 'AAAAAAAAAAAAAAAAAAAAAA';
let employees: TestPortal;
let consumers: TestPortal;
let stop: () => Promise<void>;
let used = 0;

beforeAll(async () => {
  ({ employees, consumers, stop } = await startTestPortals({
    campaign,
    clock,
    people: testPeople(20),
    releaseEverySeconds: 3600,
  }));
}, 60_000);
afterAll(() => stop?.());
beforeEach(() => clock.set(duringTestCampaign));

const results = (side: TestPortal, secret: string | null) =>
  boxClient(side.origins).results.mutate({ secret, locale: 'fr' });

/** Somebody whom the box knows and who has sent nothing yet. */
async function registered(side: TestPortal) {
  const credential =
    side === employees
      ? await credentialByInvitation(side.origins, side.invitations[used++]!.code)
      : await credentialByOpenLink(side.origins, 'open');
  const { secret, signature, keyId } = credential;
  await boxClient(side.origins).register.mutate({ secret, signature, keyId });
  return credential;
}

const answer = (side: TestPortal, credential: Awaited<ReturnType<typeof registered>>) =>
  send(side.origins, credential, { fingerprint: side.launched.fingerprint, sheet });

describe('until the comparison, a round’s results', () => {
  it('are shown to those who have answered, and to nobody else, on either side', async () => {
    for (const side of [employees, consumers]) {
      expect(await refusal(results(side, null))).toMatchObject({ code: 'credential-needed', status: 401 });
      expect(await refusal(results(side, stranger))).toMatchObject({ code: 'unknown-credential' });
      const credential = await registered(side);
      expect(await refusal(results(side, credential.secret))).toMatchObject({
        code: 'answer-first',
        status: 403,
      });
      await answer(side, credential);
      await expect(results(side, credential.secret)).resolves.toMatchObject({ release: null });
      clock.set(testCampaignCompares - 1);
      expect(await refusal(results(side, null))).toMatchObject({ code: 'credential-needed' });
      clock.set(duringTestCampaign);
    }
  }, 30_000);

  it('are closed again to whoever withdraws before the answer entered, since another may still be sent', async () => {
    const credential = await registered(employees);
    const { digest } = await answer(employees, credential);
    await boxClient(employees.origins).withdraw.mutate({ secret: credential.secret, replaces: digest });
    expect(await refusal(results(employees, credential.secret))).toMatchObject({ code: 'answer-first' });
  });

  it('stay open to whoever withdraws an answer that has entered, since the sums keep it', async () => {
    const crowd = await Promise.all(Array.from({ length: 12 }, () => registered(employees)));
    const sent = [];
    for (const credential of crowd) sent.push(await answer(employees, credential));
    clock.set(testCampaignCloses - 60_000);
    expect(await releaseNow(employees.target, { ...deps, engine })).toMatchObject({ ok: true });
    const { secret } = crowd[0]!;
    await boxClient(employees.origins).withdraw.mutate({ secret, replaces: sent[0]!.digest });
    await expect(results(employees, secret)).resolves.toMatchObject({ release: { serial: 1 } });
  }, 30_000);

  it('cannot be asked for in an address, where a secret would stay', async () => {
    const input = encodeURIComponent(JSON.stringify({ secret: stranger, locale: 'fr' }));
    expect((await fetch(`${employees.origins.api.box}/results?input=${input}`)).status).toBe(405);
  });
});

describe('from the minute of the comparison on', () => {
  it('consumers’ results are public, employees’ need any credential of the campaign', async () => {
    const [one, other] = [await registered(employees), await registered(consumers)];
    clock.set(testCampaignCompares);
    await expect(results(consumers, null)).resolves.toMatchObject({ audience: 'consumers' });
    await expect(results(consumers, other.secret)).resolves.toMatchObject({ audience: 'consumers' });
    expect(await refusal(results(employees, null))).toMatchObject({ code: 'credential-needed' });
    expect(await refusal(results(employees, other.secret))).toMatchObject({ code: 'unknown-credential' });
    await expect(results(employees, one.secret)).resolves.toMatchObject({ audience: 'employees' });
  }, 30_000);
});
