import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graceMs, roundAt } from './round-at.ts';
import { instantOf, isTimeZone, localDay, localTime } from './zoned-time.ts';

const paris = 'Europe/Paris';
const utc = (iso: string) => Date.parse(iso);
const iso = (ms: number) => new Date(ms).toISOString();

describe('instantOf', () => {
  it('follows summer and winter time', () => {
    expect(iso(instantOf('2026-07-01T08:00', paris, 'earlier'))).toBe('2026-07-01T06:00:00.000Z');
    expect(iso(instantOf('2026-11-02T08:00', paris, 'earlier'))).toBe('2026-11-02T07:00:00.000Z');
    expect(iso(instantOf('2026-11-02T08:00', 'America/Sao_Paulo', 'earlier'))).toBe(
      '2026-11-02T11:00:00.000Z',
    );
  });

  it('chooses between the two occurrences of an hour that comes twice', () => {
    expect(iso(instantOf('2026-10-25T02:30', paris, 'earlier'))).toBe('2026-10-25T00:30:00.000Z');
    expect(iso(instantOf('2026-10-25T02:30', paris, 'later'))).toBe('2026-10-25T01:30:00.000Z');
  });

  it('moves an hour that does not exist past the change', () => {
    expect(iso(instantOf('2026-03-29T02:30', paris, 'earlier'))).toBe('2026-03-29T01:30:00.000Z');
    expect(localTime(instantOf('2026-03-29T02:30', paris, 'later'), paris)).toBe('2026-03-29T03:30');
  });

  it('is undone by localTime, in any zone, at any minute that exists once', () => {
    const zones = fc.constantFrom(
      paris,
      'UTC',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    );
    const minutes = fc.integer({
      min: utc('2020-01-01T00:00Z') / 60_000,
      max: utc('2035-01-01T00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const local = localTime(minute * 60_000, zone);
        const found = (['earlier', 'later'] as const).map((prefer) => instantOf(local, zone, prefer));
        expect(found).toContain(minute * 60_000);
        expect(found.map((instant) => localTime(instant, zone))).toEqual([local, local]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('isTimeZone', () => {
  it('knows IANA names only', () => {
    expect(['Europe/Paris', 'UTC', 'America/Argentina/Ushuaia'].map(isTimeZone)).toEqual([true, true, true]);
    expect(['Europe/Lutetia', '+02:00', 'CET+1', '', 'Paris'].map(isTimeZone)).toEqual(Array(5).fill(false));
  });
});

describe('roundAt', () => {
  const schedule = {
    timeZone: paris,
    rounds: [
      { id: 'one', opens: '2026-03-02T08:00', closes: '2026-03-29T18:00' },
      { id: 'two', opens: '2026-10-01T08:00', closes: '2026-10-25T02:30' },
    ],
  };
  const at = (time: string) => {
    const { state, round } = roundAt(schedule, utc(time));
    return `${round.id} ${state}`;
  };

  it('opens and closes on the minute of the local clock, whichever side of the clock change', () => {
    expect(at('2026-03-02T06:59:59Z')).toBe('one before');
    expect(at('2026-03-02T07:00:00Z')).toBe('one open');
    expect(at('2026-03-29T15:59:59Z')).toBe('one open');
    expect(at('2026-03-29T16:00:00Z')).toBe('one grace');
    expect(at('2026-03-29T16:15:00Z')).toBe('two before');
  });

  it('closes an ambiguous hour at its second occurrence, and stays on the last round when all is over', () => {
    expect(at('2026-10-25T00:30:00Z')).toBe('two open');
    expect(at('2026-10-25T01:30:00Z')).toBe('two grace');
    expect(at('2026-10-25T01:44:59Z')).toBe('two grace');
    expect(at('2026-10-25T01:45:00Z')).toBe('two closed');
    expect(at('2030-01-01T00:00:00Z')).toBe('two closed');
  });

  it('gives the box a quarter of an hour more than the roll', () => {
    const { opensAt, closesAt, boxClosesAt } = roundAt(schedule, 0);
    expect(boxClosesAt - closesAt).toBe(graceMs);
    expect(localTime(opensAt, paris)).toBe('2026-03-02T08:00');
    expect(localDay(closesAt, paris)).toBe('2026-03-29');
  });
});
