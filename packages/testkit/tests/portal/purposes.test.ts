import { constants, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBoxStore } from '@miroir/box';
import type { Sheet } from '@miroir/campaign';
import {
  cohortKeys,
  credentialId,
  type KeyEntry,
  type KeyList,
  type Purpose,
  spaceKeyOf,
} from '@miroir/credential';
import { drawCredential, finishCredential } from '@miroir/credential/client';
import { rolePaths, roundPaths, withRoundDatabase } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  boxClient,
  credentialByInvitation,
  duringTestCampaign,
  obtainCredential,
  publishedKey,
  refusal,
  rollClient,
  scopeOfKey,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const campaign = testCampaign();
let portal: TestPortal;
let list: KeyList;
let unused: string[];

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock: testClock(duringTestCampaign),
    people: testPeople(20),
    scheduled: false,
  });
  unused = portal.invitations.map(({ code }) => code);
  list = await boxClient(portal.origins).keys.query();
}, 60_000);
afterAll(() => portal?.stop());

const sheet: Sheet = { answers: { ease: { option: 'mid' } }, comments: {} };
const nextCode = () => unused.pop() ?? '';

/** What a person holds who lost the first credential and used the one replacement. */
async function replaced() {
  const admitted = await rollClient(portal.origins).invitation.mutate({ code: nextCode() });
  await obtainCredential(portal.origins, admitted);
  const again = await rollClient(portal.origins, { session: admitted.session }).replace.mutate({});
  return { admitted, again, credential: await obtainCredential(portal.origins, again) };
}

/** A credential signed with the roll's own private key, for any purpose: what nobody outside could make. */
async function forged(key: KeyEntry, purpose: Purpose = key.purpose) {
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
  const { audience, round } = list;
  const id = credentialId({ audience, campaign: list.campaign, round, purpose, secret });
  const folder = roundPaths(rolePaths(portal.target.dataDir, 'roll'), portal.target.round).credentialKeys;
  const signature = sign('sha384', Buffer.from(id, 'base64url'), {
    key: await readFile(join(folder, `${key.id}.pem`), 'utf8'),
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: 48,
  }).toString('base64url');
  return { secret, signature, keyId: String(key.id), id };
}

const documentOf = (id: string) =>
  withRoundDatabase(portal.target, 'box', async (database) => (await openBoxStore(database)).find(id));

describe('a replacement', () => {
  it('is signed by the replacement key of the same cohort, and the box’s document says so', async () => {
    const { admitted, again, credential } = await replaced();
    const { key } = await publishedKey(portal.origins, again.keyId);
    expect(again).toMatchObject({ purpose: 'replacement', cohort: admitted.cohort });
    expect(key).toMatchObject({ purpose: 'replacement', cohort: admitted.cohort.id });
    expect(again.keyId).not.toBe(admitted.keyId);
    const submission = { fingerprint: portal.launched.fingerprint, sheet };
    await send(portal.origins, credential, submission);
    expect(await documentOf(credential.id)).toMatchObject({ replacement: true, latest: sheet });
    const first = await credentialByInvitation(portal.origins, nextCode());
    await send(portal.origins, first, submission);
    expect(await documentOf(first.id)).not.toHaveProperty('replacement');
  });

  it('opens, changes and goes with its secret alone, as any answer does', async () => {
    const { credential } = await replaced();
    const { secret } = credential;
    const box = boxClient(portal.origins);
    const { fingerprint } = portal.launched;
    const { digest } = await send(portal.origins, credential, { fingerprint, sheet });
    expect(await box.open.mutate({ secret })).toMatchObject({ sheet, digest });
    const changed = { ...sheet, answers: { ease: { option: 'easy' } } };
    const next = await box.submit.mutate({ secret, fingerprint, replaces: digest, sheet: changed });
    expect(await box.open.mutate({ secret })).toMatchObject({ sheet: changed });
    await box.withdraw.mutate({ secret, replaces: next.digest });
    expect(await box.open.mutate({ secret })).toMatchObject({ sheet: null, withdrawn: true });
  });

  it('cannot be had from the answer’s key, nor an answer from the replacement’s: the device notices', async () => {
    const admitted = await rollClient(portal.origins).invitation.mutate({ code: nextCode() });
    const other = cohortKeys(list, 'replacement').find(({ cohort }) => cohort === admitted.cohort.id)!;
    // A page led to the replacement's key while the roll thinks of an answer.
    const drawn = await drawCredential(other, scopeOfKey(other));
    const { session } = admitted;
    const issuing = rollClient(portal.origins, { session }).issue.mutate({ blinded: drawn.blinded });
    // What is blinded for one key may be too large a number for the other, which then says so.
    const fault = await issuing.then(
      async ({ signature }) => {
        const finished = await finishCredential(other, drawn, signature);
        return finished.ok ? 'a credential' : finished.error;
      },
      async () => (await refusal(issuing)).code,
    );
    expect(['bad-signature', 'blinded-out-of-range']).toContain(fault);
  });
});

describe('the box', () => {
  it('takes a credential under its own purpose’s key only', async () => {
    const box = boxClient(portal.origins);
    const [answer] = cohortKeys(list);
    const [replacement] = cohortKeys(list, 'replacement');
    for (const [key, other] of [
      [answer!, replacement!],
      [replacement!, answer!],
    ] as const) {
      const { id, ...good } = await forged(key);
      expect(await refusal(box.register.mutate({ ...good, keyId: String(other.id) }))).toMatchObject({
        code: 'credential-refused',
      });
      // Signed by one purpose's key over the other purpose's name.
      const { id: _id, ...crossed } = await forged(key, other.purpose);
      expect(await refusal(box.register.mutate(crossed))).toMatchObject({ code: 'credential-refused' });
      await box.register.mutate(good);
      expect((await documentOf(id))?.replacement ?? false).toBe(key.purpose === 'replacement');
    }
  });

  it('knows nothing of the space’s key, whatever it signed', async () => {
    const space = spaceKeyOf(list)!;
    for (const purpose of ['space', 'answer', 'replacement'] as const) {
      const { id: _id, ...credential } = await forged(space, purpose);
      expect(await refusal(boxClient(portal.origins).register.mutate(credential))).toMatchObject({
        code: 'unknown-key',
      });
    }
  });
});
