import { err, ok } from '@miroir/basics';
import { type CallFault, type Held, memoryShelf, type Proof, readHolding } from '@miroir/participant';
import { expect, it } from 'vitest';
import { asHolder } from './as-holder.ts';

const proof: Proof = { signature: 'signature', keyId: 'key' };
const unknown: CallFault = { kind: 'refused', code: 'unknown-credential', params: {}, message: '' };

/** A device and a space that knows those who registered; `forgets` is a space restored from before. */
async function placed(some: Partial<Held>) {
  const fresh = { cohort: null, digest: null, withdrawn: false } as const;
  const held: Held = { step: 'held', secret: 'mine', proof, registered: false, ...fresh, ...some };
  const shelf = memoryShelf();
  await shelf.update('holding', () => held);
  const known = new Set<string>();
  const calls: string[] = [];
  const api = {
    register: async (secret: string) => {
      calls.push('register');
      known.add(secret);
      return ok(null);
    },
  };
  const ask = async (secret: string) => {
    calls.push('ask');
    return known.has(secret) ? ok('read') : err(unknown);
  };
  return { holder: { shelf, held, api }, ask, calls, shelf };
}

it('shows the signature before the first question, and notes that it did', async () => {
  const { holder, ask, calls, shelf } = await placed({});
  expect(await asHolder(holder, ask)).toEqual(ok('read'));
  expect(calls).toEqual(['register', 'ask']);
  expect(await readHolding(shelf)).toMatchObject({ registered: true });
});

it('shows it again to a space that was restored from before', async () => {
  const { holder, ask, calls } = await placed({ registered: true });
  expect(await asHolder(holder, ask)).toEqual(ok('read'));
  expect(calls).toEqual(['ask', 'register', 'ask']);
});

it('says so when a code opened it here: there is no signature to show', async () => {
  const { holder, ask, calls } = await placed({ registered: true, proof: null });
  expect(await asHolder(holder, ask)).toEqual(err(unknown));
  expect(calls).toEqual(['ask']);
});
