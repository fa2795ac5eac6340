import { expect, it } from 'vitest';
import { mixesManners, noteManner } from './manners.ts';

it('warns before a second manner of one day, and not of the same one again', () => {
  const today = noteManner(undefined, '2026-11-16', 'once');
  expect(mixesManners(today, '2026-11-16', 'once')).toBe(false);
  expect(mixesManners(today, '2026-11-16', 'pseudonym')).toBe(true);
  // Once two were used, going back to the first is a mixture still.
  expect(mixesManners(noteManner(today, '2026-11-16', 'named'), '2026-11-16', 'once')).toBe(true);
});

it('forgets yesterday', () => {
  const yesterday = noteManner(undefined, '2026-11-15', 'once');
  expect(mixesManners(yesterday, '2026-11-16', 'named')).toBe(false);
  expect(noteManner(yesterday, '2026-11-16', 'named')).toEqual({ day: '2026-11-16', used: ['named'] });
});
