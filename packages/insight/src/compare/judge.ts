import { shownValue } from '../figures/figure.ts';
import type { Selection } from '../stats/families.ts';
import { type Verdict, verdict } from '../stats/verdict.ts';
import { concludes, headlineOf, type QuestionView, type RawQuestionView } from './compare-question.ts';
import type { Comparison, RawComparison } from './comparison.ts';

/** The verdicts of one question inside a family; `null`: nothing is concluded, gaps and intervals alone are shown. */
export function judge(raw: RawQuestionView, family: Selection | null): QuestionView {
  const judged = raw.comparisons.filter(concludes);
  const inside =
    raw.p === null || family === null
      ? []
      : family.inside(
          raw.p,
          judged.map(({ test }) => test?.p ?? 1),
        );
  const corrected = new Map(judged.map(({ id }, index) => [id, inside[index] ?? 1]));
  const comparisons = raw.comparisons.map((each): Comparison => {
    if (family === null) return { ...each, corrected: null, verdict: null };
    const own = corrected.get(each.id) ?? null;
    return { ...each, corrected: own, verdict: verdictOf(each, own) };
  });
  const own = raw.p === null || family === null ? null : family.corrected(raw.p);
  return {
    ...raw,
    comparisons,
    headline: headlineOf(comparisons),
    corrected: own,
    verdict: family === null ? null : verdictOfQuestion(judged, raw, own),
  };
}

function answersOf({ employees, consumers }: RawComparison): { readonly n1: number; readonly n2: number } {
  return { n1: shownValue(employees)?.n ?? 0, n2: shownValue(consumers)?.n ?? 0 };
}

function verdictOf(each: RawComparison, corrected: number | null): Verdict | null {
  if (each.test === null) return null;
  return verdict({ ...answersOf(each), corrected: corrected ?? 1, effects: [each.test.effect] });
}

/** A question is close where all that is tested of it is. */
function verdictOfQuestion(
  judged: readonly RawComparison[],
  { comparisons }: RawQuestionView,
  corrected: number | null,
): Verdict | null {
  const tested = comparisons.filter(({ test }) => test !== null);
  if (tested.length === 0) return null;
  if (judged.length === 0) return { state: 'too-few' };
  const answers = judged.map(answersOf);
  return verdict({
    n1: Math.min(...answers.map(({ n1 }) => n1)),
    n2: Math.min(...answers.map(({ n2 }) => n2)),
    corrected: corrected ?? 1,
    effects: tested.flatMap(({ test }) => test?.effect ?? []),
  });
}
