import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HomeRound, homeLists, unanswered } from './home-lists.ts';
import type { OwnState } from './own-state.ts';

const instant = fc.integer({ min: 0, max: 2_000_000_000 }).map((s) => new Date(s * 1000).toISOString());
const own: fc.Arbitrary<OwnState> = fc.constantFrom<OwnState>(
  { step: 'nothing' },
  { step: 'begun', answered: 1 },
  { step: 'sent', changed: false },
  { step: 'leaving' },
  { step: 'withdrawn' },
);
const round: fc.Arbitrary<HomeRound> = fc.record({
  round: fc.string({ minLength: 1 }),
  campaign: fc.record({ id: fc.string(), title: fc.string() }),
  roundName: fc.string(),
  decides: fc.constant(null),
  objective: fc.string(),
  opens: instant,
  closes: instant,
  compares: instant,
  timeZone: fc.constant('Europe/Paris'),
  state: fc.constantFrom('coming' as const, 'open' as const, 'closed' as const, 'compared' as const),
  news: fc.constantFrom(null, 'Le bureau ferme lundi.'),
  questions: fc.nat(60),
  minutes: fc.nat(30),
  admission: fc.constantFrom('open-link' as const, 'invitation' as const),
  rollStart: fc.constant('https://roll.example/r/x'),
  resultsFor: fc.constantFrom('everyone' as const, 'participants' as const),
  own,
});

describe('the lists of a home', () => {
  it('hold every round once', () => {
    fc.assert(
      fc.property(fc.array(round), (rounds) => {
        const { open, coming, closed } = homeLists(rounds);
        expect(new Set([...open, ...coming, ...closed])).toEqual(new Set(rounds));
        expect(open.length + coming.length + closed.length).toBe(rounds.length);
      }),
    );
  });

  it('begin with what is most urgent, and end with what is longest over', () => {
    fc.assert(
      fc.property(fc.array(round), (rounds) => {
        const { open, coming, closed } = homeLists(rounds);
        const rises = (instants: readonly string[]) =>
          instants.every(
            (at, index) => index === 0 || Date.parse(instants[index - 1] ?? at) <= Date.parse(at),
          );
        expect(rises(open.map(({ closes }) => closes))).toBe(true);
        expect(rises(coming.map(({ opens }) => opens))).toBe(true);
        expect(rises(closed.map(({ closes }) => closes).toReversed())).toBe(true);
      }),
    );
  });

  it('leave nothing to do where everything open was sent', () => {
    fc.assert(
      fc.property(fc.array(round), (rounds) => {
        for (const left of unanswered(homeLists(rounds))) {
          expect(left.state).toBe('open');
          expect(['nothing', 'begun']).toContain(left.own.step);
        }
      }),
    );
  });
});
