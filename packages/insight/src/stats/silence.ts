import type { Interval } from './interval.ts';

/** Who of a known list did not answer. */
export interface Response {
  /** People on the list. */
  readonly invited: number;
  /** Those of them with an answer to the question. */
  readonly answered: number;
}

/** Where a figure would lie whatever those who are silent think. */
export interface SilenceBounds extends Response {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a mean would lie if all who are silent were at the lowest end of the scale, then at the highest (Manski 2003,
 * Partial Identification of Probability Distributions): for a share [x/N, (x + N − m)/N]. No assumption, no chance.
 */
export function boundsOfSilence(
  estimate: number,
  { invited, answered }: Response,
  [least, most]: readonly [number, number],
): SilenceBounds {
  const heard = Math.min(1, answered / invited);
  const at = (end: number) => heard * estimate + (1 - heard) * end;
  return { invited, answered, low: at(least), high: at(most) };
}

/** What silence leaves of the sign of a gap. */
export type Robustness =
  /** The gap keeps its sign even if all who are silent on the known lists thought the other way. */
  | { readonly state: 'holds' }
  /** It keeps its sign, and may then be no more than chance makes of the side whose silence nobody can bound. */
  | { readonly state: 'within-margin'; readonly side: 'first' | 'second' }
  /** It takes that the silent of a side differ this much from those who answered, in the unit of the gap. */
  | { readonly state: 'needs'; readonly side: 'first' | 'second'; readonly difference: number };

/** One side of a gap: what it shows, and the bounds of its silence; null where nobody knows who is silent. */
export interface Heard extends Interval {
  readonly silence: SilenceBounds | null;
}

/**
 * Whether a gap keeps its sign whatever the silent of the known lists think, beyond the interval of a side without a
 * list; else the least by which the silent of one side would have to differ from its respondents to undo it:
 * gap ÷ (1 − response). null without a gap or a list.
 */
export function robustness(a: Heard, b: Heard): Robustness | null {
  const gap = a.estimate - b.estimate;
  if (gap === 0 || (a.silence === null && b.silence === null)) return null;
  const [least, most] = [lowest(a) - highest(b), highest(a) - lowest(b)];
  if (least > 0 || most < 0) {
    const [surely, atMost] = [surelyLeast(a) - surelyMost(b), surelyMost(a) - surelyLeast(b)];
    if (surely > 0 || atMost < 0) return { state: 'holds' };
    return { state: 'within-margin', side: a.silence === null ? 'first' : 'second' };
  }
  const needs = [needed('first', gap, a), needed('second', gap, b)].flatMap((need) => need ?? []);
  return needs.sort((x, y) => x.difference - y.difference)[0] ?? null;
}

function lowest({ estimate, silence }: Heard): number {
  return silence?.low ?? estimate;
}

function highest({ estimate, silence }: Heard): number {
  return silence?.high ?? estimate;
}

/** Of a list the bounds hold whoever is silent; of a sample nobody can list, its interval is what is known. */
function surelyLeast({ low, silence }: Heard): number {
  return silence?.low ?? low;
}

function surelyMost({ high, silence }: Heard): number {
  return silence?.high ?? high;
}

type Need = Extract<Robustness, { state: 'needs' }>;

function needed(side: Need['side'], gap: number, { silence }: Heard): Need | null {
  const silent = silence === null ? 0 : 1 - silence.answered / silence.invited;
  return silent <= 0 ? null : { state: 'needs', side, difference: Math.abs(gap) / silent };
}
