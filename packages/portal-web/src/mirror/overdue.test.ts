import { describe, expect, it } from 'vitest';
import { dayIn, daysLate, inOrder, movedDues } from './overdue.ts';

const at = (status: 'in-progress' | 'done' | 'not-retained' | 'retained', due: string | null) => ({
  ...{ id: `${status}${due}`, status, title: '', text: '', owner: '', decided: null, due, done: null },
  answers: { gaps: [], ideas: [], readings: [] },
  ...{ nextStep: null, reason: null, history: [] },
});

describe('what is late', () => {
  it('is so from the day after on, by the calendar alone, and never once it is done', () => {
    expect(daysLate(at('in-progress', '2026-09-30'), '2026-09-30')).toBe(0);
    expect(daysLate(at('in-progress', '2026-09-30'), '2026-10-14')).toBe(14);
    expect(daysLate(at('done', '2026-09-30'), '2026-10-14')).toBe(0);
    expect(daysLate(at('retained', null), '2026-10-14')).toBe(0);
  });

  it('comes first', () => {
    const [done, late, moving] = [
      at('done', '2026-01-01'),
      at('retained', '2026-09-30'),
      at('in-progress', '2027-01-01'),
    ];
    expect(inOrder([done, moving, late], '2026-10-14')).toEqual([late, moving, done]);
  });

  it('says the days that were promised before', () => {
    const history = ['2026-09-30', '2026-09-30', '2026-11-30'].map((due) => {
      return { status: 'in-progress' as const, day: '2026-04-22', due, said: null };
    });
    expect(movedDues({ history, due: '2026-11-30' })).toEqual(['2026-09-30']);
  });

  it('is counted in the campaign’s time zone', () => {
    expect(dayIn('Europe/Paris', Date.parse('2026-10-14T23:30:00Z'))).toBe('2026-10-15');
  });
});
