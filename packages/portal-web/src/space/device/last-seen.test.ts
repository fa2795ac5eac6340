import { memoryShelf } from '@miroir/participant';
import type { Overview } from '@miroir/space';
import { expect, it } from 'vitest';
import { noteSeen, readLastSeen } from './last-seen.ts';

const overview = { today: '2026-03-03', ideas: 3 } as Overview;
const mine = { contributions: [], personas: [], joins: [], priorities: [] };
const secret = 'AAAAAAAAAAAAAAAAAAAAAA';
const someoneElse = 'BBBBBBBBBBBBBBBBBBBBBB';

it('keeps what the space said last, each part until it says it anew', async () => {
  const shelf = memoryShelf();
  await noteSeen(shelf, secret, { mine });
  expect(await readLastSeen(shelf, secret)).toBeUndefined();
  await noteSeen(shelf, secret, { overview });
  expect(await readLastSeen(shelf, secret)).toMatchObject({ overview, mine: null });
  await noteSeen(shelf, secret, { mine });
  await noteSeen(shelf, secret, { overview: { ...overview, ideas: 4 } });
  expect(await readLastSeen(shelf, secret)).toMatchObject({ overview: { ...overview, ideas: 4 }, mine });
  expect(await readLastSeen(null, secret)).toBeUndefined();
});

it('shows nobody the texts of another person of the device', async () => {
  const shelf = memoryShelf();
  await noteSeen(shelf, secret, { overview, mine });
  expect(await readLastSeen(shelf, someoneElse)).toBeUndefined();
  await noteSeen(shelf, someoneElse, { overview });
  expect(await readLastSeen(shelf, someoneElse)).toMatchObject({ mine: null });
  expect(await readLastSeen(shelf, secret)).toBeUndefined();
});

it('leaves out one’s own page as an older page of the space kept it', async () => {
  const shelf = memoryShelf();
  const { joins: _joins, ...older } = mine;
  await noteSeen(shelf, secret, { overview, mine: older as typeof mine });
  expect(await readLastSeen(shelf, secret)).toMatchObject({ overview, mine: null });
});
