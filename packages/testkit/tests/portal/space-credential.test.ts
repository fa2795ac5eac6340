import { systemRandom } from '@miroir/credential';
import { reissueInvitations } from '@miroir/launch';
import { admitByOpenLink, createRollApi } from '@miroir/participant';
import { withCommunityDatabase } from '@miroir/portal';
import { openSpaceMarks } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBeside } from '../../src/deployment/launch-beside.ts';
import type { Places } from '../../src/deployment/places.ts';
import {
  boxClient,
  credentialOfSpace,
  duringTestCampaign,
  obtainCredential,
  refusal,
  rollClient,
  startTestPortal,
  type TestCredential,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const dayMs = 86_400_000;
const clock = testClock(duringTestCampaign);
const once = testCampaign();
/** Two rounds, the second one after the comparison of the first, and a space. */
const campaign = testCampaign({
  schedule: {
    ...once.schedule,
    rounds: [
      { id: 'round-1', opens: '2026-03-02T08:00', closes: '2026-03-30T18:00', compares: '2026-04-02T09:00' },
      { id: 'round-2', opens: '2026-05-04T08:00', closes: '2026-05-29T18:00', compares: '2026-06-02T09:00' },
    ],
  },
  space: {
    owner: { name: 'Inès B.', role: { fr: 'équipe', en: 'team' } },
    promise: { agrees: 5, days: 14 },
  },
});

let portal: TestPortal;
let consumers: TestPortal;
beforeAll(async () => {
  const given = { campaign, clock, scheduled: false, space: true };
  portal = await startTestPortal({ ...given, audience: 'employees', people: testPeople(25) });
  consumers = await startTestPortal({ ...given, audience: 'consumers' });
}, 60_000);
afterAll(async () => {
  await portal?.stop();
  await consumers?.stop();
});

const credentialOf = ({ secret, signature, keyId }: TestCredential) => ({ secret, signature, keyId });
const sessionOf = async (code: string, { origins } = portal): Promise<string> =>
  (await rollClient(origins).invitation.mutate({ code })).session;
const personAt = (index: number) => portal.invitations[index] ?? { ref: '', code: '' };
const marks = (of = portal) =>
  withCommunityDatabase(of.target, 'roll', async (community) => (await openSpaceMarks(community)).all());

/** What the space says to a credential: its code of refusal, or null. */
async function register(
  { secret, signature, keyId }: TestCredential,
  { space, round }: Places = portal.origins,
): Promise<string | null> {
  const answer = await fetch(`${space}/trpc/${round}/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, signature, keyId }),
  });
  const said = (await answer.json()) as { error?: { data: { miroir: { code: string } } } };
  return said.error?.data.miroir.code ?? null;
}

describe('the credential of a space', () => {
  it('is had by who may take part, whether or not they answered, and is the campaign’s', async () => {
    const session = await sessionOf(personAt(0).code);
    const space = await credentialOfSpace(portal.origins, session);
    const answer = await obtainCredential(
      portal.origins,
      await rollClient(portal.origins).invitation.mutate({ code: personAt(0).code }),
    );
    expect(space.keyId).not.toBe(answer.keyId);
    expect(await register(space)).toBeNull();
    expect(await register(space)).toBeNull();
    // Neither opens what the other one is for, and neither is anything on the other side.
    expect(await register(answer)).toBe('unknown-key');
    expect(await refusal(boxClient(portal.origins).register.mutate(credentialOf(space)))).toMatchObject({
      code: 'unknown-key',
    });
    expect(await register(space, consumers.origins)).toBe('unknown-key');
    expect(await register({ ...space, secret: answer.secret })).toBe('credential-refused');
    expect(await rollClient(portal.origins, { session }).space.mutate({})).toMatchObject({ issued: true });
  });

  it('is signed once, however often one asks, and marked on the person without a date', async () => {
    const session = await sessionOf(personAt(1).code);
    await credentialOfSpace(portal.origins, session);
    const again = await refusal(credentialOfSpace(portal.origins, await sessionOf(personAt(1).code)));
    expect(again).toMatchObject({ code: 'space-issued' });
    for (const mark of await marks())
      expect(Object.keys(mark).toSorted()).toEqual(['_id', 'campaign', 'issued']);
  });

  it('is found again by a code that was given anew, and by a replacement', async () => {
    const { ref, code } = personAt(2);
    const lost = await sessionOf(code);
    await credentialOfSpace(portal.origins, lost);
    const unused = await rollClient(portal.origins, { session: lost }).space.mutate({});
    const anew = await reissueInvitations(portal.target, { clock, random: systemRandom, refs: [ref] });
    if (!anew.ok) throw new Error(anew.error.code);
    const session = await sessionOf(anew.value[0]?.code ?? '');
    expect(await refusal(credentialOfSpace(portal.origins, session))).toMatchObject({ code: 'space-issued' });
    // What the lost letter had begun is over, for the space too.
    expect(await refusal(obtainCredential(portal.origins, unused))).toMatchObject({
      code: 'unknown-invitation',
    });

    const admitted = await rollClient(portal.origins, { session }).invitation.mutate({
      code: anew.value[0]?.code ?? '',
    });
    await obtainCredential(portal.origins, admitted);
    const replacement = await rollClient(portal.origins, { session: admitted.session }).replace.mutate({});
    const other = credentialOfSpace(portal.origins, replacement.session);
    expect(await refusal(other)).toMatchObject({ code: 'space-issued' });
  });

  it('opens nothing but the space: neither a replacement nor another way in', async () => {
    const { session } = await rollClient(portal.origins, {
      session: await sessionOf(personAt(3).code),
    }).space.mutate({});
    const roll = rollClient(portal.origins, { session });
    expect(await refusal(roll.replace.mutate({}))).toMatchObject({ code: 'session-missing' });
    expect(await refusal(roll.space.mutate({}))).toMatchObject({ code: 'session-missing' });
  });

  it('is one admission’s behind an open link, which is on no list for it', async () => {
    const { origins } = consumers;
    const come = async () => {
      const found = await admitByOpenLink(
        createRollApi({ origin: origins.roll, round: origins.round }),
        'open',
      );
      if (!found.ok) throw new Error(found.error.kind);
      return found.value.session;
    };
    const session = await come();
    await credentialOfSpace(origins, session);
    expect(await refusal(credentialOfSpace(origins, session))).toMatchObject({ code: 'space-issued' });
    await credentialOfSpace(origins, await come());
    expect(await marks(consumers)).toHaveLength(2);
    expect((await rollClient(origins).status.query()).participation.about).toBeNull();
  });

  it('is had once over all rounds of its campaign, whose lists have one key of the space', async () => {
    clock.advance(60 * dayMs);
    const later = await launchBeside(portal, {
      campaign,
      clock,
      round: 'round-2',
      releaseEverySeconds: null,
    });
    await portal.roll.portal.tick();
    await portal.box.portal.tick();
    const codeOf = (ref: string): string =>
      later.launched.invitations.find((invitation) => invitation.ref === ref)?.code ?? '';
    const session = async (index: number): Promise<string> => {
      const { code } = { code: codeOf(personAt(index).ref) };
      return (await rollClient(later.origins).invitation.mutate({ code })).session;
    };
    expect(await refusal(credentialOfSpace(later.origins, await session(1)))).toMatchObject({
      code: 'space-issued',
    });
    const begun = await credentialOfSpace(later.origins, await session(4));
    // The one space of the campaign, by whichever round's address one comes.
    await portal.space?.portal.tick();
    expect(await register(begun, { ...later.origins, space: portal.origins.space ?? '' })).toBeNull();
    expect(await register(begun)).toBeNull();

    // After a restore nobody knows who had theirs: it waits for a person's word.
    await withCommunityDatabase(portal.target, 'roll', async (community) => {
      const store = await openSpaceMarks(community);
      await store.distrust();
    });
    expect(await refusal(credentialOfSpace(later.origins, await session(5)))).toMatchObject({
      code: 'space-paused',
    });
    await withCommunityDatabase(portal.target, 'roll', async (community) =>
      (await openSpaceMarks(community)).trust(),
    );
    await credentialOfSpace(later.origins, await session(5));
  }, 60_000);
});

it('is given to nobody where the campaign has no space, or it opens nowhere', async () => {
  const without = await startTestPortal({
    ...{ audience: 'employees', campaign, clock: testClock(duringTestCampaign), scheduled: false },
    people: testPeople(25),
  });
  try {
    const session = await sessionOf(without.invitations[0]?.code ?? '', without);
    expect(await refusal(credentialOfSpace(without.origins, session))).toMatchObject({ code: 'not-found' });
  } finally {
    await without.stop();
  }
}, 60_000);
