import type { Question } from '@miroir/campaign';
import type { Comparison, RawComparison } from '../figures/compare-figures.ts';
import { shownValue } from '../figures/figure.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { fewestToConclude, verdict } from '../stats/verdict.ts';
import { compareQuestion, headlineOf, type RawQuestionView } from './compare-question.ts';
import type { Side } from './side.ts';

/** A question with its verdicts. */
export type QuestionView = RawQuestionView<Comparison>;

/** Everything the page can show. */
export interface PageView {
  /** Widest gap of the headline first; what cannot be compared comes last, in definition order. */
  readonly questions: readonly QuestionView[];
  /** Size of the family over which false discoveries are held: comparisons with 20 answers on both sides. */
  readonly family: number;
}

/**
 * Compares every question of two sides and corrects over all of them. Give it all the questions a reader can reach
 * on the page, and filter by theme afterwards: the family is every comparison the view can show, so that looking at
 * one theme does not make its gaps more certain.
 */
export function comparePage(questions: readonly Question[], employees: Side, consumers: Side): PageView {
  const raw = questions.map((question) => compareQuestion(question, employees, consumers));
  const judged = withVerdicts(raw.flatMap(({ comparisons }) => comparisons));
  const views = raw.map((view): QuestionView => {
    const comparisons = view.comparisons.flatMap(({ id }) => judged.comparisons.get(id) ?? []);
    return { ...view, comparisons, headline: headlineOf(comparisons) };
  });
  const width = ({ headline }: QuestionView) => Math.abs(headline?.gap?.relative.estimate ?? -1);
  const gap = (view: QuestionView) =>
    view.headline?.gap === null || view.headline === null ? -1 : width(view);
  return { questions: [...views].sort((a, b) => gap(b) - gap(a)), family: judged.family };
}

function answers(comparison: RawComparison): readonly [number, number] {
  return [shownValue(comparison.employees)?.n ?? 0, shownValue(comparison.consumers)?.n ?? 0];
}

/** Verdicts over one family, by comparison id. */
export function withVerdicts(list: readonly RawComparison[]): {
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly family: number;
} {
  const family = list.filter((each) => each.gap !== null && Math.min(...answers(each)) >= fewestToConclude);
  const adjusted = benjaminiHochberg(family.map(({ gap }) => gap?.p ?? 1));
  const corrected = new Map(family.map(({ id }, index) => [id, adjusted[index] ?? 1]));
  const comparisons = list.map((each): [string, Comparison] => {
    const own = corrected.get(each.id) ?? null;
    if (each.gap === null) return [each.id, { ...each, corrected: null, verdict: null }];
    const [n1, n2] = answers(each);
    const said = verdict({ gap: each.gap.relative, n1, n2, p: each.gap.p, corrected: own ?? 1 });
    return [each.id, { ...each, corrected: own, verdict: said }];
  });
  return { comparisons: new Map(comparisons), family: family.length };
}

/** What a page establishes, strongest first. */
export interface Findings {
  /** Established gaps, by the interval's bound nearest zero: how large the gap is at the least. */
  readonly gaps: readonly Comparison[];
  /** Common ground, by the interval's bound farthest from zero: how large the gap is at the most. */
  readonly common: readonly Comparison[];
  readonly maybe: readonly Comparison[];
}

/** The gap's least size that its interval allows, as a share of the scale; 0 when it may be nothing. */
export function leastGap({ gap }: RawComparison): number {
  if (gap === null) return 0;
  const { low, high } = gap.relative;
  return low > 0 ? low : high < 0 ? -high : 0;
}

/** The gap's greatest size that its interval allows, as a share of the scale. */
export function greatestGap({ gap }: RawComparison): number {
  return gap === null
    ? Number.POSITIVE_INFINITY
    : Math.max(Math.abs(gap.relative.low), Math.abs(gap.relative.high));
}

/** Ranks findings. A question may appear several times, once for each of its comparisons. */
export function rankFindings(questions: readonly QuestionView[]): Findings {
  const all = questions.flatMap(({ comparisons }) => comparisons);
  const of = (said: Comparison['verdict']) => all.filter(({ verdict: own }) => own === said);
  return {
    gaps: of('established').sort((a, b) => leastGap(b) - leastGap(a)),
    common: of('close').sort((a, b) => greatestGap(a) - greatestGap(b)),
    maybe: of('maybe').sort((a, b) => (a.gap?.p ?? 1) - (b.gap?.p ?? 1)),
  };
}
