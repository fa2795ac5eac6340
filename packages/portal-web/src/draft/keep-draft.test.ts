import { type Shelf, sessionShelf } from '@miroir/participant';
import { openRoundShelf } from '@miroir/participant/browser';
import { MemoryStorage } from '@miroir/participant/testing';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announced, type OtherTabs } from '../tabs/other-tabs.ts';
import { type Draft, type DraftAction, emptyDraft } from './draft.ts';
import { keepDraft } from './keep-draft.ts';

/** A device of its own: what it keeps is kept by the real shelf, in a database nobody else has. */
async function freshShelf(): Promise<Shelf> {
  globalThis.indexedDB = new IDBFactory();
  const shelf = await openRoundShelf('r');
  if (shelf?.kind !== 'database') throw new Error('this device keeps nothing');
  return shelf;
}
const says = (question: string, text: string): DraftAction => ({
  type: 'answer',
  question,
  answer: { text, quotable: false },
});
const textOf = (draft: Draft | undefined, question: string): unknown => {
  const answer = draft?.answers[question];
  return answer !== undefined && 'text' in answer ? answer.text : undefined;
};

describe('two tabs with one draft', () => {
  it('lose nothing when one writes and the other goes on from what it had', async () => {
    const shelf = await freshShelf();
    const [one, other] = [keepDraft(shelf, emptyDraft), keepDraft(shelf, emptyDraft)];
    one.dispatch(says('a', 'written in the first tab'));
    await one.merge();
    other.dispatch({ type: 'visit', question: 'b' });
    await other.merge();
    expect(textOf(await shelf.read<Draft>('draft'), 'a')).toBe('written in the first tab');
    expect(textOf(other.current().draft, 'a')).toBe('written in the first tab');
  });

  const step = fc.record({ tab: fc.nat(2), question: fc.constantFrom('a', 'b', 'c') });
  const play = async (steps: readonly { tab: number; question: string }[], settle: boolean) => {
    const shelf = await freshShelf();
    const tabs = [0, 1, 2].map(() => keepDraft(shelf, emptyDraft));
    for (const [index, { tab, question }] of steps.entries()) {
      tabs[tab]?.dispatch(says(question, `change ${index}`));
      if (settle && steps[index + 1]?.tab !== tab) await tabs[tab]?.merge();
    }
    for (const tab of tabs) await tab.merge();
    const drafts = await Promise.all(tabs.map((tab) => tab.merge()));
    return { stored: await shelf.read<Draft>('draft'), drafts };
  };

  it('keep the last answer to each question, in whichever tab it was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { stored, drafts } = await play(steps, true);
        for (const question of ['a', 'b', 'c']) {
          const last = steps.findLastIndex((each) => each.question === question);
          const expected = last === -1 ? undefined : `change ${last}`;
          for (const draft of [stored, ...drafts]) expect(textOf(draft, question)).toBe(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('even when both write at once, keep one answer to every question answered and agree on it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { stored, drafts } = await play(steps, false);
        for (const question of ['a', 'b', 'c']) {
          const given = [0, 1, 2].map((tab) =>
            steps.findLastIndex((each) => each.question === question && each.tab === tab),
          );
          const possible = given.filter((index) => index !== -1).map((index) => `change ${index}`);
          const kept = textOf(stored, question);
          expect(possible.length === 0 ? [undefined] : possible).toContain(kept);
          for (const draft of drafts) expect(textOf(draft, question)).toBe(kept);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('hear of each other once a change is on the device, and of nothing else', async () => {
    const told: string[] = [];
    const tabs: OtherTabs = { tell: (name) => void told.push(name), follow: () => () => undefined };
    const keeper = keepDraft(announced(await freshShelf(), tabs), emptyDraft);
    keeper.dispatch(says('a', 'x'));
    expect(told).toEqual([]);
    await keeper.merge();
    await keeper.merge();
    expect(told).toEqual(['draft']);
  });

  it('a tab of its own, in sessionStorage, has nobody to tell', async () => {
    const told: string[] = [];
    const tabs: OtherTabs = { tell: (name) => void told.push(name), follow: () => () => undefined };
    const keeper = keepDraft(announced(sessionShelf(new MemoryStorage()), tabs), emptyDraft);
    keeper.dispatch(says('a', 'x'));
    await keeper.merge();
    expect(told).toEqual([]);
  });
});

describe('what is being typed', () => {
  it('stays on the screen while another tab’s change is taken over', async () => {
    const shelf = await freshShelf();
    const [one, other] = [keepDraft(shelf, emptyDraft), keepDraft(shelf, emptyDraft)];
    one.dispatch(says('a', 'first'));
    await one.merge();
    const shown: unknown[] = [];
    other.subscribe(() => shown.push(textOf(other.current().draft, 'b')));
    const merging = other.merge();
    other.dispatch(says('b', 'h'));
    other.dispatch(says('b', 'he'));
    await merging;
    other.dispatch(says('b', 'hel'));
    await other.merge();
    expect(shown).not.toContain(undefined);
    expect(other.current()).toMatchObject({ saving: 'saved' });
    expect(textOf(other.current().draft, 'b')).toBe('hel');
    expect(textOf(other.current().draft, 'a')).toBe('first');
  });

  it('is kept in the tab when the device refuses it, said so, and stored with the next change', async () => {
    const storage = new MemoryStorage();
    const shelf = sessionShelf(storage);
    const keeper = keepDraft(shelf, emptyDraft);
    storage.refuses = true;
    keeper.dispatch(says('a', 'kept in the tab'));
    expect(textOf(await keeper.merge(), 'a')).toBe('kept in the tab');
    expect(keeper.current().saving).toBe('failed');
    storage.refuses = false;
    keeper.dispatch(says('b', 'next'));
    await keeper.merge();
    expect(keeper.current().saving).toBe('saved');
    expect(textOf(await shelf.read<Draft>('draft'), 'a')).toBe('kept in the tab');
  });
});

it('an action that changes nothing is not written', async () => {
  const shelf = await freshShelf();
  const keeper = keepDraft(shelf, emptyDraft);
  keeper.dispatch({ type: 'visit', question: 'a' });
  await keeper.merge();
  const before = await shelf.read<Draft>('draft');
  const seen: unknown[] = [];
  keeper.subscribe(() => seen.push(keeper.current()));
  keeper.dispatch({ type: 'visit', question: 'a' });
  expect(seen).toEqual([]);
  expect(await shelf.read<Draft>('draft')).toEqual(before);
});
