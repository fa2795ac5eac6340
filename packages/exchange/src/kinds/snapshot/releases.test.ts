import { floorToFives } from '@miroir/basics';
import { isOpenText, type Sheet } from '@miroir/campaign';
import { sheetArbitrary } from '@miroir/campaign/testing';
import {
  applyPlan,
  type Entered,
  emptyTallies,
  planRelease,
  publishTallies,
  type ReleaseRule,
  type ScoredSheet,
} from '@miroir/insight';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyChain } from '../../envelope/chain.ts';
import { opened, questionnaire, rules } from '../../testing/snapshot.fixture.ts';
import { acceptSnapshot, type SnapshotChain } from './accept.ts';
import type { SnapshotInput } from './schema.ts';

const rule: ReleaseRule = {
  questionnaire,
  k: 5,
  commentsK: 10,
  cohorts: [
    { id: 'usine', headcount: 40 },
    { id: 'siege', headcount: 30 },
  ],
};
const people = Array.from({ length: 70 }, (_, index) => ({
  key: String(index),
  cohort: index < 40 ? 'usine' : 'siege',
  replacement: false,
}));

function scored({ answers, comments }: Sheet): ScoredSheet {
  const open = questionnaire.questions.filter(isOpenText).filter(({ id }) => 'text' in (answers[id] ?? {}));
  const texts = Object.fromEntries(open.map(({ id }) => [id, { polarity: 'neutral' as const }]));
  const closed = Object.fromEntries(Object.entries(answers).filter(([id]) => !(id in texts)));
  const read = Object.fromEntries(Object.keys(comments).map((id) => [id, { polarity: 'positive' as const }]));
  return { answers: closed, comments: read, texts };
}

/** What one person does before a release: nothing (undefined), sends or amends, or withdraws (null). */
const act = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: sheetArbitrary(questionnaire).map(scored) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const acts = fc.array(fc.array(act, { minLength: people.length, maxLength: people.length }), {
  minLength: 1,
  maxLength: 4,
});

/** One campaign's box in memory: what people say, and its releases. */
function campaign() {
  const latest = new Map<string, ScoredSheet>();
  const entered = new Map<string, Entered>();
  const gone = new Set<string>();
  let tallies = emptyTallies(rule);
  return {
    say(key: string, sheet: ScoredSheet | null): void {
      if (sheet === null && entered.has(key)) gone.add(key);
      if (sheet === null) latest.delete(key);
      else if (!entered.has(key)) latest.set(key, sheet);
    },
    release(atClose: boolean): Partial<SnapshotInput> {
      const newcomers = people.flatMap((person) => {
        const sheet = latest.get(person.key);
        return sheet === undefined || entered.has(person.key) ? [] : [{ ...person, sheet }];
      });
      const waiting = people.flatMap((person) => {
        const state = entered.get(person.key);
        return state === undefined || gone.has(person.key) ? [] : [{ ...person, entered: state }];
      });
      const plan = planRelease({ rule, atClose, tallies, newcomers, waiting });
      for (const { key, next } of [...plan.entering, ...plan.updated]) entered.set(key, next);
      tallies = applyPlan(tallies, plan);
      const published = publishTallies(rule, tallies);
      return {
        atClose,
        whole: published.whole,
        cohorts: rule.cohorts.map((cohort) => ({ ...cohort, tally: published.cohorts[cohort.id] ?? null })),
        waiting: floorToFives(plan.left),
      };
    },
  };
}

describe('the releases of a campaign', () => {
  it('are all accepted by the comparison, whatever people sent, amended and withdrew', async () => {
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (rounds) => {
        const box = campaign();
        let state: SnapshotChain = emptyChain;
        for (const [index, round] of rounds.entries()) {
          for (const [person, sheet] of round.entries())
            if (sheet !== undefined) box.say(String(person), sheet);
          const body = box.release(index === rounds.length - 1);
          const snapshot = await opened({ serial: index + 1, previous: state.head?.hash ?? null }, body);
          const result = acceptSnapshot(state, snapshot, rules);
          expect(result.ok ? null : result.error).toBeNull();
          if (result.ok) state = result.value.state;
          if ((body.whole?.n ?? 0) > 0) figures += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(figures).toBeGreaterThan(10);
  });
});
