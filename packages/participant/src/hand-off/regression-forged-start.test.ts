import { err, ok } from '@miroir/basics';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryShelf } from '../storage/memory-shelf.ts';
import type { Shelf } from '../storage/shelf.ts';
import { admittedWith, strictRoll, type TestRound, testRound } from '../testing/strict-roll.ts';
import { finishParticipation, startAfresh, startParticipation } from './box-side.ts';
import { type Pending, readHolding } from './holding.ts';
import { issueForState, type RollMemory, startFragment, volatileMemory } from './roll-side.ts';

const mine = '1'.repeat(32);
const forgedState = 'f'.repeat(32);
let round: TestRound;
let shelf: Shelf;
let memory: RollMemory;
let before: Pending;
const side = () => ({
  shelf,
  campaignShelf: shelf,
  keyList: round.keyList,
  scope: round.scope,
  admission: 'invitation' as const,
});

beforeAll(async () => {
  round = await testRound();
});

/** Somebody clicked, and their tab closed while the roll was signing: the only signature they get is for this draw. */
beforeEach(async () => {
  shelf = memoryShelf();
  memory = volatileMemory();
  const admitted = admittedWith(round.of('dole').entry);
  const link = startFragment(memory, admitted, {
    state: mine,
    digest: round.digest,
    admission: 'invitation',
  });
  await startParticipation(link.join('&'), side());
  const holding = await readHolding(shelf);
  if (holding?.step !== 'pending') throw new Error('nothing was drawn');
  before = holding;
});

/** Everything in it is published; only the state is the forger's own. */
const forged = (cohort: 'dole' | 'arbois', admission: string) =>
  `${forgedState}&${round.of(cohort).entry.id}&${round.digest}&${admission}`;

describe('a link made of public values', () => {
  it.each([
    ['dole', 'invitation'],
    ['dole', 'open-link'],
    ['arbois', 'invitation'],
    ['arbois', 'open-link'],
  ] as const)(
    'for cohort %s, as if %s, leaves a request that waits as it was, and asks',
    async (cohort, admission) => {
      const step = await startParticipation(forged(cohort, admission), side());
      expect(step).toMatchObject({ ok: true, value: { go: 'pending-here' } });
      expect(await readHolding(shelf)).toEqual(before);
    },
  );

  it('does not keep the person from finishing: the invitation resumes the same draw', async () => {
    await startParticipation(forged('arbois', 'invitation'), side());
    const admitted = admittedWith(round.of('dole').entry);
    const link = startFragment(memory, admitted, {
      state: mine,
      digest: round.digest,
      admission: 'invitation',
    });
    const step = await startParticipation(link.join('&'), side());
    expect(step).toEqual(ok({ go: 'issue', parts: [mine, before.drawn.blinded] }));
    const issued = await issueForState(`${mine}&${before.drawn.blinded}`, memory, strictRoll(round).api);
    if (!issued.ok) throw new Error(issued.error.kind);
    const finished = await finishParticipation(issued.value.parts.join('&'), shelf);
    expect(finished).toMatchObject({ ok: true, value: { held: { secret: before.drawn.secret } } });
  });

  it('leads nowhere when the person takes it for theirs: no tab of the roll started its state', async () => {
    const step = await startParticipation(forged('dole', 'invitation'), side());
    if (!step.ok || step.value.go !== 'pending-here') throw new Error('not asked');
    const roll = strictRoll(round);
    for (const tab of [memory, volatileMemory()]) {
      expect(await issueForState(step.value.parts.join('&'), tab, roll.api)).toEqual(
        err({ kind: 'not-started-here' }),
      );
    }
    expect(roll.calls).toEqual([]);
  });
});

describe('the person’s own button', () => {
  it('forgets what waited and draws for the link', async () => {
    const step = await startAfresh(forged('arbois', 'invitation'), side());
    expect(step).toMatchObject({ ok: true, value: { go: 'issue' } });
    const holding = await readHolding(shelf);
    expect(holding).toMatchObject({ step: 'pending', key: { cohort: 'arbois' } });
  });

  it.each([
    [
      'whose keys are not the published ones',
      () => forged('arbois', 'invitation').replace(round.digest, 'A'.repeat(43)),
      'keys-differ',
    ],
    ['that is cut', () => forged('arbois', 'invitation').slice(0, 60), 'bad-link'],
  ] as const)('forgets nothing for a link %s', async (_name, link, kind) => {
    expect(await startAfresh(link(), side())).toEqual(err({ kind }));
    expect(await readHolding(shelf)).toEqual(before);
  });
});
