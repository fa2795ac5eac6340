import { type Admission, type Audience, peopleOnRoll } from '@miroir/basics';
import type { Figure } from '../figures/figure.ts';
import { batchSizeOf } from '../release/rule.ts';
import { type Side, wholeOnlyPeople } from './side.ts';

/** What a rate is of. Rates over different denominators are never subtracted. */
export type Denominator =
  /** People on the roll, exactly. */
  | { readonly admission: Extract<Admission, 'invitation'>; readonly invited: number }
  /** Credentials handed out at an open link, about (floored to fives); null before anything is known. */
  | { readonly admission: Extract<Admission, 'open-link'>; readonly about: number | null };

/** A share of people who took part. No interval: it is a count of everyone there is, not a sample. */
export interface Rate {
  /** Answers entered in the published figures, exactly. */
  readonly n: number;
  readonly denominator: Denominator;
  /** n over the denominator, 0 to 1; null while the denominator is unknown or 0. About, for an open link. */
  readonly rate: number | null;
}

/** One side's participation. */
export interface SideParticipation {
  readonly audience: Audience;
  readonly whole: Figure<Rate>;
  readonly cohorts: readonly { readonly id: string; readonly figure: Figure<Rate> }[];
  /** People counted in the whole but in no cohort's figure. */
  readonly wholeOnly: number;
}

/** Both sides' participation, face to face. */
export interface Participation {
  readonly employees: SideParticipation;
  readonly consumers: SideParticipation;
  /** Difference of the two rates, or why there is none. */
  readonly difference:
    | { readonly state: 'shown'; readonly value: number }
    | { readonly state: 'not-comparable'; readonly reason: 'different-denominators' | 'unknown-denominator' };
}

/** A side with the participation its heartbeat tells. */
export interface ParticipatingSide {
  readonly side: Side;
  readonly k: number;
  /** Credentials handed out, about; used for an open link only. */
  readonly about: number | null;
  /** The same by cohort. */
  readonly aboutByCohort?: Readonly<Record<string, number>>;
}

/** Who took part, each rate with its denominator named. Ignores filters: it shows the whole and each cohort. */
export function participation(employees: ParticipatingSide, consumers: ParticipatingSide): Participation {
  const sides = [sideParticipation(employees), sideParticipation(consumers)] as const;
  return { employees: sides[0], consumers: sides[1], difference: difference(sides[0].whole, sides[1].whole) };
}

function difference(a: Figure<Rate>, b: Figure<Rate>): Participation['difference'] {
  const [first, second] = [rateOf(a), rateOf(b)];
  if (first === null || second === null) return { state: 'not-comparable', reason: 'unknown-denominator' };
  if (first.denominator.admission !== second.denominator.admission) {
    return { state: 'not-comparable', reason: 'different-denominators' };
  }
  return first.rate === null || second.rate === null
    ? { state: 'not-comparable', reason: 'unknown-denominator' }
    : { state: 'shown', value: first.rate - second.rate };
}

function rateOf(figure: Figure<Rate>): Rate | null {
  return 'value' in figure ? figure.value : null;
}

function sideParticipation({ side, k, about, aboutByCohort }: ParticipatingSide): SideParticipation {
  const { audience, published, cohorts } = side;
  const denominator = (invited: number | null, opened: number | null): Denominator =>
    invited === null ? { admission: 'open-link', about: opened } : { admission: 'invitation', invited };
  const invited = peopleOnRoll(cohorts);
  const fewest = batchSizeOf({ k });
  const whole =
    published === null ? null : figureOfRate(published.whole.n, denominator(invited, about), fewest);
  return {
    audience,
    whole: whole ?? { state: 'suppressed', reason: 'no-snapshot' },
    cohorts: cohorts.map(({ id, headcount }) => {
      if (published === null) return { id, figure: { state: 'suppressed', reason: 'no-snapshot' } as const };
      const own = published.cohorts[id] ?? null;
      if (own === null)
        return { id, figure: { state: 'suppressed', reason: 'cohort-without-figure' } as const };
      return { id, figure: figureOfRate(own.n, denominator(headcount, aboutByCohort?.[id] ?? null), fewest) };
    }),
    wholeOnly: published === null ? 0 : wholeOnlyPeople(published),
  };
}

function figureOfRate(n: number, denominator: Denominator, fewest: number): Figure<Rate> {
  // Nobody entered can mean nobody answered or fewer than k: which of the two is not told.
  if (n < fewest) return { state: 'suppressed', reason: 'fewer-than-k' };
  const size = denominator.admission === 'invitation' ? denominator.invited : denominator.about;
  const rate = size === null || size === 0 ? null : Math.min(1, n / size);
  return { state: 'shown', value: { n, denominator, rate } };
}
