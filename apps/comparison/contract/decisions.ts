import { type Audience, audiences } from '@miroir/basics';
import type { Localized } from '@miroir/campaign';
import type { Gap, Pair, RowVerdict, Unit } from './figure.ts';

/** Where a decision stands, in the only order it goes. `done` and `not-retained` are its ends. */
export const decisionStates = ['under-study', 'retained', 'in-progress', 'done', 'not-retained'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** Most characters of each text of a decision. */
export const longest = { title: 120, text: 1000, owner: 120, nextStep: 300, reason: 600 } as const;

/** Most of each that one decision answers. */
export const mostAnswered = 50;

/** A side's share or mean, as it was published when it was quoted: in the unit of its gap. */
export interface QuotedFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** A gap that is answered: the very figures, and the publications that they are of. */
export interface AnsweredGap {
  readonly round: string;
  /** Row of the comparison, and its question. */
  readonly row: string;
  readonly question: string;
  /** The question, and its option where it is one's, in the words of each side. */
  readonly title: Pair<Localized>;
  readonly unit: Unit;
  /** Ends of the scale in that unit. */
  readonly scale: readonly [number, number];
  readonly verdict: RowVerdict;
  readonly figures: Pair<QuotedFigure>;
  readonly gap: Gap;
  readonly releases: Pair<{ readonly serial: number; readonly head: string }>;
}

/** An idea of one side that is answered. Its words are never kept here: a withdrawn text is gone. */
export interface AnsweredIdea {
  readonly side: Audience;
  readonly id: string;
}

/** What a decision answers. */
export interface Answers {
  readonly gaps: readonly AnsweredGap[];
  readonly ideas: readonly AnsweredIdea[];
  /** Frozen readings, by id: they are the leads' own, and are not told to participants. */
  readonly readings: readonly string[];
}

/** What is said to one side, by language. */
export interface SideText {
  readonly title: Localized;
  readonly text: Localized;
}

/** What a decision says, as it is written or as it was published. */
export interface DecisionVersion {
  readonly state: DecisionState;
  /** ISO days in the campaign's time zone; null until somebody says them. */
  readonly decided: string | null;
  readonly due: string | null;
  /** Who accounts for it: a role, never a name. The same on both sides. */
  readonly owner: Localized;
  readonly nextStep: Localized;
  /** Why it is not retained; nothing for every other state. */
  readonly reason: Localized;
  readonly said: Pair<SideText>;
  readonly answers: Answers;
}

/** A version that was published, and on which day. */
export interface DecisionStep {
  /** ISO day. */
  readonly on: string;
  readonly version: DecisionVersion;
  /** Number of the bulletin that told it first; absent until it is sealed. */
  readonly serial?: number;
}

/** One decision: what is being written of it, and what both portals were told, oldest first. */
export interface Decision {
  readonly id: string;
  readonly campaign: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  readonly madeBy: string;
  /** Raised by each change: two people who write at once lose nothing. */
  readonly revision: number;
  /** Null where nothing waits to be published. */
  readonly draft: DecisionVersion | null;
  readonly steps: readonly DecisionStep[];
}

/** What a draft lacks before it may be published. */
export type Missing =
  | { readonly what: 'answers' | 'decided' | 'due' | 'due-before-decided' }
  | { readonly what: 'owner' | 'reason' | 'next-step'; readonly locale: string }
  | { readonly what: 'title' | 'text'; readonly side: Audience; readonly locale: string };

const isBlank = (text: Localized, locale: string) => (text[locale] ?? '').trim() === '';

/** States in which something is still owed: they name a day, and may be overdue. */
export const isOwed = (state: DecisionState): boolean => state !== 'done' && state !== 'not-retained';

/**
 * All that a version lacks, in the order of the form. Every text is asked for in every language of the campaign: what one
 * reader could not read is not published to the others.
 * @param locales languages of the campaign
 */
export function missingOf(version: DecisionVersion, locales: readonly string[]): Missing[] {
  const { state, answers, decided, due, owner, reason, nextStep, said } = version;
  const inEach = <W extends 'owner' | 'reason' | 'next-step'>(what: W, text: Localized): Missing[] =>
    locales.filter((locale) => isBlank(text, locale)).map((locale) => ({ what, locale }));
  const begun = locales.some((locale) => !isBlank(nextStep, locale));
  return [
    ...(answers.gaps.length + answers.ideas.length + answers.readings.length === 0
      ? [{ what: 'answers' } as const]
      : []),
    ...(decided === null ? [{ what: 'decided' } as const] : []),
    ...(isOwed(state) && due === null ? [{ what: 'due' } as const] : []),
    ...(decided !== null && due !== null && due < decided ? [{ what: 'due-before-decided' } as const] : []),
    ...inEach('owner', owner),
    // A next step is a choice while something is owed; said in one language, it is said in all.
    ...(begun ? inEach('next-step', nextStep) : []),
    ...(state === 'not-retained' ? inEach('reason', reason) : []),
    ...audiences.flatMap((side) =>
      (['title', 'text'] as const).flatMap((what) =>
        locales
          .filter((locale) => isBlank(said[side][what], locale))
          .map((locale): Missing => ({ what, side, locale })),
      ),
    ),
  ];
}

/** Whether a decision may come to stand so after what was published of it: forward only, and an end is an end. */
export function mayFollow(steps: readonly DecisionStep[], next: DecisionState): boolean {
  const last = steps.at(-1)?.version.state;
  if (last === undefined || last === next) return true;
  return isOwed(last) && decisionStates.indexOf(next) > decisionStates.indexOf(last);
}

/**
 * Days by which what was promised is late, 0 when it is not: nobody has to say so.
 * @param today ISO day in the campaign's time zone
 */
export function daysOverdue({ state, due }: Pick<DecisionVersion, 'state' | 'due'>, today: string): number {
  if (!isOwed(state) || due === null || due >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
}

/** How one side is answered. */
export interface SideMeasure {
  /** Ideas that are counted here, and those of them that a published decision answers. */
  readonly ideas: number;
  readonly answered: number;
  /** Median of the days from when an idea was first counted here to its first answer; null without any. */
  readonly medianDays: number | null;
  /** Published decisions that answer an idea of this side, or a gap, and are late. */
  readonly overdue: number;
}

/** Do we answer one side and forget the other? */
export interface AnswerMeasures {
  /** ISO day on which this holds. */
  readonly on: string;
  readonly sides: Pair<SideMeasure>;
  /** Share answered, employees minus consumers, in points with its 95 % interval; null while a side has no idea. */
  readonly difference: Gap | null;
}

/** Everything that the page of decisions shows. */
export interface DecisionsView {
  readonly decisions: readonly Decision[];
  readonly locales: readonly string[];
  readonly today: string;
  /** Titles of the ideas that they answer, by id; null where a text has not crossed, or no longer does. */
  readonly ideas: Readonly<Record<string, string | null>>;
  readonly measures: AnswerMeasures;
}

/** What a decision may begin with, or be given. */
export type AnswerSource =
  | { readonly kind: 'gap'; readonly row: string }
  | { readonly kind: 'idea'; readonly side: Audience; readonly id: string }
  | { readonly kind: 'reading'; readonly id: string };
