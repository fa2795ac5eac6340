import type { Answer, AnyAskedQuestion } from '@miroir/campaign';
import type { BatchTest } from '../release/batch.ts';
import type { Counted, Entered } from '../release/entered.ts';
import { applyPlan, emptyTallies, publishTallies } from '../release/fold-entered.ts';
import { planReleaseWith } from '../release/plan-release.ts';
import {
  type PublishedTallies,
  partsByCohort,
  type ReleasePlan,
  type ReleaseRule,
  type Tallies,
} from '../release/rule.ts';
import { coreCode, valueCode } from '../release/values.ts';
import type { ScoredSheet } from '../sheet/tally-sheet.ts';
import { polarities } from '../tally/keys.ts';
import type { PublishedVector } from './isolation.ts';

const text = { fr: 'x' };
const base = { theme: 't', text, required: false, unsure: 'both', results: 'each-release' } as const;
const comment = { prompt: text, quotable: false, maxLength: 200 };

/** A choice, a yes/no with a comment, a question asked only after a yes, an open text. */
export const smallQuestions: readonly AnyAskedQuestion[] = [
  { ...base, id: 'one', kind: 'single-choice', options: ['a', 'b', 'c'].map((id) => ({ id, label: text })) },
  { ...base, id: 'two', kind: 'yes-no', comment },
  {
    ...base,
    id: 'three',
    kind: 'rating',
    max: 5,
    low: text,
    high: text,
    when: { question: 'two', is: ['yes'] },
  },
  { ...base, id: 'four', kind: 'short-text', quotable: false, maxLength: 200 },
];

export function pick<T>(random: () => number, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from');
  return chosen;
}

/** A random sheet that follows the routing of `smallQuestions`. */
export function randomSheet(random: () => number): ScoredSheet {
  const answers: Record<string, Answer> = {};
  if (random() < 0.85) answers.one = { option: pick(random, ['a', 'b', 'c']) };
  if (random() < 0.9)
    answers.two = random() < 0.1 ? { unsure: 'dont-know' } : { option: pick(random, ['yes', 'no']) };
  const two = answers.two;
  if (two !== undefined && 'option' in two && two.option === 'yes' && random() < 0.9)
    answers.three = { value: 1 + Math.floor(random() * 5) };
  const comments = random() < 0.5 ? { two: { polarity: pick(random, polarities) } } : {};
  const texts = random() < 0.5 ? { four: { polarity: pick(random, polarities) } } : {};
  return { answers, comments, texts };
}

/** An amendment: usually one question changes, sometimes back and forth between two values. */
export function amendedSheet(random: () => number, sheet: ScoredSheet): ScoredSheet {
  const fresh = randomSheet(random);
  const what = random();
  if (what < 0.45)
    return { ...sheet, answers: { ...sheet.answers, one: { option: pick(random, ['a', 'b']) } } };
  if (what < 0.6) return { ...sheet, comments: fresh.comments };
  if (what < 0.7) return { ...sheet, texts: fresh.texts };
  return fresh;
}

/** How people behave: `mixed` does a bit of everything; the others dwell on what is hardest for the rule. */
export type Mood =
  | 'mixed'
  /** Everyone goes to and fro between two values of one question. */
  | 'restless'
  /** People come, withdraw and come back with the same sheet. */
  | 'leaving'
  /** As mixed, and the last two releases are both closes. */
  | 'closed-twice';

/** What one person does between two releases. */
function nextSheet(
  random: () => number,
  { mood, sheet, rates }: { mood: Mood; sheet: ScoredSheet | null; rates: readonly [number, number, number] },
): ScoredSheet | null {
  const plain = (one: string): ScoredSheet => ({
    answers: { one: { option: one } },
    comments: {},
    texts: {},
  });
  const [answering, amending, withdrawing] = rates;
  if (mood === 'leaving') {
    if (sheet === null) return random() < 0.4 ? plain('a') : null;
    return random() < 0.35 ? null : sheet;
  }
  if (mood === 'restless') {
    if (sheet === null) return random() < 0.8 ? plain('a') : null;
    const now = sheet.answers.one;
    const other = now !== undefined && 'option' in now && now.option === 'a' ? 'b' : 'a';
    return random() < amending ? plain(other) : sheet;
  }
  if (sheet === null) return random() < answering ? randomSheet(random) : null;
  if (random() < withdrawing) return null;
  return random() < amending ? amendedSheet(random, sheet) : sheet;
}

export interface Simulation {
  readonly rule: ReleaseRule;
  readonly random: () => number;
  readonly people: number;
  readonly releases: number;
  readonly test: BatchTest;
  readonly mood?: Mood;
}

/** A release as it happened: everyone's state after it, what was shown, and the plan. */
export interface Released {
  readonly latest: ReadonlyMap<string, ScoredSheet | null>;
  readonly states: ReadonlyMap<string, Entered | null>;
  readonly cohorts: ReadonlyMap<string, string>;
  readonly published: PublishedTallies;
  readonly tallies: Tallies;
  readonly plan: ReleasePlan;
}

/** Plays a campaign: between releases people answer, amend, withdraw and come back; the last release is the close. */
export function simulate({ rule, random, people, releases, test, mood = 'mixed' }: Simulation): Released[] {
  const ids = Array.from({ length: people }, (_, index) => `p${index}`);
  const cohorts = new Map(ids.map((id) => [id, pick(random, rule.cohorts).id]));
  const latest = new Map<string, ScoredSheet | null>(ids.map((id) => [id, null]));
  const states = new Map<string, Entered | null>(ids.map((id) => [id, null]));
  let tallies = emptyTallies(rule);
  const history: Released[] = [];
  for (let release = 1; release <= releases; release++) {
    const rates = [random(), random() * 0.6, random() * random() * 0.6] as const;
    for (const id of ids) latest.set(id, nextSheet(random, { mood, sheet: latest.get(id) ?? null, rates }));
    const pending = ids.map((key) => ({
      key,
      cohort: cohorts.get(key) ?? '',
      entered: states.get(key) ?? null,
      latest: latest.get(key) ?? null,
    }));
    const atClose = release >= releases - (mood === 'closed-twice' ? 1 : 0);
    const plan = planReleaseWith({ ...rule, atClose, firstRelease: tallies.whole.n === 0, pending }, test);
    for (const { key, next } of plan.entering) states.set(key, next);
    tallies = applyPlan(tallies, plan);
    const published = publishTallies(rule, tallies);
    history.push({ latest: new Map(latest), states: new Map(states), cohorts, published, tallies, plan });
  }
  return history;
}

/** What a unit counts of a person: `n`, a core question, or a part. */
function codeIn(counted: Counted, unit: string): string {
  if (unit === 'n') return counted.core === null ? '' : 'n';
  if (unit.startsWith('q:') || unit.startsWith('c:')) return valueCode(counted.parts[unit as `q:${string}`]);
  return coreCode(counted.core, unit);
}

/** Every vector of one unit that the releases published. */
export function publishedVectors(
  rule: ReleaseRule,
  history: readonly Released[],
  unit: string,
): PublishedVector[] {
  const isPart = unit.includes(':');
  const vectors: PublishedVector[] = [];
  for (const { states, cohorts, published } of history) {
    const counted = [...states].flatMap(([id, state]) => (state === null ? [] : [{ id, state }]));
    const code = (view: Counted, id: string): [string, string][] => {
      const value = codeIn(view, unit);
      return value === '' ? [] : [[id, value]];
    };
    vectors.push(new Map(counted.flatMap(({ id, state }) => code(state, id))));
    if (isPart && !partsByCohort(rule)) continue;
    for (const { id: cohort } of rule.cohorts) {
      if (published.cohorts[cohort] === null) continue;
      const own = counted.filter(({ id, state }) => cohorts.get(id) === cohort && state.figure === 'cohort');
      vectors.push(new Map(own.flatMap(({ id, state }) => code(state.cohort ?? state, id))));
    }
  }
  return vectors;
}
