import type { Equivalence, Question } from '@miroir/campaign';
import type { Estimate, Figure } from '../figures/figure.ts';
import { type QuestionFigures, questionFigures } from '../figures/question-figures.ts';
import { countsOf, type SidePair } from '../figures/side.ts';
import { shapeOf } from '../kinds/shape-of.ts';
import { simes } from '../stats/families.ts';
import type { Superiority } from '../stats/mann-whitney.ts';
import type { Verdict } from '../stats/verdict.ts';
import { compareMeasure } from './compare-measure.ts';
import type { Comparison, RawComparison } from './comparison.ts';
import { enough } from './test-of.ts';

/** A question, both sides, before the correction over the page. */
export interface RawQuestionView<C extends RawComparison = RawComparison> {
  readonly question: string;
  readonly theme: string;
  readonly kind: Question['kind'];
  readonly equivalence: Equivalence;
  readonly employees: QuestionFigures;
  readonly consumers: QuestionFigures;
  /** What the question is first compared on: the widest gap of what is tested, else the first of its measures. */
  readonly headline: C | null;
  /** All measures facing each other; of a one-sided question the side that was asked, without gap or verdict. */
  readonly comparisons: readonly C[];
  /** How an employee's answer stands to a consumer's, for a question that is one ordered scale. */
  readonly effect: Superiority | null;
  /** One p for the whole question (Simes over what is tested of it); null where nothing can be concluded. */
  readonly p: number | null;
}

/** A question with its verdicts. */
export interface QuestionView extends RawQuestionView<Comparison> {
  /** p of the question after the correction over the family; null where nothing can be concluded. */
  readonly corrected: number | null;
  /** Of the question as a whole; null where the two sides cannot be compared at all. */
  readonly verdict: Verdict | null;
}

/** Everything one question shows of two sides. Verdicts need the whole page: `comparePage` gives them. */
export function compareQuestion(question: Question, sides: SidePair): RawQuestionView {
  const counts = [countsOf(question, sides.employees), countsOf(question, sides.consumers)] as const;
  const employees = questionFigures(question, sides.employees);
  const consumers = questionFigures(question, sides.consumers);
  const comparisons = shapeOf(question).measures.map((rule, index) =>
    compareMeasure(rule, counts, [figureAt(employees, index), figureAt(consumers, index)]),
  );
  const single = comparisons.length === 1 ? comparisons[0]?.test : null;
  const judged = comparisons.filter(concludes);
  return {
    question: question.id,
    theme: question.theme,
    kind: question.kind,
    equivalence: question.equivalence,
    employees,
    consumers,
    headline: headlineOf(comparisons),
    comparisons,
    effect: single?.by === 'position' ? single.superiority : null,
    p: judged.length === 0 ? null : simes(judged.map(({ test }) => test?.p ?? 1)),
  };
}

function figureAt({ measures }: QuestionFigures, index: number): Figure<Estimate> {
  return measures[index]?.figure ?? { state: 'not-asked' };
}

/** Whether a comparison is tested with 20 answers on both sides: what the family is made of. */
export function concludes({ test, employees, consumers }: RawComparison): boolean {
  const answers = (figure: RawComparison['employees']) =>
    'value' in figure && figure.value !== null ? figure.value : null;
  return test !== null && enough(answers(employees), answers(consumers));
}

/** The tested comparison with the widest gap; the first comparison where nothing is tested. */
export function headlineOf<C extends RawComparison>(comparisons: readonly C[]): C | null {
  const width = ({ gap }: RawComparison) => Math.abs(gap?.relative.estimate ?? -1);
  const tested = comparisons.filter(({ test }) => test !== null);
  const [first = comparisons[0] ?? null] = tested;
  return tested.reduce((best, each) => (best === null || width(each) > width(best) ? each : best), first);
}
