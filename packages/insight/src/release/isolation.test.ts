import { mulberry32 } from '@miroir/basics/chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolatedPeople, type PublishedVector } from '../testing/isolation.ts';
import { type Mood, publishedVectors, type Released, simulate, smallQuestions } from '../testing/simulate.ts';
import { type BatchTest, freshTest } from './batch.ts';
import { partsOf, type ReleaseRule } from './rule.ts';

const k = 5;

function ruleOf(cohorts: number, headcount: number | null, commentsK = 10): ReleaseRule {
  const ids = Array.from({ length: cohorts }, (_, index) => ({ id: `c${index}`, headcount }));
  return {
    questionnaire: { questions: smallQuestions },
    k,
    commentsK,
    cohorts: ids,
    openLink: headcount === null,
  };
}

interface Play {
  readonly rule: ReleaseRule;
  readonly people: number;
  readonly releases: number;
  readonly mood?: Mood;
}

const plays: readonly Play[] = [
  { rule: ruleOf(2, 20), people: 24, releases: 4 },
  { rule: ruleOf(3, 20), people: 30, releases: 3 },
  { rule: ruleOf(1, 20), people: 14, releases: 5 },
  { rule: ruleOf(2, 200), people: 40, releases: 4 },
  { rule: ruleOf(2, null), people: 60, releases: 3 },
  { rule: ruleOf(1, 20), people: 16, releases: 5, mood: 'restless' },
  { rule: ruleOf(1, 20), people: 16, releases: 6, mood: 'leaving' },
  { rule: ruleOf(2, 20), people: 26, releases: 4, mood: 'closed-twice' },
  { rule: ruleOf(2, 200), people: 40, releases: 5, mood: 'closed-twice' },
];

function play(each: Play, seed: number, test: BatchTest): Released[] {
  const random = mulberry32(seed);
  return simulate({ ...each, random, test });
}

/** The first unit of which published vectors isolate someone, with who. */
function isolation(rule: ReleaseRule, history: readonly Released[]): string | null {
  const parts = partsOf(rule);
  for (const unit of ['n', 'one', 'two', ...parts.keys()]) {
    const fewest = parts.get(unit as `q:${string}`) ?? k;
    const found = isolatedPeople(publishedVectors(rule, history, unit), fewest);
    if (found !== null) return `${unit}: ${found.join(' ')}`;
  }
  return null;
}

function seedsThatIsolate(seeds: number, test: BatchTest): number {
  let count = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const each = plays[seed % plays.length]!;
    if (isolation(each.rule, play(each, seed, test)) !== null) count++;
  }
  return count;
}

describe('the release rule, by brute force over all released sums and differences', () => {
  it('isolates nobody, over cohorts, amendments, withdrawals, returns and the close', () => {
    let entered = 0;
    let wholeOnly = 0;
    let withdrawn = 0;
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...plays), (seed, each) => {
        const history = play(each, seed, freshTest);
        entered += history.filter(({ plan }) => plan.entering.length > 0).length;
        wholeOnly += history.filter(({ plan }) => plan.changes.wholeOnly > 0).length;
        withdrawn += history.filter(({ plan }) =>
          plan.entering.some(({ next }) => next.core === null),
        ).length;
        expect(isolation(each.rule, history)).toBeNull();
      }),
      { numRuns: 1500 },
    );
    // The simulation must reach the hard cases, or its silence means nothing.
    expect(Math.min(entered, wholeOnly, withdrawn)).toBeGreaterThan(50);
  }, 120_000);

  it('isolates people as soon as batches of one may enter', () => {
    expect(seedsThatIsolate(10, (changed, fresh) => freshTest(changed, fresh, 1))).toBeGreaterThan(5);
  });

  it('isolates people when k changes suffice, whatever people change back to', () => {
    expect(
      seedsThatIsolate(60, (changed, _fresh, fewest) => changed === 0 || changed >= fewest),
    ).toBeGreaterThan(0);
  });

  it('isolates people when single questions wait instead of people', () => {
    const found = Array.from({ length: 20 }, (_, seed) => isolatedPeople(questionsWait(seed, 'question'), k));
    expect(found.filter((people) => people !== null).length).toBeGreaterThan(0);
  });

  it('isolates people when thresholds look at options instead of people', () => {
    const found = Array.from({ length: 20 }, (_, seed) => isolatedPeople(questionsWait(seed, 'options'), k));
    expect(found.filter((people) => people !== null).length).toBeGreaterThan(0);
  });
});

/**
 * What question `one` would publish under two rules that were rejected: the whole shows every answer, and a cohort's
 * figure of the question is hidden while fewer than k of its people changed it, or while an option counts 1 to k − 1.
 */
function questionsWait(seed: number, threshold: 'question' | 'options'): PublishedVector[] {
  const each = plays[1]!;
  const shown = new Map<string, PublishedVector>();
  return play(each, seed, freshTest).flatMap(({ latest, cohorts }) => {
    const codes = [...latest].flatMap(([id, sheet]): [string, string][] =>
      sheet === null ? [] : [[id, JSON.stringify(sheet.answers.one ?? 'skipped')]],
    );
    for (const { id: cohort } of each.rule.cohorts) {
      const own = new Map(codes.filter(([id]) => cohorts.get(id) === cohort));
      const before = shown.get(cohort) ?? new Map();
      const changed = [...cohorts.keys()].filter((id) => own.get(id) !== before.get(id)).length;
      const counts = Object.values(Object.groupBy(own.values(), (code) => code)).map(
        (group) => group?.length ?? 0,
      );
      const passes = threshold === 'question' ? changed >= k : counts.every((count) => count >= k);
      if (passes) shown.set(cohort, own);
    }
    return [new Map(codes), ...shown.values()];
  });
}

describe('the search for isolations', () => {
  it('finds two people between three releases of which each neighbour pair differs by five', () => {
    const start = ['a', 'b', 'c', 'd', 'e'].map((id): [string, string] => [id, 'yes']);
    const rest = Array.from({ length: 9 }, (_, index): [string, string] => [`r${index}`, 'no']);
    const before = new Map(rest);
    const entered = new Map([...rest, ...start]);
    const after = new Map([...rest, ['a', 'no'], ['b', 'no']] as [string, string][]);
    expect(isolatedPeople([before, entered, after], k)).toEqual(['a', 'b']);
    expect(isolatedPeople([before, entered], k)).toBeNull();
  });

  it('finds the cohort that a total minus the other cohorts gives away', () => {
    const cohort = (name: string, size: number) =>
      Array.from({ length: size }, (_, index): [string, string] => [`${name}${index}`, 'yes']);
    const [a, b, c] = [cohort('a', 7), cohort('b', 8), cohort('c', 4)];
    expect(isolatedPeople([new Map([...a, ...b, ...c]), new Map(a), new Map(b)], k)).toHaveLength(4);
    expect(isolatedPeople([new Map([...a, ...b]), new Map(a), new Map(b)], k)).toBeNull();
  });
});
