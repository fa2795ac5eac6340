import { type Audience, err, ok, type Result } from '@miroir/basics';
import type { Campaign, Localized } from '@miroir/campaign';
import type { Decisions as DecisionsBulletin } from '@miroir/exchange';
import {
  type AnswerMeasures,
  type Decision,
  type DecisionStep,
  type DecisionVersion,
  type Missing,
  mayFollow,
  missingOf,
} from '../../contract/decisions.ts';
import type { Pair } from '../../contract/figure.ts';
import { type Saying, sayingIn } from '../quoted/saying.ts';
import type { Figures } from '../take-away/figures-module.ts';

/** Why a batch is not made: nothing waits, a decision lacks something, or goes back. */
export type BatchFault =
  | { readonly fault: 'nothing-waits' }
  | { readonly fault: 'no-way-back'; readonly id: string }
  | { readonly fault: 'missing'; readonly id: string; readonly missing: readonly Missing[] };

/** The decisions of a campaign with those chosen published on a day; or why they are not. */
export function withPublished(
  decisions: readonly Decision[],
  { ids, on, locales }: { ids: readonly string[]; on: string; locales: readonly string[] },
): Result<Decision[], BatchFault> {
  const next: Decision[] = [];
  if (!decisions.some(({ id, draft }) => ids.includes(id) && draft !== null))
    return err({ fault: 'nothing-waits' });
  for (const decision of decisions) {
    const { id, draft, steps } = decision;
    if (!ids.includes(id) || draft === null) {
      next.push(decision);
      continue;
    }
    const missing = missingOf(draft, locales);
    if (missing.length > 0) return err({ fault: 'missing', id, missing });
    if (!mayFollow(steps, draft.state)) return err({ fault: 'no-way-back', id });
    next.push({ ...decision, draft: null, steps: [...steps, { on, version: draft }] });
  }
  return ok(next);
}

interface Told {
  readonly campaign: Campaign;
  readonly measures: AnswerMeasures;
  /** Whether the text of an idea may still be named: a withdrawn one leaves with the next bulletin. */
  readonly isIdea: (idea: { readonly side: Audience; readonly id: string }) => boolean;
  /** When readings were frozen, by id; one that was removed since is not told. */
  readonly readings: Readonly<Record<string, number>>;
  readonly figures: Figures;
}

/** What each portal is told: every published decision in its own words. Drafts are in none of it. */
export function decisionsContents(decisions: readonly Decision[], told: Told): Pair<DecisionsBulletin> {
  const say = sayingIn(told.campaign, told.figures);
  const published = decisions.filter(({ steps }) => steps.length > 0);
  const of = (side: Audience): DecisionsBulletin => ({
    kind: 'decisions',
    decisions: published.flatMap((decision) => decisionFor({ decision, side, told, say })),
    answering: answeringFor(published, told, say),
  });
  return { employees: of('employees'), consumers: of('consumers') };
}

interface ForSide {
  readonly decision: Decision;
  readonly side: Audience;
  readonly told: Told;
  readonly say: Saying;
}

function decisionFor({ decision, side, told, say }: ForSide): DecisionsBulletin['decisions'] {
  const last = decision.steps.at(-1);
  if (last === undefined) return [];
  const { version } = last;
  const done = decision.steps.find((step) => step.version.state === 'done')?.on ?? null;
  return [
    {
      id: decision.id,
      status: version.state,
      ...version.said[side],
      answers: answersFor(version, { side, told, say }),
      owner: version.owner,
      ...{ decided: version.decided, due: version.due, done },
      nextStep: orNull(version.nextStep),
      reason: version.state === 'not-retained' ? orNull(version.reason) : null,
      history: decision.steps.map((step) => historyOf(step, side)),
    },
  ];
}

function answersFor(
  { answers }: DecisionVersion,
  { side, told, say }: Omit<ForSide, 'decision'>,
): DecisionsBulletin['decisions'][number]['answers'] {
  const { figures } = told;
  return {
    gaps: answers.gaps.map((gap) => ({
      question: gap.question,
      part: gap.row.split('/')[2] ?? null,
      said: say((words, locale) => figures.answeredSentence(words, gap, gap.title[side][locale] ?? '')),
      releases: { employees: gap.releases.employees.head, consumers: gap.releases.consumers.head },
    })),
    ideas: answers.ideas
      .filter((idea) => idea.side === side && told.isIdea(idea))
      .map(({ id }) => ({ audience: side, id })),
    readings: answers.readings.flatMap((id) => {
      const madeAt = told.readings[id];
      if (madeAt === undefined) return [];
      return [{ id, title: say((words) => figures.readingNamed(words, madeAt)) }];
    }),
  };
}

const historyOf = ({ on, version }: DecisionStep, side: Audience) => ({
  status: version.state,
  day: on,
  due: version.due,
  said: version.said[side].text,
});

/** A text that may be left out. */
const orNull = (text: Localized): Localized | null =>
  Object.values(text).some((words) => words.trim() !== '') ? text : null;

function answeringFor(
  published: readonly Decision[],
  { measures, figures }: Told,
  say: Saying,
): DecisionsBulletin['answering'] {
  const days = published.flatMap(({ steps }) => steps.slice(0, 1).map(({ on }) => on)).sort();
  const [since] = days;
  const { sides, difference } = measures;
  if (since === undefined || sides.employees.ideas + sides.consumers.ideas === 0) return null;
  const of = ({ answered, ideas, medianDays, overdue }: AnswerMeasures['sides']['employees']) => ({
    ...{ answered, of: ideas, medianDays, overdue },
  });
  return {
    since,
    employees: of(sides.employees),
    consumers: of(sides.consumers),
    difference,
    said: say((words) => figures.answeringSentence(words, measures)),
  };
}
