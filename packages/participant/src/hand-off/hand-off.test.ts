import { type Admission, err, ok } from '@miroir/basics';
import { type CohortKey, credentialId, type KeyList, keyListDigest, spaceKeyOf } from '@miroir/credential';
import { verifyCredential } from '@miroir/credential/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sessionShelf } from '../storage/session-shelf.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { admittedWith, strictRoll, type TestRound, testRound } from '../testing/strict-roll.ts';
import { finishParticipation, startAfresh, startParticipation } from './box-side.ts';
import { noStorage } from './fragment.ts';
import { forgetDraw, readHolding } from './holding.ts';
import { issueForState, type RollMemory, rollMemory, startFragment, stateFor } from './roll-side.ts';
import { walkHandOff } from './walk-hand-off.ts';

let round: TestRound;
let key: CohortKey;
beforeAll(async () => {
  round = await testRound();
  key = round.of('dole').entry;
});

const mine = '1'.repeat(32);
const theirs = '2'.repeat(32);
let memory: RollMemory;
let device: MemoryStorage;
beforeEach(() => {
  memory = rollMemory(new MemoryStorage(), 'r');
  device = new MemoryStorage();
});

const boxSide = (storage: MemoryStorage | null) => ({
  shelf: storage === null ? null : sessionShelf(storage),
  campaignShelf: storage === null ? null : sessionShelf(storage),
  keyList: round.keyList,
  scope: round.scope,
  admission: 'invitation' as const,
});

/** The click: what `box/start` receives. */
const click = (state = mine, admission: Admission = 'invitation', to = key) =>
  startFragment(memory, admittedWith(to), { state, digest: round.digest, admission }).join('&');

/** Click, start, issue: what `box/finish` receives. */
async function throughIssue(roll: ReturnType<typeof strictRoll>, link = click()) {
  const step = await startParticipation(link, boxSide(device));
  if (!step.ok || step.value.go !== 'issue') throw new Error(JSON.stringify(step));
  const issued = await issueForState(step.value.parts.join('&'), memory, roll.api);
  if (!issued.ok) throw new Error(issued.error.kind);
  return { blinded: step.value.parts[1], finish: issued.value.parts.join('&') };
}

/** The whole of it. */
async function through(roll: ReturnType<typeof strictRoll>, link = click()) {
  const { finish } = await throughIssue(roll, link);
  return finishParticipation(finish, sessionShelf(device));
}

describe('the hand-off', () => {
  it('ends with a credential the box can verify, and the blinding factor gone from the device', async () => {
    const finished = await through(strictRoll(round));
    if (!finished.ok || finished.value.kind !== 'held') throw new Error('not held');
    const { proof, secret, cohort } = finished.value.held;
    expect(cohort).toBe('dole');
    expect(
      verifyCredential(
        key.spki,
        credentialId({ ...round.scope, purpose: 'answer', secret }),
        proof?.signature ?? '',
      ),
    ).toBe(true);
    expect([...device.kept.values()].join()).not.toContain('"inv"');
  });

  it('walked without its pages ends the same', async () => {
    const shelf = sessionShelf(device);
    const held = await walkHandOff({
      admitted: admittedWith(key),
      admission: 'invitation',
      digest: round.digest,
      roll: strictRoll(round).api,
      side: { ...boxSide(device), shelf },
    });
    expect(held).toMatchObject({ ok: true, value: { step: 'held', cohort: 'dole' } });
    expect(await readHolding(shelf)).toEqual(held.ok ? held.value : null);
  });

  it('sends the same blinded bytes after a closed tab or a reload at any step', async () => {
    const roll = strictRoll(round);
    const first = await throughIssue(roll);
    // The tab closed after issuing; the invitation is opened again in another one: the same state, the same draw.
    memory = rollMemory(new MemoryStorage(), 'r');
    const again = await throughIssue(roll);
    expect(again).toEqual(first);
    // A reload of /issue has no fragment any more.
    expect(await issueForState('', memory, roll.api)).toEqual(
      ok({ to: 'box', parts: again.finish.split('&') }),
    );
    // A reload of /start, whose fragment is erased, leads to the same request.
    const reloaded = await startParticipation('', boxSide(device));
    expect(reloaded).toEqual(ok({ go: 'issue', parts: [mine, first.blinded] }));
    // A reload of /finish before the signature is kept asks for it again.
    const back = await finishParticipation('', sessionShelf(device));
    expect(back).toEqual(ok({ kind: 'back-to-issue', parts: [mine, first.blinded] }));
  });

  it('refuses a forged link: a state this tab did not start asks nothing of the roll', async () => {
    const roll = strictRoll(round);
    click();
    const forged = `${theirs}&${'A'.repeat(342)}`;
    const refused = err({ kind: 'not-started-here' });
    expect(await issueForState(forged, memory, roll.api)).toEqual(refused);
    expect(await issueForState(forged, rollMemory(new MemoryStorage(), 'r'), roll.api)).toEqual(refused);
    expect(roll.calls).toEqual([]);
  });

  it('draws nothing when the published keys are not those of the invitation', async () => {
    const digest = keyListDigest({ ...round.keyList, round: 'other' });
    const link = startFragment(memory, admittedWith(key), { state: mine, digest, admission: 'invitation' });
    expect(await startParticipation(link.join('&'), boxSide(device))).toEqual(err({ kind: 'keys-differ' }));
    expect(device.length).toBe(0);
  });

  it('draws nothing for a key that is not in the list', async () => {
    const unknown = { ...key, id: 'x'.repeat(43) as CohortKey['id'] };
    const step = await startParticipation(click(mine, 'invitation', unknown), boxSide(device));
    expect(step).toEqual(err({ kind: 'keys-differ' }));
    expect(device.length).toBe(0);
  });

  it('draws a replacement under its own key and name, so that the box can tell it from an answer', async () => {
    const replacing = round.of('dole', 'replacement');
    const link = click(mine, 'invitation', replacing.entry);
    const finished = await through(strictRoll(round, 'dole', 'replacement'), link);
    if (!finished.ok || finished.value.kind !== 'held') throw new Error('not held');
    const { proof, secret } = finished.value.held;
    const named = (purpose: 'answer' | 'replacement') => credentialId({ ...round.scope, purpose, secret });
    const { spki } = replacing.entry;
    expect(verifyCredential(spki, named('replacement'), proof?.signature ?? '')).toBe(true);
    expect(verifyCredential(spki, named('answer'), proof?.signature ?? '')).toBe(false);
  });

  it('draws nothing from a list that calls the invited nobody’s, nor for the key of the space', async () => {
    const { keyList } = round;
    const open: KeyList = {
      ...keyList,
      admission: 'open-link',
      keys: keyList.keys.map((each) => (each.purpose === 'space' ? each : { ...each, headcount: null })),
    };
    const refused = (list: KeyList, keyId: string) => {
      const admitted = { ...admittedWith(key), keyId };
      const given = { state: mine, digest: keyListDigest(list), admission: 'invitation' as const };
      const link = startFragment(memory, admitted, given).join('&');
      return startParticipation(link, { ...boxSide(device), keyList: list });
    };
    expect(await refused(open, key.id)).toEqual(err({ kind: 'keys-differ' }));
    expect(await refused(keyList, spaceKeyOf(keyList)?.id ?? '')).toEqual(err({ kind: 'keys-differ' }));
    expect(device.length).toBe(0);
  });

  it('draws nothing from a later round’s list that has another key of the space than the one seen here', async () => {
    await through(strictRoll(round));
    const other = await testRound();
    const step = await startAfresh(
      startFragment(memory, admittedWith(other.of('dole').entry), {
        state: theirs,
        digest: other.digest,
        admission: 'invitation',
      }).join('&'),
      { ...boxSide(device), keyList: other.keyList },
    );
    expect(step).toEqual(err({ kind: 'keys-differ' }));
    expect((await readHolding(sessionShelf(device)))?.step).toBe('held');
  });

  it('requests nothing when the device keeps nothing, and lets the roll explain', async () => {
    const roll = strictRoll(round);
    const step = await startParticipation(click(), boxSide(null));
    expect(step).toEqual(ok({ go: 'issue', parts: [mine, noStorage] }));
    expect(await issueForState(`${mine}&${noStorage}`, memory, roll.api)).toEqual(
      err({ kind: 'no-storage' }),
    );
    expect(roll.calls).toEqual([]);
  });

  it('renews a session that ran out, with the invitation, and asks again with the same bytes', async () => {
    const roll = strictRoll(round);
    memory.invite({ code: 'code', digest: round.digest });
    roll.expire();
    await throughIssue(roll);
    expect(roll.calls).toEqual(['session', 'renewed']);
  });

  it('never shows one person another one’s answers on a shared device', async () => {
    await through(strictRoll(round));
    const other = await startParticipation(click(theirs), boxSide(device));
    expect(other).toEqual(ok({ go: 'shared-device' }));
    expect(await startParticipation(click(mine), boxSide(device))).toEqual(ok({ go: 'questionnaire' }));
  });

  it('asks who comes by an open link once there are answers, and gives another person a draw of their own', async () => {
    const open = click(mine, 'open-link');
    const { blinded } = await throughIssue(strictRoll(round), open);
    await through(strictRoll(round), open);
    const shelf = sessionShelf(device);
    expect(await startParticipation(open, boxSide(device))).toEqual(ok({ go: 'questionnaire' }));
    await shelf.update('draft', () => ({ answers: { ease: { option: 'easy' } }, comments: {} }));
    expect(await startParticipation(open, boxSide(device))).toEqual(ok({ go: 'same-person' }));
    const other = await startAfresh(open, boxSide(device));
    if (!other.ok || other.value.go !== 'issue') throw new Error(JSON.stringify(other));
    expect(other.value.parts[1]).not.toBe(blinded);
    expect(await shelf.read('draft')).toBeUndefined();
  });

  describe('behind an open link, where a person says which group they are of', () => {
    const consumers = { audience: 'consumers' as const };
    const openSide = () => ({
      ...boxSide(device),
      admission: 'open-link' as const,
      keyList: openList(),
      scope: { ...round.scope, ...consumers },
    });
    const openList = (): KeyList => ({
      ...round.keyList,
      ...consumers,
      admission: 'open-link',
      keys: round.keyList.keys.map((each) => ({ ...each, ...consumers, headcount: null })),
    });
    const choose = (cohort: 'dole' | 'arbois') =>
      startFragment(memory, admittedWith(round.of(cohort).entry), {
        state: mine,
        digest: keyListDigest(openList()),
        admission: 'open-link',
      }).join('&');
    const held = async () => {
      const holding = await readHolding(sessionShelf(device));
      return holding?.step === 'held' ? holding : null;
    };
    const hold = async () => {
      await through(strictRoll(round), click(mine, 'open-link'));
      return (await held())?.secret ?? '';
    };

    it('draws for another group as long as nothing is answered', async () => {
      await hold();
      expect(await startParticipation(choose('dole'), openSide())).toEqual(ok({ go: 'questionnaire' }));
      const step = await startParticipation(choose('arbois'), openSide());
      expect(step).toMatchObject({ ok: true, value: { go: 'issue' } });
      expect(await readHolding(sessionShelf(device))).toMatchObject({
        step: 'pending',
        key: { cohort: 'arbois' },
      });
    });

    it('asks first once something is, and never lets go of what an invitation gave', async () => {
      const secret = await hold();
      expect(await startParticipation(choose('arbois'), boxSide(device))).toEqual(
        ok({ go: 'questionnaire' }),
      );
      await sessionShelf(device).update('draft', () => ({ answers: { a: {} }, comments: {} }));
      expect(await startParticipation(choose('arbois'), openSide())).toEqual(ok({ go: 'same-person' }));
      expect((await held())?.secret).toBe(secret);
    });

    it('lets go of the access and keeps what was written, until something was sent', async () => {
      const secret = await hold();
      const shelf = sessionShelf(device);
      const draft = { answers: { a: {} }, comments: {} };
      await shelf.update('draft', () => draft);
      await forgetDraw(shelf, 'another’s');
      expect((await held())?.secret).toBe(secret);
      await shelf.update('outbox', () => ({}));
      await forgetDraw(shelf, secret);
      expect((await held())?.secret).toBe(secret);
      await shelf.update('outbox', () => undefined);
      await forgetDraw(shelf, secret);
      expect(await held()).toBeNull();
      expect(await shelf.read('draft')).toEqual(draft);
    });
  });

  it('keeps the draw when the signature that comes back is wrong', async () => {
    await throughIssue(strictRoll(round));
    const wrong = Buffer.alloc(256, 7).toString('base64url');
    expect(await finishParticipation(`${mine}&${wrong}`, sessionShelf(device))).toEqual(
      err({ kind: 'bad-signature' }),
    );
    expect((await readHolding(sessionShelf(device)))?.step).toBe('pending');
  });

  it('says a link is incomplete when nothing is held and nothing came', async () => {
    expect(await startParticipation('', boxSide(device))).toEqual(err({ kind: 'bad-link' }));
    expect(await finishParticipation('', sessionShelf(device))).toEqual(err({ kind: 'bad-link' }));
  });
});

describe('the state of a hand-off', () => {
  it('is one for each invitation on this browser, whatever the tab, and does not give the code away', async () => {
    const shelf = sessionShelf(device);
    const invitation = { code: 'invitation-code-of-one', digest: round.digest };
    const [one, again] = await Promise.all([stateFor(shelf, invitation), stateFor(shelf, invitation)]);
    expect(one).toBe(again);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(await stateFor(shelf, { ...invitation, code: 'invitation-code-of-two' })).not.toBe(one);
    expect(await stateFor(shelf, null)).not.toBe(one);
    expect(JSON.stringify([...device.kept])).not.toContain(invitation.code);
  });
});
