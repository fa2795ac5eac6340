import type { Question } from '@miroir/campaign';
import { type Estimate, type Figure, shownValue } from '../figures/figure.ts';
import type { Side, SidePair } from '../figures/side.ts';
import { type ToneShares, toneFigures } from '../figures/tone.ts';
import { textsOf } from '../figures/voice.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { effectOfShares } from '../stats/equivalence.ts';
import { fisherMidP } from '../stats/fisher.ts';
import { type Verdict, verdict } from '../stats/verdict.ts';
import { gapOf } from './compare-measure.ts';
import type { Gap, Test } from './comparison.ts';
import { enough } from './test-of.ts';

/** What may be said of measured tone: never that a difference or a likeness is there, for nobody calibrated it. */
export type ToneVerdict =
  | Extract<Verdict, { state: 'perhaps' | 'too-few' }>
  | { readonly state: 'undecided' };

/** The negative shares of both sides facing each other. */
export interface ToneComparison {
  readonly employees: Figure<Estimate & { readonly count: number }>;
  readonly consumers: Figure<Estimate & { readonly count: number }>;
  readonly gap: Gap | null;
  readonly test: Test | null;
  readonly corrected: number | null;
  readonly verdict: ToneVerdict | null;
}

/** The tone of a theme or of one question, both sides. */
export interface ToneView {
  /** Id of the theme or of the question. */
  readonly id: string;
  readonly employees: Figure<ToneShares>;
  readonly consumers: Figure<ToneShares>;
  readonly negative: ToneComparison;
}

/** The sentiment page. Tone comes from an engine that is not calibrated: say so beside every figure. */
export interface SentimentView {
  readonly calibrated: false;
  readonly themes: readonly ToneView[];
  /** Every question with a place to write, in definition order. */
  readonly questions: readonly ToneView[];
  /** Comparisons over which false discoveries are held. */
  readonly family: number;
}

/** Tone by theme and by question, corrected over both together. */
export function sentimentByTheme(questions: readonly Question[], sides: SidePair): SentimentView {
  const themes = [...new Set(questions.map(({ theme }) => theme))].map((id) => ({
    id,
    list: questions.filter(({ theme }) => theme === id),
  }));
  const writable = questions
    .filter((question) => [sides.employees, sides.consumers].some((side) => writesTo(question, side)))
    .map((question) => ({ id: question.id, list: [question] }));
  const raw = [...themes, ...writable].map(({ id, list }) => ({ id, ...rawTone(list, sides) }));
  const judged = raw.filter(({ negative }) => concludes(negative));
  const adjusted = benjaminiHochberg(judged.map(({ negative }) => negative.test?.p ?? 1));
  const views = raw.map((view): ToneView => {
    const corrected = adjusted[judged.indexOf(view)] ?? null;
    const { negative } = view;
    return { ...view, negative: { ...negative, corrected, verdict: verdictOf(negative, corrected) } };
  });
  return {
    calibrated: false,
    themes: views.slice(0, themes.length),
    questions: views.slice(themes.length),
    family: judged.length,
  };
}

function writesTo(question: Question, side: Side): boolean {
  return textsOf([question], side).state !== 'not-asked';
}

type RawTone = Pick<ToneComparison, 'employees' | 'consumers' | 'gap' | 'test'>;

function rawTone(list: readonly Question[], { employees, consumers }: SidePair) {
  const [inside, outside] = [toneFigures(list, employees), toneFigures(list, consumers)];
  const [a, b] = [shownValue(inside.negative), shownValue(outside.negative)];
  const negative: RawTone = {
    employees: inside.negative,
    consumers: outside.negative,
    gap: a === null || b === null ? null : gapOf(a, b, 1),
    test: a === null || b === null ? null : testOfTexts(a, b),
  };
  return { employees: inside.shares, consumers: outside.shares, negative };
}

type Counted = Estimate & { readonly count: number };

function testOfTexts(a: Counted, b: Counted): Test {
  const counts = [a.count, a.n, b.count, b.n] as const;
  return { by: 'share', p: fisherMidP(...counts), effect: effectOfShares(...counts) };
}

function concludes({ employees, consumers }: RawTone): boolean {
  return enough(shownValue(employees), shownValue(consumers));
}

function verdictOf({ employees, consumers, test }: RawTone, corrected: number | null): ToneVerdict | null {
  if (test === null) return null;
  const [n1, n2] = [shownValue(employees)?.n ?? 0, shownValue(consumers)?.n ?? 0];
  const { state } = verdict({ n1, n2, corrected: corrected ?? 1, effects: [test.effect] });
  if (state === 'too-few' || state === 'perhaps') return { state };
  return { state: state === 'established' ? 'perhaps' : 'undecided' };
}
