import { mulberry32 } from '@miroir/basics/chance';
import type { Answer } from '@miroir/campaign';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoredSheet } from '../sheet/tally-sheet.ts';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import { randomSheet, smallQuestions } from '../testing/small-sheets.ts';
import type { Entered } from './entered.ts';
import { applyPlan, emptyTallies, publishTallies } from './fold-entered.ts';
import type { Newcomer } from './plan-core.ts';
import { planRelease, type ReleasePlan } from './plan-release.ts';
import type { ReleaseRule, Tallies } from './rule.ts';

function ruleOf(headcounts: readonly (number | null)[]): ReleaseRule {
  const cohorts = headcounts.map((headcount, index) => ({ id: `c${index}`, headcount }));
  return { questionnaire: { questions: smallQuestions }, k: 5, commentsK: 10, cohorts };
}

function sheet(one: string, two?: string, extra: Partial<ScoredSheet> = {}): ScoredSheet {
  const answers: Record<string, Answer> = { one: { option: one } };
  if (two !== undefined) answers.two = { option: two };
  return {
    answers: { ...answers, ...extra.answers },
    comments: extra.comments ?? {},
    texts: extra.texts ?? {},
  };
}

const commented = sheet('a', 'yes', { comments: { two: { polarity: 'negative' } } });
const written = sheet('a', 'no', { texts: { four: { polarity: 'neutral' } } });

interface Person {
  readonly cohort: string;
  readonly replacement: boolean;
  readonly sheet: ScoredSheet;
  entered: Entered | null;
}

/** A box in memory: people by key, and releases over it. */
class Box {
  readonly rule: ReleaseRule;
  readonly people = new Map<string, Person>();
  tallies: Tallies;

  constructor(rule: ReleaseRule) {
    this.rule = rule;
    this.tallies = emptyTallies(rule);
  }

  say(cohort: string, people: number, own: ScoredSheet, replacement = false): this {
    for (let index = 0; index < people; index++)
      this.people.set(`${cohort}-${this.people.size}`, { cohort, replacement, sheet: own, entered: null });
    return this;
  }

  release(atClose = false): ReleasePlan {
    const newcomers: Newcomer[] = [];
    const waiting = [...this.people].flatMap(([key, { entered, ...person }]) => {
      if (entered === null) newcomers.push({ key, ...person });
      return entered === null ? [] : [{ key, ...person, entered }];
    });
    const plan = planRelease({ rule: this.rule, atClose, tallies: this.tallies, newcomers, waiting });
    for (const { key, next } of [...plan.entering, ...plan.updated]) this.people.get(key)!.entered = next;
    this.tallies = applyPlan(this.tallies, plan);
    return plan;
  }

  get shown() {
    return publishTallies(this.rule, this.tallies);
  }
}

const small = ruleOf([25, 25]);
const four = ruleOf([25, 25, 25, 25]);

describe('a batch', () => {
  it('enters with ten people of a cohort, while nine of another wait', () => {
    const box = new Box(small).say('c0', 10, sheet('a')).say('c1', 9, sheet('b'));
    expect(box.release().left).toBe(9);
    expect(box.shown).toMatchObject({ whole: { n: 10 }, cohorts: { c0: { n: 10 }, c1: null } });
    box.say('c1', 1, sheet('b')).release();
    expect(box.shown.cohorts.c1?.n).toBe(10);
  });

  it('is larger where the campaign asks for more', () => {
    const box = new Box({ ...small, k: 12 }).say('c0', 11, sheet('a'));
    expect(box.release().entering).toEqual([]);
    expect(box.say('c0', 1, sheet('a')).release().entering).toHaveLength(12);
  });

  it('is not made by replacements, which enter with it', () => {
    const box = new Box(small).say('c0', 9, sheet('a')).say('c0', 3, sheet('b'), true);
    expect(box.release().entering).toEqual([]);
    expect(box.say('c0', 1, sheet('a')).release().entering).toHaveLength(13);
    expect(box.shown.whole.n).toBe(13);
  });

  it('of an open link holds twenty people the first time, ten afterwards', () => {
    const box = new Box(ruleOf([null, null])).say('c0', 19, sheet('a')).say('c1', 30, sheet('a'));
    box.release();
    expect(box.shown).toMatchObject({ whole: { n: 30 }, cohorts: { c0: null, c1: { n: 30 } } });
    box.say('c0', 1, sheet('b')).say('c1', 10, sheet('b')).release();
    expect(box.shown).toMatchObject({ cohorts: { c0: { n: 20 }, c1: { n: 40 } } });
  });

  it('enters nobody twice', () => {
    const box = new Box(small).say('c0', 12, sheet('a'));
    box.release();
    expect(box.release()).toMatchObject({ entering: [], updated: [], left: 0, delta: { whole: { n: 0 } } });
  });
});

describe('the close', () => {
  it('lets the leftovers of all cohorts enter together, in the whole only', () => {
    const box = new Box(four).say('c0', 14, sheet('a')).say('c1', 4, sheet('b')).say('c2', 6, sheet('c'));
    expect(box.release(true).left).toBe(0);
    expect(box.shown).toMatchObject({ whole: { n: 24 }, cohorts: { c0: { n: 14 }, c1: null, c2: null } });
  });

  it('lets the smallest batch join fewer than ten leftovers, and count in the whole only too', () => {
    const box = new Box(four).say('c0', 14, sheet('a')).say('c1', 11, sheet('b')).say('c2', 2, sheet('c'));
    expect(box.release(true).left).toBe(0);
    expect(box.shown).toMatchObject({ whole: { n: 27 }, cohorts: { c0: { n: 14 }, c1: null, c2: null } });
    expect([...box.people.values()].map(({ entered }) => entered?.figure).slice(14)).toEqual(
      Array(13).fill('whole-only'),
    );
  });

  it('lets replacements alone be joined like other leftovers', () => {
    const box = new Box(small).say('c0', 10, sheet('a')).say('c1', 1, sheet('b'), true);
    box.release(true);
    expect(box.shown).toMatchObject({ whole: { n: 11 }, cohorts: { c0: null, c1: null } });
  });

  it('counts fewer than ten leftovers nowhere when no batch enters with them, and says how many', () => {
    const box = new Box(small).say('c0', 12, sheet('a'));
    box.release();
    expect(box.say('c0', 3, sheet('c')).say('c1', 4, sheet('c')).release(true)).toMatchObject({
      entering: [],
      left: 7,
    });
    expect(box.shown.whole.n).toBe(12);
  });

  it('of 100 employees in four cohorts leaves nobody uncounted when ten answered, however they are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 10, maxLength: 100 }), (cohorts) => {
        const box = new Box(four);
        for (const cohort of cohorts) box.say(`c${cohort}`, 1, sheet('a'));
        expect(box.release(true).left).toBe(0);
        expect(box.shown.whole.n).toBe(cohorts.length);
      }),
    );
  });
});

describe('a part', () => {
  it('waits until enough people brought theirs, while the rest of their sheets is counted', () => {
    const box = new Box(small).say('c0', 9, commented).say('c0', 3, sheet('a', 'no'));
    box.release();
    expect(box.shown.whole.n).toBe(12);
    expect(cell(box.shown.whole, keys.comment('two', 'negative'))).toBe(0);
    const plan = box.say('c1', 1, commented).say('c1', 9, sheet('b')).release();
    expect(plan.updated).toHaveLength(9);
    expect(cell(box.shown.whole, keys.comment('two', 'negative'))).toBe(10);
    expect(box.shown.cohorts.c0?.counts[keys.comment('two', 'negative')]).toBeUndefined();
  });

  it('waits with the people whose core waits', () => {
    const routed = sheet('a', 'yes', { answers: { three: { value: 5 } } });
    const box = new Box(small).say('c0', 4, routed).say('c0', 6, sheet('a', 'no')).say('c1', 9, routed);
    box.release();
    expect(cell(box.shown.whole, keys.option('three', '5'))).toBe(0);
    box.say('c1', 1, sheet('b')).release();
    expect(cell(box.shown.whole, keys.option('three', '5'))).toBe(13);
  });

  it('does not count towards its fewest who only said not to know, nor replacements', () => {
    const silent = sheet('a', 'no', { answers: { four: { unsure: 'dont-know' } } });
    const box = new Box(small).say('c0', 9, written).say('c0', 5, silent).say('c0', 2, written, true);
    box.release();
    expect(cell(box.shown.whole, keys.text('four', 'neutral'))).toBe(0);
    box.say('c1', 1, written).say('c1', 9, sheet('b')).release();
    expect(cell(box.shown.whole, keys.text('four', 'neutral'))).toBe(12);
    expect(cell(box.shown.whole, keys.unsure('four'))).toBe(5);
  });

  it('has figures by cohort where every headcount is at least 200, and leftovers in the whole only', () => {
    const box = new Box(ruleOf([200, 250]))
      .say('c0', 12, written)
      .say('c1', 7, written)
      .say('c1', 5, sheet('b'));
    box.release();
    const count = keys.text('four', 'neutral');
    expect([box.shown.whole, box.shown.cohorts.c0!].map((tally) => cell(tally, count))).toEqual([12, 12]);
    box.say('c0', 3, written).say('c0', 9, sheet('b')).release(true);
    expect(cell(box.shown.whole, count)).toBe(22);
    expect(box.shown.cohorts.c0?.counts[count]).toBe(12);
    expect(box.shown.cohorts.c1?.counts[count]).toBeUndefined();
    expect(
      [...box.people.values()].filter(({ entered }) => entered?.wholeOnlyParts !== undefined),
    ).toHaveLength(10);
  });

  it('that did not enter by the close is forgotten: nothing waits any more', () => {
    const box = new Box(small).say('c0', 9, commented).say('c0', 3, sheet('a', 'no'));
    box.release(true);
    expect([...box.people.values()].map(({ entered }) => entered?.waiting)).toEqual(Array(12).fill({}));
    expect(cell(box.shown.whole, keys.comment('two', 'negative'))).toBe(0);
  });
});

describe('planRelease', () => {
  it('refuses a cohort it does not know', () => {
    const newcomers = [{ key: 'x', cohort: 'nowhere', replacement: false, sheet: sheet('a') }];
    const input = { rule: small, atClose: false, tallies: emptyTallies(small), newcomers, waiting: [] };
    expect(() => planRelease(input)).toThrow(RangeError);
  });

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, atClose) => {
        const newcomers = crowd(30, mulberry32(seed));
        const input = { rule: small, atClose, tallies: emptyTallies(small), waiting: [] };
        const plan = planRelease({ ...input, newcomers });
        const reversed = planRelease({ ...input, newcomers: newcomers.toReversed() });
        expect(reversed.delta).toEqual(plan.delta);
        expect(reversed.entering.toReversed()).toEqual(plan.entering);
      }),
    );
  });

  it('plans 100,000 newcomers in seconds, not minutes', () => {
    const newcomers = crowd(100_000, mulberry32(1));
    const rule = ruleOf([50_000, 50_000]);
    const start = performance.now();
    const plan = planRelease({ rule, atClose: false, tallies: emptyTallies(rule), newcomers, waiting: [] });
    const took = performance.now() - start;
    expect(plan.delta.whole.n).toBe(100_000);
    // Half a second on a calm machine; the room is for a busy one, and a quadratic step would still not fit.
    expect(took, `${Math.round(took)} ms`).toBeLessThan(20_000);
  });
});

function crowd(people: number, random: () => number): Newcomer[] {
  return Array.from({ length: people }, (_, index) => ({
    key: `p${index}`,
    cohort: random() < 0.5 ? 'c0' : 'c1',
    replacement: random() < 0.05,
    sheet: randomSheet(random),
  }));
}
