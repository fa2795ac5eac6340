import { ok } from '@miroir/basics';
import { expect, it } from 'vitest';
import { memoryShelf } from '../storage/memory-shelf.ts';
import { admittedWith, strictRoll, testRound } from '../testing/strict-roll.ts';
import { finishParticipation, startParticipation } from './box-side.ts';
import { issueForState, startFragment, stateFor, volatileMemory } from './roll-side.ts';

/** One person, one browser, two tabs that loaded the invitation before either was clicked. */
async function twoTabs() {
  const round = await testRound();
  const side = {
    shelf: memoryShelf(),
    campaignShelf: memoryShelf(),
    scope: round.scope,
    keyList: round.keyList,
    admission: 'invitation' as const,
  };
  const invitation = { code: 'invitation-code-of-one', digest: round.digest };
  const roll = strictRoll(round);
  const rollShelf = memoryShelf();
  const openTab = () => {
    const memory = volatileMemory();
    const admitted = admittedWith(round.of('dole').entry);
    return {
      start: async () => {
        const state = await stateFor(rollShelf, invitation);
        const given = { state, digest: round.digest, admission: 'invitation' as const };
        return startParticipation(startFragment(memory, admitted, given).join('&'), side);
      },
      issue: (parts: readonly string[]) => issueForState(parts.join('&'), memory, roll.api),
    };
  };
  return { side, one: openTab(), other: openTab() };
}

type Tab = Awaited<ReturnType<typeof twoTabs>>['one'];

async function asked(tab: Tab): Promise<readonly string[]> {
  const step = await tab.start();
  if (!step.ok || step.value.go !== 'issue') throw new Error(JSON.stringify(step));
  return step.value.parts;
}

async function signed(tab: Tab, parts: readonly string[]): Promise<string> {
  const issued = await tab.issue(parts);
  if (!issued.ok) throw new Error(issued.error.kind);
  return issued.value.parts.join('&');
}

it('two tabs that start at once share one draw, and both finish', async () => {
  const { side, one, other } = await twoTabs();
  const [first, second] = await Promise.all([asked(one), asked(other)]);
  expect(first[1]).toBe(second[1]);
  const [a, b] = await Promise.all([signed(one, first), signed(other, second)]);
  const outcomes = await Promise.all([
    finishParticipation(a, side.shelf),
    finishParticipation(b, side.shelf),
  ]);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true, value: { kind: 'held' } });
  expect(outcomes[0]).toEqual(outcomes[1]);
});

it('a tab that starts after the other one finished goes on with it, and is not taken for another person', async () => {
  const { side, one, other } = await twoTabs();
  await finishParticipation(await signed(one, await asked(one)), side.shelf);
  // Its landing was loaded before: it knows nothing of an access already issued.
  expect(await other.start()).toEqual(ok({ go: 'questionnaire' }));
});

it('a tab that comes back from the roll when the other one has finished goes on with what it holds', async () => {
  const { side, one, other } = await twoTabs();
  const [first, second] = [await asked(one), await asked(other)];
  const late = await signed(other, second);
  const done = await finishParticipation(await signed(one, first), side.shelf);
  expect(await finishParticipation(late, side.shelf)).toEqual(done);
  expect(await finishParticipation('', side.shelf)).toEqual(done);
});
