import { type Audience, admissionOf, audiences } from '@miroir/basics';
import type { Question } from '@miroir/campaign';
import type { SidePair } from '../figures/side.ts';
import { type Selection, selection } from '../stats/families.ts';
import { compareQuestion, type QuestionView } from './compare-question.ts';
import { judge } from './judge.ts';
import { type Scope, scopeOf } from './scope.ts';

/** Everything the page can show. */
export interface PageView {
  /** Widest gap first; what cannot be compared comes last, in definition order. */
  readonly questions: readonly QuestionView[];
  /** Which family the verdicts are of. */
  readonly scope: Scope;
  /** Size of the family over which false discoveries are held: questions, or questions of all pairs of cohorts. */
  readonly family: number;
  /** Questions of this page that are compared, and those of them that are established. */
  readonly compared: number;
  readonly established: number;
  /** Whether an audience has not published its last release: every verdict is "so far". */
  readonly provisional: boolean;
  /** Sides whose people chose themselves, at an open link: no figure tells who did not come. */
  readonly volunteers: readonly Audience[];
}

/**
 * Compares every question of two sides and corrects over all of them. Give it all the questions a reader can reach
 * on the page, and filter by theme afterwards: the family is every question, so that looking at one theme does not
 * make its gaps more certain.
 * @param pairs the family of all pairs of cohorts, for a page that looks at one of them (`judgePairs`)
 */
export function comparePage(
  questions: readonly Question[],
  sides: SidePair,
  pairs: Selection | null = null,
): PageView {
  const raw = questions.map((question) => compareQuestion(question, sides));
  const scope = scopeOf(sides);
  const family = scope === 'pair' ? pairs : selection(raw.flatMap(({ p }) => (p === null ? [] : [p])));
  const views = raw.map((view) => judge(view, scope === 'exploration' ? null : family));
  const compared = views.filter(({ p }) => p !== null).length;
  const width = ({ headline }: QuestionView) => Math.abs(headline?.gap?.relative.estimate ?? -1);
  return {
    questions: views.toSorted((a, b) => width(b) - width(a)),
    scope,
    family: scope === 'exploration' ? 0 : (family?.size ?? 0),
    compared,
    established: views.filter((view) => view.verdict?.state === 'established').length,
    provisional: !(sides.employees.final && sides.consumers.final),
    volunteers: audiences.filter((audience) => admissionOf(sides[audience].cohorts) === 'open-link'),
  };
}
