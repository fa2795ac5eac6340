import type { Schedule } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { spaceAcceptance } from './space-acceptance.ts';

describe('a space', () => {
  it('is open from the first opening to the last end, between rounds too', () => {
    const rounds = [
      { id: 'a', opens: '2026-03-01T08:00', closes: '2026-03-10T18:00', compares: '2026-03-12T09:00' },
      { id: 'b', opens: '2026-04-01T08:00', closes: '2026-04-10T18:00', decides: '2026-05-01T09:00' },
    ];
    const at = (now: string, some: Schedule['rounds'] = rounds) =>
      spaceAcceptance(() => [{ timeZone: 'UTC', rounds: some }], { now: () => Date.parse(now) })();
    expect(at('2026-03-01T07:59Z')).toBe('before');
    expect(at('2026-03-01T08:00Z')).toBe('open');
    expect(at('2026-03-20T08:00Z')).toBe('open');
    expect(at('2026-05-01T08:59Z')).toBe('open');
    expect(at('2026-05-01T09:00Z')).toBe('closed');
    // A draft that names no later moment: a quarter of an hour after the close.
    const bare = [{ id: 'c', opens: '2026-03-01T08:00', closes: '2026-03-10T18:00' }];
    expect(at('2026-03-10T18:14Z', bare)).toBe('open');
    expect(at('2026-03-10T18:15Z', bare)).toBe('closed');
  });

  it('opens again with a round that is launched after its end, whose campaign the first round’s did not know of', () => {
    const [first, second] = [
      { id: 'a', opens: '2026-03-01T08:00', closes: '2026-03-10T18:00' },
      { id: 'b', opens: '2026-04-01T08:00', closes: '2026-04-10T18:00' },
    ];
    const launched: Schedule[] = [{ timeZone: 'UTC', rounds: [first] }];
    const now = Date.parse('2026-04-02T08:00Z');
    const accepts = spaceAcceptance(() => [...launched], { now: () => now });
    expect(accepts()).toBe('closed');
    launched.push({ timeZone: 'UTC', rounds: [first, second] });
    expect(accepts()).toBe('open');
  });
});
