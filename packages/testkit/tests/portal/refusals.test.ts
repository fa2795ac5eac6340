import type { Sheet } from '@miroir/campaign';
import { encodeBase64url } from '@miroir/credential';
import { drawCredential, solveChallenge } from '@miroir/credential/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  duringTestCampaign,
  obtainCredential,
  publishedKey,
  refusal,
  rollClient,
  scopeOfKey,
  send,
  startTestPortals,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
let employees: TestPortal;
let consumers: TestPortal;
let stop: () => Promise<void>;
let unused = 0;

beforeAll(async () => {
  ({ employees, consumers, stop } = await startTestPortals({ campaign, clock, people: testPeople(30) }));
}, 60_000);
afterAll(() => stop?.());
beforeEach(() => clock.set(duringTestCampaign));

function nextCode(): string {
  unused += 1;
  return employees.invitations[unused]!.code;
}

const sheet = (option: string): Sheet => ({ answers: { ease: { option } }, comments: {} });
const fingerprint = (): string => employees.launched.fingerprint;

describe('the roll signs once for each person', () => {
  it('signs the same bytes again, and refuses others', async () => {
    const admitted = await rollClient(employees.origins).invitation.mutate({ code: nextCode() });
    const { key } = await publishedKey(employees.origins, admitted.keyId);
    const client = rollClient(employees.origins, { session: admitted.session });
    const [one, other] = [
      await drawCredential(key, scopeOfKey(key)),
      await drawCredential(key, scopeOfKey(key)),
    ];
    const first = await client.issue.mutate({ blinded: one.blinded });
    expect(await client.issue.mutate({ blinded: one.blinded })).toEqual(first);
    expect(await refusal(client.issue.mutate({ blinded: other.blinded }))).toMatchObject({
      code: 'already-issued',
      status: 409,
    });
  });

  it('signs one of many different requests that arrive at once', async () => {
    const admitted = await rollClient(employees.origins).invitation.mutate({ code: nextCode() });
    const { key } = await publishedKey(employees.origins, admitted.keyId);
    const drawn = await Promise.all(Array.from({ length: 6 }, () => drawCredential(key, scopeOfKey(key))));
    const client = rollClient(employees.origins, { session: admitted.session });
    const outcomes = await Promise.allSettled(drawn.map(({ blinded }) => client.issue.mutate({ blinded })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('says 400 to a blinded value beyond the modulus, and the person can still be issued', async () => {
    const code = nextCode();
    const admitted = await rollClient(employees.origins).invitation.mutate({ code });
    const client = rollClient(employees.origins, { session: admitted.session });
    const beyond = encodeBase64url(new Uint8Array(256).fill(255));
    expect(await refusal(client.issue.mutate({ blinded: beyond }))).toMatchObject({
      code: 'blinded-out-of-range',
      status: 400,
    });
    expect(await refusal(client.issue.mutate({ blinded: 'AAAA' }))).toMatchObject({
      code: 'blinded-out-of-range',
      status: 400,
    });
    await expect(credentialByInvitation(employees.origins, code)).resolves.toMatchObject({
      keyId: admitted.keyId,
    });
  });

  it('replaces a lost credential once', async () => {
    const code = nextCode();
    const admitted = await rollClient(employees.origins).invitation.mutate({ code });
    const client = rollClient(employees.origins, { session: admitted.session });
    expect(await refusal(client.replace.mutate({}))).toMatchObject({ code: 'nothing-issued' });
    await obtainCredential(employees.origins, admitted);
    const again = await client.replace.mutate({});
    const replaced = await obtainCredential(employees.origins, again);
    await send(employees.origins, replaced, { fingerprint: fingerprint(), sheet: sheet('mid') });
    expect(await refusal(client.replace.mutate({}))).toMatchObject({ code: 'replacement-used', status: 409 });
    expect(await refusal(obtainCredential(employees.origins, again))).toMatchObject({
      code: 'replacement-used',
    });
    expect(await rollClient(employees.origins).invitation.mutate({ code })).toMatchObject({
      issued: true,
      replacementUsed: true,
    });
  });

  it('knows no other code, and needs a session it signed itself', async () => {
    const unknown = rollClient(employees.origins).invitation.mutate({ code: 'AAAAAAAAAAAAAAAAAAAAAA' });
    expect(await refusal(unknown)).toMatchObject({ code: 'unknown-invitation', status: 404 });
    const blinded = encodeBase64url(new Uint8Array(256).fill(1));
    expect(await refusal(rollClient(employees.origins).issue.mutate({ blinded }))).toMatchObject({
      code: 'session-missing',
      status: 401,
    });
    const forged = rollClient(employees.origins, { session: 'e30.AAAA' }).issue.mutate({ blinded });
    expect(await refusal(forged)).toMatchObject({ code: 'session-missing' });
  });

  it('lets a session expire', async () => {
    const { session } = await rollClient(employees.origins).invitation.mutate({ code: nextCode() });
    clock.advance(3 * 3_600_000);
    const blinded = encodeBase64url(new Uint8Array(256).fill(1));
    const late = rollClient(employees.origins, { session }).issue.mutate({ blinded });
    expect(await refusal(late)).toMatchObject({
      code: 'session-expired',
      status: 401,
    });
  });
});

describe('an open link', () => {
  it('spends each solved proof of work once', async () => {
    const client = rollClient(consumers.origins);
    const { challenge } = await client.challenge.query();
    const solution = (await solveChallenge(challenge))!;
    await client.openLink.mutate({ solution, cohort: 'open' });
    expect(await refusal(client.openLink.mutate({ solution, cohort: 'open' }))).toMatchObject({
      code: 'proof-spent',
      status: 409,
    });
  });

  it('refuses an unsolved, a foreign and an expired proof, and an unknown cohort', async () => {
    const client = rollClient(consumers.origins);
    expect(await refusal(client.openLink.mutate({ solution: 'nonsense', cohort: 'open' }))).toMatchObject({
      code: 'proof-refused',
      status: 400,
    });
    const { challenge } = await client.challenge.query();
    const solution = (await solveChallenge(challenge))!;
    expect(await refusal(client.openLink.mutate({ solution, cohort: 'dole' }))).toMatchObject({
      code: 'unknown-cohort',
    });
    clock.advance(3_600_000);
    expect(await refusal(client.openLink.mutate({ solution, cohort: 'open' }))).toMatchObject({
      code: 'proof-expired',
    });
  });

  it('is not a way into an invitation, nor the other way round', async () => {
    expect(await refusal(rollClient(employees.origins).challenge.query())).toMatchObject({
      code: 'wrong-admission',
      status: 403,
    });
    const code = employees.invitations[0]!.code;
    expect(await refusal(rollClient(consumers.origins).invitation.mutate({ code }))).toMatchObject({
      code: 'wrong-admission',
    });
  });
});

describe('nothing of one side is accepted by the other', () => {
  it('refuses a session, a credential, a secret and a fingerprinted sheet across the axis', async () => {
    const inside = await credentialByInvitation(employees.origins, nextCode());
    const outside = await credentialByOpenLink(consumers.origins, 'open');
    const pairs = [
      [inside, consumers],
      [outside, employees],
    ] as const;
    for (const [credential, other] of pairs) {
      const box = boxClient(other.origins);
      const { secret, signature, keyId } = credential;
      expect(await refusal(box.register.mutate({ secret, signature, keyId }))).toMatchObject({
        code: 'unknown-key',
      });
      const ownKey = (await box.keys.query()).keys[0]!.id;
      expect(await refusal(box.register.mutate({ secret, signature, keyId: ownKey }))).toMatchObject({
        code: 'credential-refused',
        status: 403,
      });
      expect(await refusal(box.open.mutate({ secret }))).toMatchObject({
        code: 'unknown-credential',
        status: 404,
      });
    }
    const admitted = await rollClient(employees.origins).invitation.mutate({ code: nextCode() });
    const blinded = encodeBase64url(new Uint8Array(256).fill(1));
    const crossed = rollClient(consumers.origins, { session: admitted.session }).issue.mutate({
      blinded,
    });
    expect(await refusal(crossed)).toMatchObject({ code: 'session-missing' });
  });

  it('refuses a credential of another cohort’s key', async () => {
    const credential = await credentialByInvitation(employees.origins, nextCode());
    const { list } = await publishedKey(employees.origins, credential.keyId);
    const other = list.keys.find(({ id }) => id !== credential.keyId)!;
    const { secret, signature } = credential;
    const call = boxClient(employees.origins).register.mutate({ secret, signature, keyId: other.id });
    expect(await refusal(call)).toMatchObject({ code: 'credential-refused' });
  });
});

describe('the box stores every sheet exactly once', () => {
  it('gives the same answer to the same sending, however often and however parallel', async () => {
    const credential = await credentialByInvitation(employees.origins, nextCode());
    const sends = Array.from({ length: 8 }, () =>
      send(employees.origins, credential, { fingerprint: fingerprint(), sheet: sheet('easy') }),
    );
    const digests = new Set((await Promise.all(sends)).map(({ digest }) => digest));
    expect(digests.size).toBe(1);
  });

  it('refuses an amendment of a state that is gone, keeps what is there, and names it', async () => {
    const credential = await credentialByInvitation(employees.origins, nextCode());
    const { secret } = credential;
    const first = await send(employees.origins, credential, {
      fingerprint: fingerprint(),
      sheet: sheet('easy'),
    });
    const second = await send(employees.origins, credential, {
      fingerprint: fingerprint(),
      replaces: first.digest,
      sheet: sheet('hard'),
    });
    const stale = send(employees.origins, credential, {
      fingerprint: fingerprint(),
      replaces: first.digest,
      sheet: sheet('mid'),
    });
    expect(await refusal(stale)).toMatchObject({
      code: 'stale-amendment',
      status: 409,
      params: { current: second.digest },
    });
    expect(await boxClient(employees.origins).open.mutate({ secret })).toMatchObject({
      sheet: sheet('hard'),
      digest: second.digest,
    });
  });

  it('does not let a late retry of an intermediate amendment undo a return to the first wording', async () => {
    const credential = await credentialByInvitation(employees.origins, nextCode());
    const at = { fingerprint: fingerprint() };
    const a = await send(employees.origins, credential, { ...at, sheet: sheet('easy') });
    const b = await send(employees.origins, credential, { ...at, replaces: a.digest, sheet: sheet('hard') });
    const back = await send(employees.origins, credential, {
      ...at,
      replaces: b.digest,
      sheet: sheet('easy'),
    });
    const late = send(employees.origins, credential, { ...at, replaces: a.digest, sheet: sheet('hard') });
    expect(await refusal(late)).toMatchObject({ code: 'stale-amendment', params: { current: back.digest } });
  });

  it('withdraws at once, leaves a tombstone, and a stale outbox does not bring the answer back', async () => {
    const credential = await credentialByInvitation(employees.origins, nextCode());
    const { secret } = credential;
    const box = boxClient(employees.origins);
    const sent = await send(employees.origins, credential, {
      fingerprint: fingerprint(),
      sheet: sheet('easy'),
    });
    const gone = await box.withdraw.mutate({ secret, replaces: sent.digest });
    expect(await box.withdraw.mutate({ secret, replaces: sent.digest })).toEqual(gone);
    expect(await box.open.mutate({ secret })).toMatchObject({
      sheet: null,
      withdrawn: true,
      digest: gone.digest,
    });
    const retried = send(employees.origins, credential, { fingerprint: fingerprint(), sheet: sheet('easy') });
    expect(await refusal(retried)).toMatchObject({ code: 'stale-amendment' });
    await send(employees.origins, credential, {
      fingerprint: fingerprint(),
      replaces: gone.digest,
      sheet: sheet('mid'),
    });
    expect(await box.open.mutate({ secret })).toMatchObject({ sheet: sheet('mid'), withdrawn: false });
  });

  it('needs the signature on first use only', async () => {
    const credential = await credentialByInvitation(employees.origins, nextCode());
    const { secret, signature, keyId } = credential;
    const box = boxClient(employees.origins);
    const bare = { secret, fingerprint: fingerprint(), replaces: null, sheet: sheet('mid') };
    expect(await refusal(box.submit.mutate(bare))).toMatchObject({ code: 'unknown-credential' });
    await box.register.mutate({ secret, signature, keyId });
    await expect(box.submit.mutate(bare)).resolves.toHaveProperty('digest');
  });
});

describe('what a sheet may be', () => {
  it('belongs to the questionnaire that was shown, whole and routed', async () => {
    const credential = await credentialByInvitation(employees.origins, nextCode());
    const at = fingerprint();
    const wrong = send(employees.origins, credential, { fingerprint: 'f'.repeat(64), sheet: sheet('easy') });
    expect(await refusal(wrong)).toMatchObject({ code: 'wrong-fingerprint', status: 409 });
    const foreign = { ...sheet('easy'), answers: { ease: { option: 'easy' }, ghost: { option: 'boo' } } };
    const unknown = await refusal(send(employees.origins, credential, { fingerprint: at, sheet: foreign }));
    expect(unknown).toMatchObject({ code: 'sheet-refused', status: 422, params: { questions: '' } });
    const unasked = {
      ...sheet('easy'),
      answers: { ease: { option: 'easy' }, why: { text: 'Parce que', quotable: true } },
    };
    expect(
      await refusal(send(employees.origins, credential, { fingerprint: at, sheet: unasked })),
    ).toMatchObject({
      code: 'sheet-refused',
      params: { questions: 'why' },
    });
    const empty: Sheet = { answers: {}, comments: {} };
    expect(
      await refusal(send(employees.origins, credential, { fingerprint: at, sheet: empty })),
    ).toMatchObject({ params: { questions: 'ease' } });
  });
});

describe('time', () => {
  it('closes the roll at the close and the box fifteen minutes later', async () => {
    const early = await credentialByInvitation(employees.origins, nextCode());
    const code = nextCode();
    clock.set(testCampaignCloses + 60_000);
    expect(await rollClient(employees.origins).status.query()).toMatchObject({ state: 'grace' });
    expect(await refusal(rollClient(employees.origins).invitation.mutate({ code }))).toMatchObject({
      code: 'closed',
      status: 403,
    });
    const sent = await send(employees.origins, early, { fingerprint: fingerprint(), sheet: sheet('easy') });
    clock.set(testCampaignCloses + 16 * 60_000);
    const late = send(employees.origins, early, {
      fingerprint: fingerprint(),
      replaces: null,
      sheet: sheet('hard'),
    });
    expect(await refusal(late)).toMatchObject({ code: 'closed' });
    const gone = boxClient(employees.origins).withdraw.mutate({
      secret: early.secret,
      replaces: sent.digest,
    });
    expect(await refusal(gone)).toMatchObject({ code: 'closed' });
    await expect(boxClient(employees.origins).open.mutate({ secret: early.secret })).resolves.toMatchObject({
      sheet: sheet('easy'),
    });
  });

  it('does not open before its time', async () => {
    clock.set(Date.UTC(2026, 1, 1));
    expect(await refusal(rollClient(consumers.origins).challenge.query())).toMatchObject({
      code: 'not-open-yet',
    });
  });
});

describe('participation', () => {
  it('is said in fives, never exactly', async () => {
    const { participation } = await rollClient(employees.origins).status.query();
    expect(participation.invited).toBe(60);
    expect((participation.about ?? 0) % 5).toBe(0);
  });
});
