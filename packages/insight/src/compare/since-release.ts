import type { Audience } from '@miroir/basics';
import type { Question } from '@miroir/campaign';
import { type Estimate, type Figure, shownValue } from '../figures/figure.ts';
import { type QuestionFigures, questionFigures } from '../figures/question-figures.ts';
import type { Side } from '../figures/side.ts';
import { selection } from '../stats/families.ts';
import { type Interval, scaled } from '../stats/interval.ts';
import type { Verdict } from '../stats/verdict.ts';
import { subtractTally } from '../tally/tally.ts';
import { compareQuestion, type RawQuestionView } from './compare-question.ts';
import type { Comparison } from './comparison.ts';
import { judge } from './judge.ts';

/** One side at two releases. */
export interface SideAtTwo {
  readonly before: Side;
  readonly after: Side;
  /** Whether whoever is in the earlier one is in the later one too: two releases of one round. */
  readonly cumulative: boolean;
  /** Questions that were the same at both, word by word; others are not looked at. Absent: all of them were. */
  readonly same?: ReadonlySet<string>;
}

/** A measure of one side at two releases. */
export interface MeasureChange extends Pick<Comparison, 'id' | 'item' | 'measure'> {
  readonly before: Figure<Estimate>;
  readonly after: Figure<Estimate>;
  /** After minus before, in the unit of the measure; null where it cannot be told. */
  readonly change: Interval | null;
}

/** A question of one side at two releases, before any correction. */
interface RawChange {
  readonly question: string;
  readonly measures: readonly MeasureChange[];
  /** What is tested: the answers that came against those that were there. */
  readonly raw: RawQuestionView;
}

/**
 * What a question of one side became between two releases. In one round the later holds the earlier: the two are not
 * independent, but those who came since and those who were there are. A share or mean of all moves by the part that is
 * new times the difference of the two (p₂ − p₁ = m/n₂ · (pₘ − p₁)), so its interval is that difference's, times the part.
 * `fresh` is who came since; all of the later one where it does not hold the earlier.
 */
function changeOf(question: Question, { before, after }: SideAtTwo, fresh: Side): RawChange {
  const raw = compareQuestion(question, { employees: fresh, consumers: before });
  const [earlier, later] = [questionFigures(question, before), questionFigures(question, after)];
  return {
    question: question.id,
    raw,
    measures: raw.comparisons.map(({ id, item, measure, gap, employees }): MeasureChange => {
      const figures = { before: figureIn(earlier, id), after: figureIn(later, id) };
      const [came, all] = [shownValue(employees)?.n ?? 0, shownValue(figures.after)?.n ?? 0];
      const known = gap !== null && all > 0 && shownValue(figures.before) !== null;
      return { id, item, measure, ...figures, change: known ? scaled(gap, came / all) : null };
    }),
  };
}

/** A change with what may be said of it. */
export interface QuestionChange extends Omit<RawChange, 'raw'> {
  /** null where nothing can be compared. */
  readonly verdict: Verdict | null;
}

/** What both audiences' questions became between two releases. */
export interface SinceRelease {
  readonly employees: readonly QuestionChange[];
  readonly consumers: readonly QuestionChange[];
  /** Questions of both sides, judged together. */
  readonly family: number;
}

/** Every question of both audiences at two releases; whether it moved is judged in one family of all of them. */
export function compareReleases(
  questions: readonly Question[],
  sides: Readonly<Record<Audience, SideAtTwo>>,
): SinceRelease {
  const of = (audience: Audience) => {
    const { before, after, cumulative, same } = sides[audience];
    // Once a side: thousands of cells are subtracted.
    const fresh = cumulative ? newcomersOf(before, after) : after;
    const asked = questions.filter(({ id }) => same?.has(id) ?? true);
    return asked.map((question) => changeOf(question, sides[audience], fresh));
  };
  const [employees, consumers] = [of('employees'), of('consumers')];
  const all = [...employees, ...consumers];
  const family = selection(all.flatMap(({ raw: { p } }) => (p === null ? [] : [p])));
  const judged = ({ raw, ...own }: RawChange): QuestionChange => {
    return { ...own, verdict: judge(raw, family).verdict };
  };
  return { employees: employees.map(judged), consumers: consumers.map(judged), family: family.size };
}

function figureIn({ measures }: QuestionFigures, id: string): Figure<Estimate> {
  return measures.find((measure) => measure.id === id)?.figure ?? { state: 'not-asked' };
}

/**
 * Who came between two releases of a round, of the whole: a cohort may get its figure in between. Nobody is told where
 * the later does not hold the earlier, as after a restore.
 */
function newcomersOf(before: Side, after: Side): Side {
  if (before.published === null || after.published === null) return { ...after, published: null };
  const whole = subtractTally(after.published.whole, before.published.whole);
  const grown = whole.n >= 0 && Object.values(whole.counts).every((count) => count >= 0);
  return { ...after, published: grown ? { whole, cohorts: {} } : null, filter: null };
}
