import { systemRandom } from '@miroir/credential';
import { type Invitation, readPortalStatus, reissueInvitations } from '@miroir/launch';
import { readRoundFile, withRoundDatabase } from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  credentialByInvitation,
  duringTestCampaign,
  obtainCredential,
  refusal,
  refusals,
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
let portal: TestPortal;
const blinded = Buffer.alloc(256, 7).toString('base64url');

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock,
    people: testPeople(25),
    scheduled: false,
  });
}, 60_000);
afterAll(() => portal?.stop());

const invitationOf = (at: number): Invitation => {
  const found = portal.invitations[at];
  if (found === undefined) throw new Error('no such invitation');
  return found;
};
const sessionOf = (code: string) => rollClient(portal.origins).invitation.mutate({ code });
async function reissued(...refs: string[]): Promise<readonly Invitation[]> {
  const done = await reissueInvitations(portal.target, { clock, random: systemRandom, refs });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
async function answerWith(code: string): Promise<void> {
  const credential = await credentialByInvitation(portal.origins, code);
  await send(portal.origins, credential, {
    fingerprint: portal.launched.fingerprint,
    sheet: { answers: { ease: { option: 'easy' } }, comments: {} },
  });
}

describe('an invitation that was lost', { timeout: 120_000 }, () => {
  it('admits nobody any more; the new code admits its person, in their cohort, once', async () => {
    const lost = invitationOf(0);
    const [fresh] = await reissued(lost.ref.toUpperCase());
    expect(fresh).toMatchObject({ ref: lost.ref, cohort: lost.cohort });
    expect(await refusal(sessionOf(lost.code))).toMatchObject({ code: 'unknown-invitation' });
    await answerWith(fresh?.code ?? '');
    const session = await sessionOf(fresh?.code ?? '');
    expect(session.issued).toBe(true);
    expect(await refusal(rollClient(portal.origins, session).issue.mutate({ blinded }))).toMatchObject({
      code: 'already-issued',
    });
  });

  it('lets nobody answer twice: neither who had answered, nor who found the letter, before or after', async () => {
    const lost = invitationOf(1);
    await answerWith(lost.code);
    const kept = await sessionOf(lost.code);
    const [fresh] = await reissued(lost.ref);
    const anew = await sessionOf(fresh?.code ?? '');
    expect(anew.issued).toBe(true);
    await expect(obtainCredential(portal.origins, anew)).rejects.toThrow(/already-issued/);
    // The finder opened the letter before the reissue: the session that they kept is worth nothing after it.
    const refused = await refusals([
      rollClient(portal.origins, kept).issue.mutate({ blinded }),
      rollClient(portal.origins, kept).replace.mutate({}),
    ]);
    for (const { code } of refused) expect(code).toMatch(/unknown-invitation|nothing-issued/);
    // One replacement a person, whatever codes they had.
    const replacement = await rollClient(portal.origins, anew).replace.mutate({});
    await obtainCredential(portal.origins, replacement);
    const [again] = await reissued(lost.ref);
    const third = await sessionOf(again?.code ?? '');
    expect(await refusal(rollClient(portal.origins, third).replace.mutate({}))).toMatchObject({
      code: 'replacement-used',
    });
    expect(await refusal(sessionOf(fresh?.code ?? ''))).toMatchObject({ code: 'unknown-invitation' });
  });

  it('that a finder had opened without answering burns nothing of the person', async () => {
    const lost = invitationOf(2);
    const finder = await sessionOf(lost.code);
    const [fresh] = await reissued(lost.ref);
    expect(await refusal(rollClient(portal.origins, finder).issue.mutate({ blinded }))).toMatchObject({
      code: 'unknown-invitation',
    });
    await answerWith(fresh?.code ?? '');
  });

  it('is told in both roles as a count under each one’s own seal, and no headcount moved', async () => {
    for (const role of ['roll', 'box'] as const) {
      const file = await readRoundFile(portal.target, role);
      const codes = file?.changes.map((change) => (change.kind === 'reissue' ? change.codes : 0));
      expect(codes).toEqual([1, 1, 1, 1]);
      expect(JSON.stringify(file?.notices)).not.toContain('example.org');
    }
    const status = await readPortalStatus(portal.target, { clock });
    expect(status.cohorts.map(({ headcount }) => headcount)).toEqual([25, 25]);
    await portal.box.portal.tick();
    expect(await (await fetch(`${portal.origins.pages.box}/`)).text()).toContain(
      '"kind":"reissue","codes":1',
    );
  });

  it('cut short before it was recorded is recorded by the next one', async () => {
    const [one, two] = [invitationOf(3), invitationOf(4)];
    await withRoundDatabase(portal.target, 'roll', async (database) => {
      const store = await openRollStore(database);
      const person = (await store.allPeople()).find(({ ref }) => ref === one.ref);
      if (person === undefined) throw new Error('nobody');
      expect(await store.reissue(person, 'h'.repeat(43))).toBe(true);
      // Somebody else looked before it: theirs is no longer the code that holds.
      expect(await store.reissue(person, 'i'.repeat(43))).toBe(false);
    });
    await reissued(two.ref);
    const file = await readRoundFile(portal.target, 'box');
    expect(file?.changes.at(-1)).toMatchObject({ kind: 'reissue', codes: 2 });
  });

  it('is refused for whom the roll does not know, and after the close', async () => {
    const asked = (refs: string[]) =>
      reissueInvitations(portal.target, { clock, random: systemRandom, refs });
    expect(await asked(['nobody@example.org'])).toEqual({
      ok: false,
      error: { code: 'nobody', refs: ['nobody@example.org'] },
    });
    clock.set(testCampaignCloses);
    expect(await asked([invitationOf(5).ref])).toMatchObject({ error: { code: 'round-over' } });
  });
});
