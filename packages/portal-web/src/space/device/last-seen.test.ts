import { memoryShelf } from '@miroir/participant';
import type { Overview } from '@miroir/space';
import { expect, it } from 'vitest';
import { noteSeen, readLastSeen } from './last-seen.ts';

const promise = { whole: { state: 'few' }, themes: {} };
const overview = { today: '2026-03-03', ideas: 3, promise } as unknown as Overview;
const mine = { contributions: [], personas: [], priorities: [] };

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

it('reads nothing of what was kept before pages told the promise', async () => {
  const shelf = memoryShelf();
  const { promise: _promise, ...older } = overview;
  await noteSeen(shelf, { overview: older as Overview });
  expect(await readLastSeen(shelf)).toBeUndefined();
  const contributions = [{ id: 'a', kind: 'idea' }] as unknown as (typeof mine)['contributions'];
  await noteSeen(shelf, { overview, mine: { ...mine, contributions } });
  expect(await readLastSeen(shelf)).toEqual({ overview, mine: null });
});
