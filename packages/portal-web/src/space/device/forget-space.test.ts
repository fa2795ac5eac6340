import { type Held, holdingRecord, holdOpened, memoryShelf, readHolding } from '@miroir/participant';
import type { Overview } from '@miroir/space';
import { expect, it } from 'vitest';
import { discreetRecord, forgetSpace, holdsAnother, takeOver } from './forget-space.ts';
import { noteSeen } from './last-seen.ts';
import { mannersRecord } from './manners.ts';
import { outboxRecord } from './outbox.ts';
import { beginVisit, readBeforeRecord } from './read-before.ts';
import { visitRecord } from './visit.ts';
import { writingsRecord } from './writings.ts';

const held = (secret: string): Held => ({
  ...{ step: 'held', secret, proof: null, registered: true },
  ...{ cohort: null, digest: null, withdrawn: false },
});
const one = 'AAAAAAAAAAAAAAAAAAAAAA';
const other = 'BBBBBBBBBBBBBBBBBBBBBB';
const personal = [
  'seen',
  readBeforeRecord,
  outboxRecord,
  writingsRecord,
  visitRecord,
  mannersRecord,
  discreetRecord,
];

async function usedShelf() {
  const shelf = memoryShelf();
  await holdOpened(shelf, held(one));
  await noteSeen(shelf, one, { overview: { today: '2026-03-03' } as Overview });
  await beginVisit(shelf, { secret: one, day: '2026-03-03' });
  for (const record of personal) await shelf.update<unknown>(record, (there) => there ?? { record });
  return shelf;
}
const left = async (shelf: ReturnType<typeof memoryShelf>): Promise<unknown[]> =>
  (await Promise.all(personal.map((record) => shelf.read(record)))).filter((each) => each !== undefined);

it('leaves nothing of a person on a device that they leave', async () => {
  const shelf = await usedShelf();
  expect(await left(shelf)).toHaveLength(personal.length);
  await forgetSpace(shelf);
  expect([await readHolding(shelf), await left(shelf)]).toEqual([undefined, []]);
});

it('gives a device over to another access with nothing of the one before, drafts and unsent texts included', async () => {
  const shelf = await usedShelf();
  expect([await holdsAnother(shelf, one), await holdsAnother(shelf, other)]).toEqual([false, true]);
  await takeOver(shelf, held(other));
  expect([await readHolding(shelf), await left(shelf)]).toEqual([held(other), []]);
});

it('keeps everything when the same access is opened again, its signature too', async () => {
  const shelf = await usedShelf();
  const signed = { ...held(one), proof: { signature: 'signature', keyId: 'key' } };
  await holdOpened(shelf, signed);
  expect(await takeOver(shelf, held(one))).toEqual(signed);
  expect([await readHolding(shelf), (await left(shelf)).length]).toEqual([signed, personal.length]);
});

it('asks before a request that waits for its signature is given up', async () => {
  const shelf = memoryShelf();
  await shelf.update<unknown>(holdingRecord, () => ({ step: 'pending', state: 's' }));
  expect(await holdsAnother(shelf, one)).toBe(true);
});
