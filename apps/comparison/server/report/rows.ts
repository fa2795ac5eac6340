import { type Campaign, isOpenText, type Question } from '@miroir/campaign';
import {
  type Comparison,
  type Estimate,
  type Measure,
  type PageView,
  type Figure as RawFigure,
  shownValue,
  wilson,
} from '@miroir/insight';
import type { ComparisonRow, Figure, Unit } from '../../contract/figure.ts';
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

/** The one-sided question as a row of its own: the side that was asked, and why there is nothing beside it. */
function oneSidedRow(question: Question, view: PageView['questions'][number], texts: Texts): ComparisonRow[] {
  const measure = 'favourable-share' as const;
  const favourable = view.options.filter((option) => option.favourable);
  if (favourable.length === 0 || !question.audience) return [];
  return [
    {
      id: `${question.id}/${measure}`,
      question: question.id,
      theme: question.theme,
      label: texts.label(question.id),
      part: null,
      measure,
      unit: 'percent',
      scale: [0, 100],
      equivalence: question.equivalence,
      only: question.audience,
      figures: {
        employees: sumOf(favourable.map(({ employees }) => employees)),
        consumers: sumOf(favourable.map(({ consumers }) => consumers)),
      },
      gap: null,
      width: -1,
      verdict: 'not-comparable',
    },
  ];
}

/** The favourable options of one side taken together; one that is absent makes the sum absent. */
function sumOf(figures: readonly RawFigure<Estimate & { readonly count: number }>[]): Figure {
  const values = figures.flatMap((figure) => {
    const value = shownValue(figure);
    return value === null ? [] : [value];
  });
  const [first] = values;
  const absent = figures.find((figure) => shownValue(figure) === null);
  if (absent || !first) return absent ? figureOf(absent, 100) : { state: 'not-asked' };
  const { estimate, low, high } = wilson(
    values.reduce((sum, { count }) => sum + count, 0),
    first.n,
  );
  return { state: 'shown', value: 100 * estimate, low: 100 * low, high: 100 * high, n: first.n };
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
    verdict: comparison.verdict ?? 'not-comparable',
  };
}

/** Every comparison of a page as rows, in the questionnaire's order. Open texts have their own page: Sentiment. */
export function rowsOf(campaign: Campaign, page: PageView, texts: Texts): ComparisonRow[] {
  return campaign.questions.flatMap((question) => {
    const view = page.questions.find((each) => each.question === question.id);
    if (!view || isOpenText(question)) return [];
    if (question.equivalence === 'one-sided') return oneSidedRow(question, view, texts);
    return view.comparisons.map((comparison) => rowOf(comparison, question, texts));
  });
}
