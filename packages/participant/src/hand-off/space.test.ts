import { err, ok } from '@miroir/basics';
import { credentialId, everyRound } from '@miroir/credential';
import { loadVerifyingKey, verifyCredential } from '@miroir/credential/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryShelf } from '../storage/memory-shelf.ts';
import {
  admittedToSpace,
  admittedWith,
  strictRoll,
  type TestRound,
  testRound,
} from '../testing/strict-roll.ts';
import { startParticipation } from './box-side.ts';
import { issueForState, startFragment, stateFor, volatileMemory } from './roll-side.ts';
import { type Walk, walkHandOff } from './walk-hand-off.ts';

let round: TestRound;
beforeAll(async () => {
  round = await testRound();
});

function walkTo(purpose: 'space' | undefined, roll = strictRoll(round, 'dole', 'space')): Walk {
  const { keyList, scope, digest } = round;
  return {
    admitted: admittedToSpace(round),
    admission: 'invitation',
    digest,
    roll: roll.api,
    side: {
      ...(purpose === undefined ? {} : { purpose }),
      ...{ shelf: memoryShelf(), campaignShelf: memoryShelf(), keyList, scope, admission: 'invitation' },
    },
  };
}

describe('the way into the space', () => {
  it('is the same dance, and ends with what the one key of the space signed, for no round', async () => {
    const held = await walkHandOff(walkTo('space'));
    expect(held).toMatchObject({ ok: true, value: { cohort: null, registered: false } });
    if (!held.ok || held.value.proof === null) throw new Error('not held');
    const { secret, proof } = held.value;
    const id = credentialId({ ...round.scope, round: everyRound, purpose: 'space', secret });
    expect(proof.keyId).toBe(round.space.entry.id);
    expect(verifyCredential(loadVerifyingKey(round.space.entry.spki), id, proof.signature)).toBe(true);
  });

  it('draws nothing for the key of a cohort, as the box draws nothing for the key of the space', async () => {
    const atBox = await walkHandOff(walkTo(undefined));
    expect(atBox).toEqual(err({ at: 'start', fault: { kind: 'keys-differ' } }));
    const given = { state: '1'.repeat(32), digest: round.digest, admission: 'invitation' as const };
    const link = startFragment(volatileMemory(), admittedWith(round.of('dole').entry), given).join('&');
    const { side } = walkTo('space');
    expect(await startParticipation(link, side)).toEqual(err({ kind: 'keys-differ' }));
  });

  it('draws nothing from another list than the invitation announced, nor for another key than an earlier round’s', async () => {
    const walk = walkTo('space');
    const other = await testRound();
    const foreign = await walkHandOff({ ...walk, side: { ...walk.side, keyList: other.keyList } });
    expect(foreign).toEqual(err({ at: 'start', fault: { kind: 'keys-differ' } }));
    await walk.side.campaignShelf?.update(`space-key:${round.scope.campaign}`, () => other.space.entry.id);
    expect(await walkHandOff(walk)).toEqual(err({ at: 'start', fault: { kind: 'keys-differ' } }));
  });

  it('has a state of its own, so that what box and space keep has nothing in common', async () => {
    const shelf = memoryShelf();
    const invitation = { code: 'A'.repeat(22), digest: round.digest };
    const state = await stateFor(shelf, invitation, 'space');
    expect(await stateFor(shelf, invitation, 'space')).toBe(state);
    expect(await stateFor(shelf, invitation)).not.toBe(state);
  });

  it('goes on to the space when the session ran out meanwhile', async () => {
    const roll = strictRoll(round, 'dole', 'space');
    const memory = volatileMemory();
    memory.invite({ code: 'A'.repeat(22), digest: round.digest });
    const given = { state: '2'.repeat(32), digest: round.digest, admission: 'invitation' as const };
    const started = await startParticipation(
      startFragment(memory, admittedToSpace(round), given).join('&'),
      walkTo('space').side,
    );
    if (!started.ok || started.value.go !== 'issue') throw new Error('not started');
    roll.expire();
    const issued = await issueForState(started.value.parts.join('&'), memory, roll.api);
    expect(issued).toEqual(ok({ to: 'space', parts: [given.state, expect.any(String)] }));
    expect(roll.calls).toEqual(['session', 'renewed for the space']);
  });
});
