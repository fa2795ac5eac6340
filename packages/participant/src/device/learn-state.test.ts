import { err, ok } from '@miroir/basics';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BoxApi } from '../api/box-api.ts';
import { type Held, holdOpened, noteHeld, readHolding } from '../hand-off/holding.ts';
import { memoryShelf } from '../storage/memory-shelf.ts';
import type { Shelf } from '../storage/shelf.ts';
import { learnState } from './learn-state.ts';

const sheet: NonNullable<State['sheet']> = {
  answers: { q: { option: 'b' } },
  comments: {},
};
const held: Held = {
  step: 'held',
  secret: 's'.repeat(22),
  proof: { signature: 'sig', keyId: 'key' },
  registered: true,
  cohort: 'dole',
  digest: 'mine',
  withdrawn: false,
};
type State = Extract<Awaited<ReturnType<BoxApi['open']>>, { ok: true }>['value'];
const sent: State = { cohort: 'dole', sheet, digest: 'mine', entered: false, withdrawn: false };
const says = (state: Partial<State>): Pick<BoxApi, 'open'> => ({
  open: async () => ok({ ...sent, ...state }),
});
const nothingHere = () => false;

let shelf: Shelf;
beforeEach(async () => {
  shelf = memoryShelf();
  await holdOpened(shelf, held);
});

describe('a device whose credential was used on another one', () => {
  it('learns that the answers were withdrawn there', async () => {
    const box = says({ withdrawn: true, sheet: null, digest: 'gone' });
    expect(await learnState(shelf, box, nothingHere)).toMatchObject({ kind: 'withdrawn' });
    expect(await readHolding(shelf)).toMatchObject({ withdrawn: true, digest: 'gone' });
  });

  it('learns it with something unsent here too: what was sent is withdrawn all the same', async () => {
    const box = says({ withdrawn: true, sheet: null, digest: 'gone' });
    expect(await learnState(shelf, box, () => true)).toMatchObject({ kind: 'withdrawn' });
  });

  it('takes over what was sent there when nothing unsent is here', async () => {
    const learnt = await learnState(shelf, says({ digest: 'theirs' }), nothingHere);
    expect(learnt).toMatchObject({ kind: 'sent', sheet, held: { digest: 'theirs' } });
  });

  it('takes over what was sent there after it had been withdrawn', async () => {
    await noteHeld(shelf, held.secret, { withdrawn: true, digest: 'gone' });
    expect(await learnState(shelf, says({ digest: 'theirs' }), nothingHere)).toMatchObject({ kind: 'sent' });
    expect(await readHolding(shelf)).toMatchObject({ withdrawn: false, digest: 'theirs' });
  });

  it('notes nothing of a version sent there while something unsent is here: the person will choose', async () => {
    expect(await learnState(shelf, says({ digest: 'theirs' }), () => true)).toEqual({ kind: 'nothing' });
    expect(await readHolding(shelf)).toEqual(held);
  });
});

describe('what was learnt', () => {
  it('is nothing when the box holds what this device sent, or is not reached', async () => {
    expect(await learnState(shelf, says({}), nothingHere)).toEqual({ kind: 'nothing' });
    const silent = { open: async () => err({ kind: 'unreachable' } as const) };
    expect(await learnState(shelf, silent, nothingHere)).toEqual({ kind: 'nothing' });
    expect(await readHolding(shelf)).toEqual(held);
  });

  it('is not noted over what this device did while it asked', async () => {
    const box: Pick<BoxApi, 'open'> = {
      open: async () => {
        await noteHeld(shelf, held.secret, { digest: 'newer' });
        return ok({ ...sent, digest: 'theirs' });
      },
    };
    expect(await learnState(shelf, box, nothingHere)).toEqual({ kind: 'nothing' });
    expect(await readHolding(shelf)).toMatchObject({ digest: 'newer' });
  });

  it('makes a box that lost the credential know it again', async () => {
    await noteHeld(shelf, held.secret, { digest: null });
    const fault = { kind: 'refused', code: 'unknown-credential', params: {}, message: '' } as const;
    await learnState(shelf, { open: async () => err(fault) }, nothingHere);
    expect(await readHolding(shelf)).toMatchObject({ registered: false });
  });

  it('is asked of nobody before the box knows the credential', async () => {
    await noteHeld(shelf, held.secret, { registered: false });
    const box: Pick<BoxApi, 'open'> = {
      open: () => {
        throw new Error('asked');
      },
    };
    expect(await learnState(shelf, box, nothingHere)).toEqual({ kind: 'nothing' });
  });
});
