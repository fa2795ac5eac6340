import type { Question } from '@miroir/campaign';
import { type Figure, shownValue } from '../figures/figure.ts';
import type { SidePair } from '../figures/side.ts';
import { commentsPer100, type Loudness } from '../figures/voice.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { fisherMidP } from '../stats/fisher.ts';
import { difference, type Interval } from '../stats/interval.ts';
import { levels, type Verdict } from '../stats/verdict.ts';
import { enough } from './test-of.ts';

/** What may be said of how much two sides write. */
export type VoiceVerdict =
  | Extract<Verdict, { state: 'perhaps' | 'too-few' }>
  | { readonly state: 'established' | 'undecided' };

/** A theme by how much each side writes about it. */
export interface LoudnessView {
  readonly theme: string;
  readonly employees: Figure<Loudness>;
  readonly consumers: Figure<Loudness>;
  /** Employees minus consumers, texts for 100 people; null unless both are shown. */
  readonly gap: Interval | null;
  /** Two-sided p of "both write as much"; null without a gap. */
  readonly p: number | null;
  /** p after correction over the themes; null with fewer than 20 people on a side. */
  readonly corrected: number | null;
  readonly verdict: VoiceVerdict | null;
  /** The side that is silent where the other is loud: at most half as many texts per person, established. */
  readonly silent: 'employees' | 'consumers' | null;
}

/** How much each side writes, theme by theme, and where one is silent. Themes in order of first appearance. */
export function silence(questions: readonly Question[], { employees, consumers }: SidePair): LoudnessView[] {
  const themes = [...new Set(questions.map(({ theme }) => theme))];
  const raw = themes.map((theme) => {
    const list = questions.filter((question) => question.theme === theme);
    const figures = {
      employees: commentsPer100(list, employees),
      consumers: commentsPer100(list, consumers),
    };
    const [a, b] = [shownValue(figures.employees), shownValue(figures.consumers)];
    const both = a !== null && b !== null;
    return {
      theme,
      ...figures,
      gap: both ? difference(a, b) : null,
      p: both ? loudnessP(a, b) : null,
      enough: enough(a, b),
    };
  });
  const judged = raw.filter(({ enough: many }) => many);
  const adjusted = benjaminiHochberg(judged.map(({ p }) => p ?? 1));
  return raw.map((view) => {
    const { enough: _many, ...own } = view;
    const corrected = adjusted[judged.indexOf(view)] ?? null;
    return { ...own, corrected, verdict: verdictOf(own.gap, corrected), silent: silentSide(own, corrected) };
  });
}

/**
 * The p of two loudnesses. Counts do not tell who wrote several texts, so everybody is taken to have written everything
 * or nothing: the fewest people who can have, on whom chance has the most to say. Where that is no whole number, both
 * are moved towards each other.
 */
function loudnessP(a: Loudness, b: Loudness): number {
  const [first, second] = [a.texts / a.fields, b.texts / b.fields];
  const higher = first / a.n > second / b.n;
  const people = (share: number, up: boolean, n: number) =>
    Math.min(n, up ? Math.ceil(share) : Math.floor(share));
  const [x, y] = [people(first, !higher, a.n), people(second, higher, b.n)];
  // Moved past each other: nothing tells them apart.
  return x / a.n > y / b.n === higher ? fisherMidP(x, a.n, y, b.n) : 1;
}

function verdictOf(gap: Interval | null, corrected: number | null): VoiceVerdict | null {
  if (gap === null) return null;
  if (corrected === null) return { state: 'too-few' };
  if (corrected <= levels.established) return { state: 'established' };
  return { state: corrected <= levels.perhaps ? 'perhaps' : 'undecided' };
}

function silentSide(
  view: Pick<LoudnessView, 'employees' | 'consumers'>,
  corrected: number | null,
): LoudnessView['silent'] {
  const [a, b] = [shownValue(view.employees), shownValue(view.consumers)];
  if (a === null || b === null || corrected === null || corrected > levels.established) return null;
  if (a.estimate * 2 <= b.estimate) return 'employees';
  return b.estimate * 2 <= a.estimate ? 'consumers' : null;
}
