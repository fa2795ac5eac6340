import { err, ok } from '@miroir/basics';
import {
  type CohortKey,
  cohortKeys,
  credentialId,
  type KeyList,
  keyListDigest,
  spaceKeyOf,
} from '@miroir/credential';
import { type KeyPair, signBlinded, verifyCredential } from '@miroir/credential/server';
import { fairKeyList } from '@miroir/credential/testing';
import type { Admitted } from '@miroir/roll';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RollApi } from '../api/roll-api.ts';
import { sessionShelf } from '../storage/session-shelf.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { finishParticipation, startParticipation } from './box-side.ts';
import { type Address, noStorage, takeFragment } from './fragment.ts';
import { forgetEverything, readHolding } from './holding.ts';
import { issueForState, type RollMemory, rollMemory, startFragment } from './roll-side.ts';

const scope = { audience: 'employees', campaign: 'c', round: 'r', purpose: 'answer' } as const;
let pair: KeyPair;
let replacing: KeyPair;
let entry: CohortKey;
let list: KeyList;

beforeAll(async () => {
  const { purpose: _purpose, ...round } = scope;
  const fair = await fairKeyList(round);
  list = fair.list;
  entry = cohortKeys(list)[0]!;
  pair = fair.pairs.get(entry.id)!;
  replacing = fair.pairs.get(cohortKeys(list, 'replacement')[0]!.id)!;
});

/** A roll that keeps the protocol: one blinded value per person, the same bytes signed again, others refused. */
function strictRoll() {
  const calls: string[] = [];
  let issued: string | null = null;
  let expired = false;
  const api: Pick<RollApi, 'issue' | 'invitation'> = {
    issue: async (session, blinded) => {
      calls.push(session);
      if (expired && session === 'session') return refused('session-expired');
      if (issued !== null && issued !== blinded) return refused('already-issued');
      issued = blinded;
      const signed = signBlinded(pair.privateKey, Buffer.from(blinded, 'base64url'));
      if (!signed.ok) throw new Error(signed.error);
      return ok({ signature: Buffer.from(signed.value).toString('base64url') });
    },
    invitation: async () => ok({ ...admitted, session: 'renewed' }),
  };
  return {
    api,
    calls,
    expire: () => {
      expired = true;
    },
  };
}

function refused(code: 'session-expired' | 'already-issued') {
  return err({ kind: 'refused', code, params: {}, message: code } as const);
}

let admitted: Admitted;
let memory: RollMemory;
let device: MemoryStorage;
const digest = () => keyListDigest(list);
const boxSide = (storage: MemoryStorage | null) => ({
  shelf: storage === null ? null : sessionShelf(storage),
  keyList: list,
  scope,
  admission: 'roll' as const,
});

beforeEach(() => {
  admitted = {
    session: 'session',
    cohort: { id: 'dole', label: 'Dole' },
    keyId: entry.id,
    purpose: 'answer',
    issued: false,
    replacementUsed: false,
  };
  memory = rollMemory(new MemoryStorage());
  device = new MemoryStorage();
});

/** Click, start, issue: what `box/finish` receives. */
async function throughIssue(roll: ReturnType<typeof strictRoll>, state = 'state-1') {
  const start = startFragment(memory, admitted, { state, digest: digest() });
  const step = await startParticipation(start, boxSide(device));
  if (!step.ok || step.value.go !== 'issue') throw new Error(JSON.stringify(step));
  const issued = await issueForState(step.value.parts, memory, roll.api);
  return { step: step.value, issued };
}

describe('the hand-off', () => {
  it('ends with a credential the box can verify, and the blinding factor gone from the device', async () => {
    const { issued } = await throughIssue(strictRoll());
    if (!issued.ok) throw new Error(issued.error.kind);
    const finished = await finishParticipation(issued.value, sessionShelf(device));
    if (!finished.ok || finished.value.kind !== 'held') throw new Error('not held');
    const { proof, secret, cohort } = finished.value.held;
    expect(cohort).toBe('dole');
    expect(verifyCredential(pair.spki, credentialId({ ...scope, secret }), proof?.signature ?? '')).toBe(
      true,
    );
    expect([...device.kept.values()].join()).not.toContain('"inv"');
  });

  it('sends the same blinded bytes after a closed tab or a reload at any step', async () => {
    const roll = strictRoll();
    const first = await throughIssue(roll);
    // The tab closed after issuing; the invitation is opened again: a new state, the same draw.
    memory = rollMemory(new MemoryStorage());
    const again = await throughIssue(roll, 'state-2');
    expect(again.step.parts[1]).toBe(first.step.parts[1]);
    expect(again.issued.ok).toBe(true);
    // A reload of /issue has no fragment any more.
    expect(await issueForState([], memory, roll.api)).toEqual(again.issued);
    // A reload of /start, whose fragment is erased, leads to the same request.
    const reloaded = await startParticipation([], boxSide(device));
    expect(reloaded).toEqual(ok({ go: 'issue', parts: ['state-2', first.step.parts[1]] }));
    // A reload of /finish before the signature is kept asks for it again.
    const back = await finishParticipation([], sessionShelf(device));
    expect(back).toEqual(ok({ kind: 'back-to-issue', parts: ['state-2', first.step.parts[1]] }));
  });

  it('gives two tabs that draw at once one draw', async () => {
    const start = startFragment(memory, admitted, { state: 's', digest: digest() });
    const steps = await Promise.all([
      startParticipation(start, boxSide(device)),
      startParticipation(start, boxSide(device)),
    ]);
    expect(steps[0]).toEqual(steps[1]);
  });

  it('lets the second tab of a finished hand-off go on with what the first one holds', async () => {
    const { issued } = await throughIssue(strictRoll());
    if (!issued.ok) throw new Error(issued.error.kind);
    const first = await finishParticipation(issued.value, sessionShelf(device));
    expect(await finishParticipation(issued.value, sessionShelf(device))).toEqual(first);
  });

  it('finishes in either of two tabs, whichever state was kept last', async () => {
    const roll = strictRoll();
    const first = await throughIssue(roll, 'state-1');
    await throughIssue(roll, 'state-2');
    if (!first.issued.ok) throw new Error(first.issued.error.kind);
    expect((await finishParticipation(first.issued.value, sessionShelf(device))).ok).toBe(true);
  });

  it('refuses a forged link: a state this tab did not start asks nothing of the roll', async () => {
    const roll = strictRoll();
    startFragment(memory, admitted, { state: 'mine', digest: digest() });
    expect(await issueForState(['theirs', 'blinded'], memory, roll.api)).toEqual(
      err({ kind: 'not-started-here' }),
    );
    expect(await issueForState(['theirs', 'blinded'], rollMemory(new MemoryStorage()), roll.api)).toEqual(
      err({ kind: 'not-started-here' }),
    );
    expect(roll.calls).toEqual([]);
  });

  it('draws nothing when the published keys are not those of the invitation', async () => {
    const start = startFragment(memory, admitted, {
      state: 's',
      digest: keyListDigest({ ...list, round: 'other' }),
    });
    expect(await startParticipation(start, boxSide(device))).toEqual(err({ kind: 'keys-differ' }));
    expect(device.length).toBe(0);
  });

  it('draws a replacement under its own key and name, so that the box can tell it from an answer', async () => {
    const asked = { ...admitted, keyId: replacing.id, purpose: 'replacement' as const };
    const start = startFragment(memory, asked, { state: 's', digest: digest() });
    const step = await startParticipation(start, boxSide(device));
    if (!step.ok || step.value.go !== 'issue') throw new Error(JSON.stringify(step));
    const signed = signBlinded(replacing.privateKey, Buffer.from(step.value.parts[1] ?? '', 'base64url'));
    if (!signed.ok) throw new Error(signed.error);
    const signature = Buffer.from(signed.value).toString('base64url');
    const finished = await finishParticipation(['s', signature], sessionShelf(device));
    if (!finished.ok || finished.value.kind !== 'held') throw new Error('not held');
    const { proof, secret } = finished.value.held;
    const named = (purpose: 'answer' | 'replacement') => credentialId({ ...scope, purpose, secret });
    expect(verifyCredential(replacing.spki, named('replacement'), proof?.signature ?? '')).toBe(true);
    expect(verifyCredential(replacing.spki, named('answer'), proof?.signature ?? '')).toBe(false);
  });

  it('draws nothing from a list that calls the invited nobody’s, nor for the key of the space', async () => {
    const open: KeyList = {
      ...list,
      admission: 'open',
      keys: list.keys.map((key) => (key.purpose === 'space' ? key : { ...key, headcount: null })),
    };
    const refused = async (keyList: KeyList, keyId: string) => {
      const start = startFragment(
        memory,
        { ...admitted, keyId },
        { state: 's', digest: keyListDigest(keyList) },
      );
      return startParticipation(start, { ...boxSide(device), keyList });
    };
    expect(await refused(open, entry.id)).toEqual(err({ kind: 'keys-differ' }));
    expect(await refused(list, spaceKeyOf(list)?.id ?? '')).toEqual(err({ kind: 'keys-differ' }));
    expect(device.length).toBe(0);
  });

  it('draws nothing for a key that is not in the list', async () => {
    const start = startFragment(
      memory,
      { ...admitted, keyId: 'x'.repeat(43) },
      { state: 's', digest: digest() },
    );
    expect(await startParticipation(start, boxSide(device))).toEqual(err({ kind: 'keys-differ' }));
    expect(device.length).toBe(0);
  });

  it('requests nothing when the device keeps nothing, and lets the roll explain', async () => {
    const roll = strictRoll();
    const start = startFragment(memory, admitted, { state: 's', digest: digest() });
    const step = await startParticipation(start, boxSide(null));
    expect(step).toEqual(ok({ go: 'issue', parts: ['s', noStorage] }));
    expect(await issueForState(['s', noStorage], memory, roll.api)).toEqual(err({ kind: 'no-storage' }));
    expect(roll.calls).toEqual([]);
  });

  it('renews a session that ran out, with the invitation, and asks again with the same bytes', async () => {
    const roll = strictRoll();
    memory.invite({ code: 'code', digest: digest() });
    roll.expire();
    const { issued } = await throughIssue(roll);
    expect(issued.ok).toBe(true);
    expect(roll.calls).toEqual(['session', 'renewed']);
  });

  it('never shows one person another one’s answers on a shared device', async () => {
    const { issued } = await throughIssue(strictRoll());
    if (!issued.ok) throw new Error(issued.error.kind);
    await finishParticipation(issued.value, sessionShelf(device));
    const other = startFragment(memory, admitted, { state: 's2', digest: digest() });
    expect(await startParticipation(other, boxSide(device))).toEqual(ok({ go: 'shared-device' }));
    const same = startFragment(memory, { ...admitted, issued: true }, { state: 's3', digest: digest() });
    expect(await startParticipation(same, boxSide(device))).toEqual(ok({ go: 'questionnaire' }));
  });

  it('asks who comes by an open link once there are answers, and gives another person a draw of their own', async () => {
    const open = (state: string) =>
      startFragment(memory, admitted, { state, digest: digest(), openLink: true });
    const roll = strictRoll();
    const step = await startParticipation(open('s1'), boxSide(device));
    if (!step.ok || step.value.go !== 'issue') throw new Error(JSON.stringify(step));
    const issued = await issueForState(step.value.parts, memory, roll.api);
    if (!issued.ok) throw new Error(issued.error.kind);
    const shelf = sessionShelf(device);
    await finishParticipation(issued.value, shelf);
    expect(await startParticipation(open('s2'), boxSide(device))).toEqual(ok({ go: 'questionnaire' }));
    await shelf.update('draft', () => ({ answers: { ease: { option: 'easy' } }, comments: {} }));
    expect(await startParticipation(open('s3'), boxSide(device))).toEqual(ok({ go: 'same-person' }));
    await forgetEverything(shelf);
    const other = await startParticipation(open('s4'), boxSide(device));
    if (!other.ok || other.value.go !== 'issue') throw new Error(JSON.stringify(other));
    expect(other.value.parts[1]).not.toBe(step.value.parts[1]);
    expect(await shelf.read('draft')).toBeUndefined();
  });

  it('keeps the draw when the signature that comes back is wrong', async () => {
    const { step } = await throughIssue(strictRoll());
    const wrong = Buffer.alloc(256, 7).toString('base64url');
    expect(await finishParticipation([step.parts[0] ?? '', wrong], sessionShelf(device))).toEqual(
      err({ kind: 'bad-signature' }),
    );
    expect((await readHolding(sessionShelf(device)))?.step).toBe('pending');
  });

  it('says a link is incomplete when nothing is held and nothing came', async () => {
    expect(await startParticipation([], boxSide(device))).toEqual(err({ kind: 'bad-link' }));
    expect(await finishParticipation([], sessionShelf(device))).toEqual(err({ kind: 'bad-link' }));
  });
});

describe('a fragment', () => {
  it('is erased from the address before it is used', () => {
    let shown = '#state&blinded';
    const address: Address = {
      fragment: () => shown,
      erase: () => {
        shown = '';
      },
      go: () => undefined,
    };
    expect(takeFragment(address)).toEqual(['state', 'blinded']);
    expect(shown).toBe('');
    expect(takeFragment(address)).toEqual([]);
  });

  it('of an invitation has a code and a digest', () => {
    const address: Address = { fragment: () => '#code.digest', erase: () => undefined, go: () => undefined };
    expect(takeFragment(address, '.')).toEqual(['code', 'digest']);
  });
});
