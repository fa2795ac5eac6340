import { type Campaign, isOpenText, type Question } from '@miroir/campaign';
import type { Comparison, Estimate, Measure, PageView, Figure as RawFigure, Verdict } from '@miroir/insight';
import type { ComparisonRow, Figure, RowVerdict, Unit } from '../../contract/figure.ts';
import type { Texts } from './texts.ts';

type VerdictState = Verdict['state'];

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
    case 'top-share':
    case 'negative-share':
      return { unit: 'percent', factor: 100, scale: [0, 100] };
  }
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

/** What may be said of a comparison, in one word. */
export function rowVerdict(verdict: { readonly state: VerdictState } | null): RowVerdict {
  if (verdict === null) return 'not-comparable';
  return verdict.state === 'perhaps' ? 'maybe' : verdict.state;
}

/** A comparison of the library as a row of the screen. */
export function rowOf(comparison: Comparison, question: Question, texts: Texts): ComparisonRow {
  const { measure, item, gap } = comparison;
  const { unit, factor, scale } = scaleOf(measure, question);
  return {
    id: comparison.id,
    question: question.id,
    theme: question.theme,
    label: texts.label(question.id),
    part: item === null ? null : texts.part(question.id, item),
    measure,
    unit,
    scale,
    equivalence: question.equivalence,
    only: question.audience ?? null,
    figures: {
      employees: figureOf(comparison.employees, factor),
      consumers: figureOf(comparison.consumers, factor),
    },
    gap: gap && { value: gap.estimate * factor, low: gap.low * factor, high: gap.high * factor },
    width: gap ? Math.abs(gap.relative.estimate) : -1,
    verdict: rowVerdict(comparison.verdict),
  };
}

/** Every comparison of a page as rows, in the questionnaire's order. Open texts have their own page: Sentiment. */
export function rowsOf(campaign: Campaign, page: PageView, texts: Texts): ComparisonRow[] {
  return campaign.questions.flatMap((question) => {
    const view = page.questions.find((each) => each.question === question.id);
    if (!view || isOpenText(question)) return [];
    return view.comparisons.map((comparison) => rowOf(comparison, question, texts));
  });
}
