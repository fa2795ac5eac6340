import { expect, it } from 'vitest';
import { noteVisit } from './visit.ts';

it('tells nothing as new on a first visit, and remembers the day', () => {
  expect(noteVisit(undefined, '2026-11-16')).toEqual({
    visit: { last: '2026-11-16', before: null },
    since: null,
  });
});

it('tells what came since the last visit, and the same again later that day', () => {
  const { visit, since } = noteVisit({ last: '2026-11-12', before: null }, '2026-11-16');
  expect(since).toBe('2026-11-12');
  expect(noteVisit(visit, '2026-11-16')).toEqual({ visit, since: '2026-11-12' });
});

it('keeps what it knew when the day goes back', () => {
  const kept = { last: '2026-11-16', before: '2026-11-12' };
  expect(noteVisit(kept, '2026-11-14')).toEqual({ visit: kept, since: '2026-11-12' });
});
