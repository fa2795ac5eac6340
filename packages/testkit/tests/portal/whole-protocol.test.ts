import type { Sheet } from '@miroir/campaign';
import { recountPortal, releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  duringTestCampaign,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
const deps = { clock, random: { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) } };

function sheet(index: number): Sheet {
  return {
    answers: {
      ease: { option: index % 2 === 0 ? 'hard' : 'easy' },
      done: { option: 'no' },
      order: { order: ['price', 'time', 'trust'] },
    },
    comments: {},
  };
}

describe('both audiences, both roles, in one process', () => {
  let employees: TestPortal;
  let consumers: TestPortal;

  beforeAll(async () => {
    employees = await startTestPortal({
      audience: 'employees',
      campaign,
      clock,
      people: testPeople(20),
      releaseEverySeconds: 3600,
      scheduled: false,
    });
    consumers = await startTestPortal({
      audience: 'consumers',
      campaign,
      clock,
      releaseEverySeconds: 3600,
      scheduled: false,
    });
  }, 60_000);
  afterAll(async () => {
    await employees?.stop();
    await consumers?.stop();
  });

  it('takes an employee from the invitation to the published figures', async () => {
    const fingerprint = employees.launched.fingerprint;
    let secret = '';
    const results = () => boxClient(employees.origins).results.mutate({ secret, locale: 'fr' });
    for (const [index, { code }] of employees.invitations.slice(0, 12).entries()) {
      const credential = await credentialByInvitation(employees.origins, code);
      secret = credential.secret;
      await send(employees.origins, credential, { fingerprint, sheet: sheet(index) });
    }
    const before = await results();
    expect(before.release).toBeNull();
    const released = await releaseNow(employees.target, { ...deps, engine });
    expect(released).toMatchObject({ ok: true, value: { serial: 1, n: 12 } });
    const { release, questions } = await results();
    expect(release).toMatchObject({ serial: 1, n: 12, waiting: 0 });
    expect(questions.find(({ id }) => id === 'ease')?.figure).toMatchObject({
      state: 'shown',
      shape: 'shares',
      n: 12,
      bars: [
        { id: 'hard', count: 6 },
        { id: 'mid', count: 0 },
        { id: 'easy', count: 6 },
      ],
    });
    expect(await recountPortal(employees.target)).toMatchObject({ equal: true });
  }, 60_000);

  it('takes a consumer from the open link to an answer that opens again with the secret', async () => {
    const credential = await credentialByOpenLink(consumers.origins, 'open');
    const { digest } = await send(consumers.origins, credential, {
      fingerprint: consumers.launched.fingerprint,
      sheet: sheet(1),
    });
    const state = await boxClient(consumers.origins).open.mutate({ secret: credential.secret });
    expect(state).toEqual({ cohort: 'open', sheet: sheet(1), digest, entered: false, withdrawn: false });
  }, 60_000);
});
