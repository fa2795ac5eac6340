import { floorToFives, participationStep } from '@miroir/basics';
import { daysLater } from '../pace/local-days.ts';
import { daysToAnswer } from './promise-clock.ts';

/** One published idea, as the promise looks at it. */
export interface PromisedIdea {
  readonly theme: string;
  /** Local day from which an answer is owed; null while too few people agree. */
  readonly since: string | null;
  /** Local day of the first answer; null without one. */
  readonly answered: string | null;
}

/** How the organiser keeps the promise, as everybody is told. */
export type PromiseFigures =
  /** Fewer than five ideas on one side: a figure would tell of one idea how many agree with it. */
  | { readonly state: 'few' }
  | {
      readonly state: 'told';
      /** Ideas that an answer is or was owed to, in fives. */
      readonly owed: number;
      /** Of these, those that have an answer, in [0, 100], to the nearest five percent. */
      readonly answeredPercent: number;
      /** Whole days until half of these answers were there; null of fewer than five. */
      readonly medianDays: number | null;
      /** Ideas whose day is over without an answer, in fives; null where it would tell of one idea that it is one of them. */
      readonly overdue: number | null;
    };

export interface PromiseState {
  readonly whole: PromiseFigures;
  /** Themes that may be told, by id. */
  readonly themes: Readonly<Record<string, PromiseFigures>>;
}

interface Tally {
  ideas: number;
  owed: number;
  overdue: number;
  unanswered: number;
  /** Days to each answer that was owed. */
  days: number[];
}

const noIdeas = (): Tally => ({ ideas: 0, owed: 0, overdue: 0, unanswered: 0, days: [] });

/** Five on either side: those that reached the number, and those that did not. */
const mayTell = ({ ideas, owed }: Tally): boolean =>
  owed >= participationStep && ideas - owed >= participationStep;

/**
 * How the promise is kept, without telling of any idea whether enough people agree with it: in fives, only where at least
 * five ideas are owed an answer and five are not. A theme that may not be told could be had as a difference, so that the
 * others then hide with it the smallest ones, until what is left is told of nobody.
 */
export function promiseFigures(
  ideas: Iterable<PromisedIdea>,
  frame: { readonly days: number; readonly today: string },
): PromiseState {
  const whole = noIdeas();
  // Owed since a day before this one, an answer is overdue.
  const inTime = daysLater(frame.today, -frame.days);
  const themes = new Map<string, Tally>();
  for (const idea of ideas) {
    const theme = themes.get(idea.theme) ?? noIdeas();
    themes.set(idea.theme, theme);
    for (const tally of [whole, theme]) add(tally, idea, inTime);
  }
  const shown = shownThemes(themes);
  return {
    whole: figuresOf(whole),
    themes: Object.fromEntries([...shown].map(([theme, tally]) => [theme, figuresOf(tally)])),
  };
}

function add(tally: Tally, { since, answered }: PromisedIdea, inTime: string): void {
  tally.ideas += 1;
  if (answered === null) tally.unanswered += 1;
  if (since === null) return;
  tally.owed += 1;
  if (answered !== null) tally.days.push(daysToAnswer(since, answered));
  else if (since < inTime) tally.overdue += 1;
}

/** Themes that may be told, where what is left of the whole may be told too, or holds no idea. */
function shownThemes(themes: ReadonlyMap<string, Tally>): Map<string, Tally> {
  const shown = new Map([...themes].filter(([, tally]) => mayTell(tally)));
  const rest = noIdeas();
  const hide = ({ ideas, owed }: Tally): void => {
    rest.ideas += ideas;
    rest.owed += owed;
  };
  for (const [theme, tally] of themes) if (!shown.has(theme)) hide(tally);
  const smallestFirst = [...shown].sort(([, a], [, b]) => a.owed - b.owed);
  for (const [theme, tally] of smallestFirst) {
    if (rest.ideas === 0 || mayTell(rest)) break;
    shown.delete(theme);
    hide(tally);
  }
  return shown;
}

function figuresOf(tally: Tally): PromiseFigures {
  if (!mayTell(tally)) return { state: 'few' };
  const { owed, overdue, unanswered, days } = tally;
  return {
    state: 'told',
    owed: floorToFives(owed),
    answeredPercent: Math.round((days.length / owed) * (100 / participationStep)) * participationStep,
    medianDays: days.length < participationStep ? null : lowerMedian(days),
    overdue: unanswered - overdue < participationStep ? null : floorToFives(overdue),
  };
}

/** The day on which half of the answers were there: of an even number, the earlier of the two middle ones. */
function lowerMedian(days: readonly number[]): number {
  return days.toSorted((a, b) => a - b)[Math.ceil(days.length / 2) - 1] ?? 0;
}
