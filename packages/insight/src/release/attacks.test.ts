import { smallestBatch } from '@miroir/basics';
import { mulberry32 } from '@miroir/basics/chance';
import { describe, expect, inject, it } from 'vitest';
import { colluders, leakOf } from '../testing/attack.ts';
import { castOf, type Play, type PlayedRule, playCampaign } from '../testing/campaign-play.ts';
import { FinalRule } from '../testing/final-rule.ts';
import { freshValuesRule, literalRule, recountAtCloseRule } from '../testing/rejected-rules.ts';
import { coreUnits } from '../testing/sheet-codes.ts';
import { pick, smallQuestions } from '../testing/small-sheets.ts';
import { partsOf, type ReleaseRule } from './rule.ts';

/** A sample at each `npm test`; `npm run verify` sets MIROIR_SIMULATIONS to play thousands. */
const simulations = inject('simulations');
const k = 5;

/** The rule of some cohorts: a headcount of 20 keeps parts to the whole, 200 and the open link (null) do not. */
function ruleOf(headcount: number | null, cohorts: readonly string[]): ReleaseRule {
  return {
    questionnaire: { questions: smallQuestions },
    k,
    commentsK: 10,
    cohorts: cohorts.map((id) => ({ id, headcount })),
  };
}

/** A campaign by its number: 12 to 100 people, 1 to 4 cohorts, 1 to 6 releases, up to 30 % of changes. */
function playOf(random: () => number): Play {
  const cohorts = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => `c${index}`);
  const releases = 1 + Math.floor(random() * 6);
  const people = 12 + Math.floor(random() * random() * 88);
  return { cohorts, people, releases, replacements: random() * 0.05, changes: random() * 0.3 };
}

/** Fewer people than k are a leak; a part may hold k people, of whom the attacker's helpers are then some. */
function fewestOf(rule: ReleaseRule, helpers: number, core: number): ReadonlyMap<string, number> {
  const parts = [...partsOf(rule)].map(([part, { fewest }]): [string, number] => [
    part,
    Math.min(core, fewest - helpers),
  ]);
  return new Map([...coreUnits.map((unit): [string, number] => [unit, core]), ...parts]);
}

interface Attempt {
  readonly seed: number;
  readonly helpers: number;
  readonly play?: Partial<Play>;
}

/** Plays one campaign under a rule and attacks what it published. */
function attack({ seed, helpers, play }: Attempt, under: (rule: ReleaseRule) => PlayedRule): string | null {
  const random = mulberry32(seed);
  const campaign = { ...playOf(random), ...play };
  const rule = ruleOf(pick(random, [20, 200, null]), campaign.cohorts);
  const cast = castOf(campaign, random);
  const known = colluders(cast, helpers, random);
  const history = playCampaign(campaign, under(rule), { cast, eager: known, random });
  return leakOf({ history, known, fewest: fewestOf(rule, helpers, k) });
}

/** How many of the first campaigns leak. */
function leaks(
  count: number,
  attempt: Omit<Attempt, 'seed'>,
  under: (rule: ReleaseRule) => PlayedRule,
): number {
  return Array.from({ length: count }, (_, seed) => attack({ ...attempt, seed }, under)).filter(
    (leak) => leak !== null,
  ).length;
}

describe('what the release rule publishes, attacked', () => {
  it.each([0, 1, 2, 3])(
    'tells nothing of fewer than five people, with %i who conspire and use their replacements',
    (helpers) => {
      let entered = 0;
      let withdrawn = 0;
      let wholeOnly = 0;
      for (let seed = helpers; seed < simulations; seed += 4) {
        const leak = attack({ seed, helpers }, (rule) => {
          const played = new FinalRule(rule);
          return {
            isFinal: (id) => played.isFinal(id),
            release(table, atClose) {
              const figures = played.release(table, atClose);
              if (!atClose) return figures;
              if (played.counted.size > 0) entered++;
              if (played.withdrawn.size > 0) withdrawn++;
              if ([...played.counted.values()].some(({ figure }) => figure === 'whole-only')) wholeOnly++;
              return figures;
            },
          };
        });
        expect(leak, `campaign ${seed}`).toBeNull();
      }
      // The campaigns must reach the hard cases, or their silence means nothing.
      console.info(
        `verified: ${simulations / 4} campaigns with ${helpers} who conspire, 0 leaks; in ${entered} somebody entered, in ${withdrawn} somebody withdrew, in ${wholeOnly} some count in the whole only`,
      );
      const enough = simulations / 4 / 20;
      expect(Math.min(entered, withdrawn, wholeOnly)).toBeGreaterThan(enough);
    },
    1_200_000,
  );
});

describe('the same attacks on rules that were rejected, and on planted faults', () => {
  it('read lone withdrawals under the rule of fresh values, where newcomers carry them along', () => {
    expect(leaks(100, { helpers: 0, play: { changes: 0.1 } }, () => freshValuesRule(k))).toBeGreaterThan(5);
  });

  it('isolate people under the literal rule of nobody or k changes', () => {
    expect(leaks(120, { helpers: 0, play: { changes: 0.3 } }, () => literalRule(k))).toBeGreaterThan(10);
  });

  it('prove answers in small groups when changes are counted at the close', () => {
    const gentler = () => recountAtCloseRule(k, smallestBatch);
    const play = { changes: 0.3, releases: 3, cohorts: ['c0'], people: 30 };
    expect(leaks(50, { helpers: 0, play }, gentler)).toBeGreaterThan(5);
    expect(leaks(50, { helpers: 3, play }, gentler)).toBeGreaterThan(15);
  });

  it('isolate people when batches of one enter', () => {
    const one = (rule: ReleaseRule) => new FinalRule(rule, { sizes: { any: 1, first: 1 } });
    expect(leaks(40, { helpers: 0 }, one)).toBeGreaterThan(20);
  });

  it('read who withdrew when withdrawals leave the figures', () => {
    const removing = (rule: ReleaseRule) => new FinalRule(rule, { removeWithdrawn: true });
    expect(leaks(60, { helpers: 0, play: { changes: 0.1 } }, removing)).toBeGreaterThan(10);
  });

  it('isolate people when small cohorts show their share of a part', () => {
    const sharing = (rule: ReleaseRule) => new FinalRule(rule, { showPartsByCohort: true });
    expect(leaks(100, { helpers: 0, play: { cohorts: ['c0', 'c1', 'c2'] } }, sharing)).toBeGreaterThan(5);
  });

  it('isolate people when replacements count towards a batch', () => {
    const counting = (rule: ReleaseRule) => new FinalRule(rule, { countReplacements: true });
    const play = { replacements: 1, people: 10, releases: 6, cohorts: ['c0', 'c1'] };
    expect(leaks(100, { helpers: 3, play }, counting)).toBeGreaterThan(0);
    expect(leaks(100, { helpers: 3, play }, (rule) => new FinalRule(rule))).toBe(0);
  });
});
