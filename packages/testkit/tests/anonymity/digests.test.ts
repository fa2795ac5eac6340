import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import type { AnswerDocument } from '@miroir/box';
import type { Sheet } from '@miroir/campaign';
import { withRoundDatabase } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChainedState, recoverFirstSheet } from '../../src/adversary/try-sheets.ts';
import {
  boxClient,
  credentialByInvitation,
  duringTestCampaign,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const options = ['hard', 'mid', 'easy'];
/** Every sheet of the questions that have a few answers: what an attacker writes in a minute. */
const candidates: Sheet[] = options.flatMap((option) =>
  [undefined, 'yes', 'no'].map((done) => ({
    answers: { ease: { option }, ...(done === undefined ? {} : { done: { option: done } }) },
    comments: {},
  })),
);
const plain = (state: ChainedState): string =>
  createHash('sha256')
    .update(`miroir/state/v2.${canonicalJson(state)}`)
    .digest('base64url');

describe('the digests of stored answers', () => {
  let portal: TestPortal;
  let stored: AnswerDocument[];
  const sent: { id: string; first: Sheet; states: ChainedState[] }[] = [];

  beforeAll(async () => {
    const clock = testClock(duringTestCampaign);
    portal = await startTestPortal({
      audience: 'employees',
      campaign: testCampaign(),
      clock,
      people: testPeople(20),
      scheduled: false,
    });
    const { fingerprint } = portal.launched;
    const { withdraw } = boxClient(portal.origins);
    for (const [index, { code }] of portal.invitations.slice(0, 6).entries()) {
      const credential = await credentialByInvitation(portal.origins, code);
      const [first, second] = [candidates[index]!, index % 2 === 0 ? null : candidates[index + 3]!];
      const { digest } = await send(portal.origins, credential, { fingerprint, sheet: first });
      if (second === null) await withdraw.mutate({ secret: credential.secret, replaces: digest });
      else await send(portal.origins, credential, { fingerprint, replaces: digest, sheet: second });
      const states = [first, second].map((sheet) => ({ replaces: null, fingerprint, sheet }));
      sent.push({ id: credential.id, first, states });
    }
    stored = await withRoundDatabase(portal.target, 'box', ({ connection }) =>
      connection.collection<AnswerDocument>('answers').find({}).toArray(),
    );
  }, 60_000);
  afterAll(() => portal?.stop());

  it('give no withdrawn and no earlier sheet to whoever tries them all, keyed with anything that is stored', () => {
    expect(stored).toHaveLength(6);
    const { fingerprint } = portal.launched;
    for (const document of stored) {
      const keys = ['', fingerprint, document.cohort, document._id, document.digest];
      const digests = [
        plain,
        ...keys.map(
          (key) => (state: ChainedState) =>
            createHmac('sha256', key)
              .update(`miroir/state/v2.${canonicalJson(state)}`)
              .digest('base64url'),
        ),
      ];
      for (const digestOf of digests)
        expect(recoverFirstSheet(document, candidates, { fingerprint, digestOf })).toBeNull();
    }
  });

  it('would give them all without the key: the attack can find', () => {
    const { fingerprint } = portal.launched;
    for (const { first, states } of sent) {
      const latest = states[1]!.sheet;
      const unkeyed = plain({ replaces: plain(states[0]!), fingerprint, sheet: latest });
      expect(
        recoverFirstSheet({ digest: unkeyed, latest }, candidates, { fingerprint, digestOf: plain }),
      ).toEqual(first);
    }
  });

  it('stand beside no language and nothing else of the device', () => {
    for (const document of stored) {
      expect(Object.keys(document).toSorted()).toEqual(
        expect.arrayContaining(['_id', 'cohort', 'digest', 'latest', 'state']),
      );
      expect(JSON.stringify(document)).not.toMatch(/locale|lang|agent|version/i);
    }
  });
});
