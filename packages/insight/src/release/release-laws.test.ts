import { smallestBatch } from '@miroir/basics';
import { mulberry32 } from '@miroir/basics/chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../tally/tally.ts';
import { vectorsOf } from '../testing/attack.ts';
import { castOf, type Play, type PlayedFigure, playCampaign } from '../testing/campaign-play.ts';
import { FinalRule } from '../testing/final-rule.ts';
import { coreUnits } from '../testing/sheet-codes.ts';
import { smallQuestions } from '../testing/small-sheets.ts';
import { foldEntered, publishTallies } from './fold-entered.ts';
import { partsOf, type ReleaseRule, type Tallies } from './rule.ts';

const headcounts = [20, 200, null] as const;

interface Played {
  readonly played: FinalRule;
  readonly history: readonly (readonly PlayedFigure[])[];
  /** The running sums after each release. */
  readonly sums: readonly Tallies[];
}

function play(seed: number, campaign: Play, headcount: number | null): Played {
  const random = mulberry32(seed);
  const rule: ReleaseRule = {
    questionnaire: { questions: smallQuestions },
    k: 5,
    commentsK: 10,
    cohorts: campaign.cohorts.map((id) => ({ id, headcount })),
  };
  const played = new FinalRule(rule);
  const sums: Tallies[] = [];
  const watched = {
    isFinal: (id: string) => played.isFinal(id),
    release(...step: Parameters<FinalRule['release']>) {
      const figures = played.release(...step);
      sums.push(played.tallies);
      return figures;
    },
  };
  const cast = castOf(campaign, random);
  const history = playCampaign(campaign, watched, { cast, eager: new Set(), random });
  return { played, history, sums };
}

const campaigns: fc.Arbitrary<Play> = fc.record({
  cohorts: fc.constantFrom(['c0'], ['c0', 'c1'], ['c0', 'c1', 'c2', 'c3']),
  people: fc.integer({ min: 5, max: 120 }),
  releases: fc.integer({ min: 1, max: 6 }),
  replacements: fc.constantFrom(0, 0.05, 0.5),
  changes: fc.constantFrom(0, 0.1, 0.3),
});
const anyPlay = fc.tuple(fc.nat(), campaigns, fc.constantFrom(...headcounts));

describe('the release rule', () => {
  it('keeps running sums equal to a recount of who entered, with those who withdrew since', () => {
    fc.assert(
      fc.property(anyPlay, ([seed, campaign, headcount]) => {
        const { played } = play(seed, campaign, headcount);
        const entered = [...played.counted].map(([{ cohort }, state]) => ({ cohort, entered: state }));
        expect(JSON.stringify(foldEntered(played.rule, entered))).toBe(JSON.stringify(played.tallies));
      }),
      { numRuns: 200 },
    );
  });

  it('counts everyone who entered once, and nobody else', () => {
    fc.assert(
      fc.property(anyPlay, ([seed, campaign, headcount]) => {
        const { played, history } = play(seed, campaign, headcount);
        const [whole] = history.at(-1) ?? [];
        expect(played.tallies.whole.n).toBe(played.counted.size);
        expect(whole?.counts.size).toBe(played.counted.size);
        expect(played.plans.reduce((sum, { entering }) => sum + entering.length, 0)).toBe(
          played.counted.size,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('never lets a cell fall, and grows each figure by nobody or by ten', () => {
    fc.assert(
      fc.property(anyPlay, ([seed, campaign, headcount]) => {
        const { played, sums } = play(seed, campaign, headcount);
        for (const [index, after] of sums.entries()) {
          const before = sums[index - 1] ?? null;
          const shown = publishTallies(played.rule, after);
          for (const name of ['whole', ...campaign.cohorts]) {
            const now = name === 'whole' ? after.whole : after.cohorts[name]!;
            const was = name === 'whole' ? before?.whole : before?.cohorts[name];
            const growth = now.n - (was?.n ?? 0);
            expect(growth === 0 || growth >= smallestBatch).toBe(true);
            for (const [key, count] of Object.entries(was?.counts ?? {}))
              expect(cell(now, key)).toBeGreaterThanOrEqual(count);
            if (name !== 'whole') expect(shown.cohorts[name] === null).toBe(now.n === 0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('publishes cells that are constant on groups of at least ten people, replacements apart', () => {
    fc.assert(
      fc.property(anyPlay, ([seed, campaign, headcount]) => {
        const { played, history } = play(seed, campaign, headcount);
        const replacements = new Set(
          [...played.counted.keys()].filter(({ replacement }) => replacement).map(({ id }) => id),
        );
        for (const unit of coreUnits)
          for (const atom of atomsOf(history, unit, replacements))
            expect(atom).toBeGreaterThanOrEqual(smallestBatch);
        for (const [part, { fewest }] of partsOf(played.rule))
          for (const atom of atomsOf(history, part, replacements))
            expect(atom).toBeGreaterThanOrEqual(fewest);
      }),
      { numRuns: 200 },
    );
  });
});

/** Sizes of the groups of people whom all figures of all releases count in the same way. */
function atomsOf(
  history: readonly (readonly PlayedFigure[])[],
  unit: string,
  replacements: ReadonlySet<string>,
): number[] {
  const vectors = vectorsOf({ history, known: new Set() }, unit);
  const atoms = new Map<string, number>();
  for (const id of new Set(vectors.flatMap((vector) => [...vector.keys()]))) {
    const pattern = vectors.map((vector) => (vector.has(id) ? 1 : 0)).join('');
    atoms.set(pattern, (atoms.get(pattern) ?? 0) + (replacements.has(id) ? 0 : 1));
  }
  return [...atoms.values()];
}
