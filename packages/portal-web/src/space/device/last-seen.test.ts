import { memoryShelf } from '@miroir/participant';
import type { Overview } from '@miroir/space';
import { expect, it } from 'vitest';
import { noteSeen, readLastSeen } from './last-seen.ts';

const overview = { today: '2026-03-03', ideas: 3 } as Overview;
const mine = { contributions: [], personas: [], joins: [], priorities: [] };

it('keeps what the space said last, each part until it says it anew', async () => {
  const shelf = memoryShelf();
  await noteSeen(shelf, { mine });
  expect(await readLastSeen(shelf)).toBeUndefined();
  await noteSeen(shelf, { overview });
  expect(await readLastSeen(shelf)).toEqual({ overview, mine: null });
  await noteSeen(shelf, { mine });
  await noteSeen(shelf, { overview: { ...overview, ideas: 4 } });
  expect(await readLastSeen(shelf)).toEqual({ overview: { ...overview, ideas: 4 }, mine });
  expect(await readLastSeen(null)).toBeUndefined();
});

it('leaves out one’s own page as an older page of the space kept it', async () => {
  const shelf = memoryShelf();
  const { joins: _joins, ...older } = mine;
  await noteSeen(shelf, { overview, mine: older as typeof mine });
  expect(await readLastSeen(shelf)).toEqual({ overview, mine: null });
});
