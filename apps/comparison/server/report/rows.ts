import { type Campaign, favourableIds, isOpenText, type Question } from '@miroir/campaign';
import {
  type Comparison,
  type Estimate,
  fewestToConclude,
  type Interval,
  leastEffect,
  type Measure,
  type PageView,
  type Figure as RawFigure,
  type Robustness,
  shownValue,
  type Verdict,
} from '@miroir/insight';
import type { ComparisonRow, Figure, Gap, Pair, Robust, RowVerdict, Unit } from '../../contract/figure.ts';
import type { Texts } from './texts.ts';

/** How a measure is written: its unit, its factor from the library's scale, the ends of the drawn scale. */
export function scaleOf(
  measure: Measure,
  question: Question,
): { unit: Unit; factor: number; scale: readonly [number, number] } {
  switch (measure) {
    case 'nps':
      return { unit: 'score', factor: 1, scale: [-100, 100] };
    case 'mean-points':
      return { unit: 'points', factor: 1, scale: [0, 'total' in question ? question.total : 100] };
    case 'importance':
    case 'satisfaction':
      return { unit: 'mean', factor: 1, scale: [1, 5] };
    case 'shortfall':
      return { unit: 'mean', factor: 1, scale: [-4, 4] };
    case 'favourable-share':
    case 'option-share':
    case 'upper-share':
    case 'top-share':
    case 'negative-share':
      return { unit: 'percent', factor: 100, scale: [0, 100] };
  }
}

/** Whether a measure is the share of several answers to the question: the favourable ones, or the upper ones. */
export function sharesAnswers(measure: Measure): boolean {
  return measure === 'favourable-share' || measure === 'upper-share';
}

/** A library figure in the unit of the screen. Zero is a value here: it is drawn as 0. */
export function figureOf(figure: RawFigure<Estimate>, factor: number): Figure {
  switch (figure.state) {
    case 'shown':
    case 'zero': {
      const { estimate, low, high, n } = figure.value;
      return { state: 'shown', value: estimate * factor, low: low * factor, high: high * factor, n };
    }
    case 'too-few':
      return { state: 'too-few', n: figure.n };
    case 'suppressed':
      return { state: 'suppressed', reason: figure.reason };
    case 'not-asked':
      return { state: 'not-asked' };
  }
}

/** What may be said of voices, in one word. */
export function rowVerdict(verdict: { readonly state: Verdict['state'] } | null): RowVerdict {
  if (verdict === null) return 'not-comparable';
  return verdict.state === 'perhaps' ? 'maybe' : verdict.state;
}

function verdictOf({ verdict, test, gap }: Comparison): RowVerdict {
  if (gap === null) return 'not-comparable';
  if (test === null) return 'beside';
  if (verdict === null) return 'exploration';
  return wholeVerdict(verdict);
}

/** How a comparison becomes a row: in which words, and on which page. */
export interface RowWords {
  readonly texts: Texts;
  readonly page: PageView;
}

function questionVerdict(question: string, page: PageView): RowVerdict {
  const view = page.questions.find((each) => each.question === question);
  if (view === undefined || view.p === null) return rowVerdict(view?.verdict ?? null);
  return view.verdict === null ? 'exploration' : wholeVerdict(view.verdict);
}

/** The verdict of a library's comparison as the screen says it. */
export function wholeVerdict(verdict: Verdict): RowVerdict {
  return verdict.state === 'established' && verdict.small ? 'established-small' : rowVerdict(verdict);
}

/** A comparison of the library as a row of the screen. */
export function rowOf(comparison: Comparison, question: Question, { texts, page }: RowWords): ComparisonRow {
  const { measure, item, gap, employees, consumers } = comparison;
  const { unit, factor, scale } = scaleOf(measure, question);
  const figures = { employees: figureOf(employees, factor), consumers: figureOf(consumers, factor) };
  const hasBoth = figures.employees.state === 'shown' && figures.consumers.state === 'shown';
  return {
    id: comparison.id,
    question: question.id,
    theme: question.theme,
    label: texts.label(question.id),
    part: item === null ? null : texts.part(question.id, item),
    said: item === null ? null : texts.partBySide(question.id, item),
    measure,
    favourable: sharesAnswers(measure)
      ? favourableIds(question).map((id) => texts.part(question.id, id))
      : [],
    unit,
    scale,
    equivalence: question.equivalence,
    only: question.audience ?? null,
    figures,
    // A side of too few answers has no figure that a gap could be taken from, or be said to lie anywhere.
    gap:
      hasBoth && gap
        ? { value: gap.estimate * factor, low: gap.low * factor, high: gap.high * factor }
        : null,
    width: hasBoth && gap ? Math.abs(gap.relative.estimate) : -1,
    surest: leastEffect(comparison),
    verdict: verdictOf(comparison),
    questionVerdict: questionVerdict(question.id, page),
    provisional: page.provisional,
    ...evidenceOf(comparison, factor),
    common: hasBoth ? comparison.common : null,
    decimals: decimalsOf(comparison, { unit, factor }),
  };
}

/** What stands behind a verdict and beside it, in the unit of the screen. */
function evidenceOf(
  { employees, consumers, test, verdict, robust }: Comparison,
  factor: number,
): Pick<ComparisonRow, 'standing' | 'missing' | 'needs' | 'silence' | 'robust'> {
  const bounds = (figure: RawFigure<Estimate>) => {
    const silence = shownValue(figure)?.silence ?? null;
    return silence && { low: silence.low * factor, high: silence.high * factor };
  };
  return {
    standing: test?.by === 'position' ? inHundred(test.superiority) : null,
    missing: verdict?.state === 'too-few' ? missingOf(employees, consumers) : null,
    needs: verdict?.state === 'undecided' ? verdict.needs : null,
    silence: { employees: bounds(employees), consumers: bounds(consumers) },
    robust: robust && robustOf(robust, factor),
  };
}

/** As few decimals as the unit is written with; of a whole number one, where the written figures would not subtract to the written gap. */
function decimalsOf(
  { employees, consumers, gap }: Comparison,
  { unit, factor }: { unit: Unit; factor: number },
): 0 | 1 {
  // Means and points have a decimal of their own, and no more.
  if (unit === 'points' || unit === 'mean') return 0;
  const [a, b] = [shownValue(employees)?.estimate, shownValue(consumers)?.estimate];
  if (a === undefined || b === undefined || gap === null) return 0;
  const rounded = (value: number) => Math.round(value * factor);
  return rounded(a) - rounded(b) === rounded(gap.estimate) ? 0 : 1;
}

function missingOf(employees: RawFigure<Estimate>, consumers: RawFigure<Estimate>): Pair<number> {
  const of = (figure: RawFigure<Estimate>) => Math.max(0, fewestToConclude - (shownValue(figure)?.n ?? 0));
  return { employees: of(employees), consumers: of(consumers) };
}

/** A share of cases with its interval, of 100. */
export function inHundred({ estimate, low, high }: Interval): Gap {
  return { value: 100 * estimate, low: 100 * low, high: 100 * high };
}

function robustOf(robust: Robustness, factor: number): Robust {
  if (robust.state === 'holds') return robust;
  const side = robust.side === 'first' ? 'employees' : 'consumers';
  if (robust.state === 'within-margin') return { state: robust.state, side };
  return { state: 'needs', side, difference: robust.difference * factor };
}

/** Every comparison of a page as rows, in the questionnaire's order. Open texts have their own page: Sentiment. */
export function rowsOf(campaign: Campaign, page: PageView, texts: Texts): ComparisonRow[] {
  const words = { texts, page };
  return campaign.questions.flatMap((question) => {
    const view = page.questions.find((each) => each.question === question.id);
    if (!view || isOpenText(question)) return [];
    return view.comparisons.map((comparison) => rowOf(comparison, question, words));
  });
}
