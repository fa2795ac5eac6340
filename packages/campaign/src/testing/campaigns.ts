import { type Audience, audiences } from '@miroir/basics';
import fc from 'fast-check';
import { optionIds } from '../answers/options.ts';
import { rulesOf } from '../answers/rules.ts';
import { defineCampaign } from '../check/check-campaign.ts';
import { definitionOf } from '../check/kind-definitions.ts';
import { type QuestionKind, questionKinds } from '../kinds/shared/kind.ts';
import { type Campaign, type CampaignInput, questionSchema } from '../schema/campaign.ts';
import type { Condition } from '../schema/condition.ts';
import { kindMembers, wordsFor } from './question-parts.ts';

type QuestionInput = CampaignInput['questions'][number];

interface Plan {
  readonly kind: QuestionKind;
  readonly equivalence: 'identical' | 'adapted' | 'one-sided';
  readonly audience: Audience;
  readonly required: boolean;
  readonly unsure: 'none' | 'dont-know' | 'prefer-not' | 'both';
  readonly options: number;
  readonly twinList: boolean;
  readonly comment: boolean;
  readonly quotable: boolean;
  readonly condition: {
    readonly targets: readonly number[];
    readonly picks: readonly number[];
    readonly negated: boolean;
    readonly cut: boolean;
  } | null;
}

const planArbitrary: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom(...questionKinds),
  equivalence: fc.constantFrom('identical', 'adapted', 'one-sided'),
  audience: fc.constantFrom(...audiences),
  required: fc.boolean(),
  unsure: fc.constantFrom('none', 'dont-know', 'prefer-not', 'both'),
  options: fc.integer({ min: 3, max: 6 }),
  twinList: fc.boolean(),
  comment: fc.boolean(),
  quotable: fc.boolean(),
  condition: fc.option(
    fc.record({
      targets: fc.array(fc.nat(20), { minLength: 1, maxLength: 2 }),
      picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
      negated: fc.boolean(),
      cut: fc.boolean(),
    }),
    { freq: 2 },
  ),
});

/** A condition on earlier answers both reachable and asked of whoever is asked this question, where there is one. */
function conditionFor(plan: Plan, audience: Audience | undefined, earlier: Campaign['questions']) {
  const candidates = earlier.filter(
    (target) =>
      rulesOf(target).routed !== null && (target.audience === undefined || target.audience === audience),
  );
  if (plan.condition === null || candidates.length === 0) return undefined;
  const leaves = plan.condition.targets.flatMap((place): Condition[] => {
    const target = candidates[place % candidates.length];
    if (!target) return [];
    const values = [...optionIds(target), ...(target.unsure === 'none' ? [] : ['unsure'])];
    const picks = plan.condition?.picks.map((pick) => values[pick % values.length] ?? 'yes') ?? [];
    const cut = plan.condition?.cut ? definitionOf(target).scale(target)[1] : undefined;
    const leaf: Condition =
      cut === undefined
        ? { question: target.id, is: [...new Set(picks)] }
        : { question: target.id, atLeast: cut };
    // A negation of what must be answered might leave nothing to answer.
    return plan.condition?.negated && !target.required ? [{ not: leaf }] : [leaf];
  });
  const [only, other] = leaves;
  return only && !other ? only : { any: leaves };
}

function questionInput(
  plan: Plan,
  index: number,
  themes: number,
  earlier: Campaign['questions'],
): QuestionInput {
  const audience = plan.equivalence === 'one-sided' ? plan.audience : undefined;
  const words = wordsFor(plan.equivalence === 'adapted', audience, `q${index}`);
  const when = conditionFor(plan, audience, earlier);
  return {
    id: `q${index}`,
    theme: `theme-${index % themes}`,
    equivalence: plan.equivalence,
    ...(audience ? { audience } : {}),
    text: words('text'),
    required: plan.required,
    unsure: plan.unsure,
    ...(when ? { when } : {}),
    ...(plan.comment
      ? { comment: { prompt: words('prompt'), quotable: plan.quotable, maxLength: 200 } }
      : {}),
    ...kindMembers(plan, words),
  };
}

/**
 * Publishable campaigns: every kind, equivalence, twin lists, conditions. At least one question is asked of both
 * sides. Every wording that only one audience reads contains `only:employees` or `only:consumers`, so that a leak is
 * a plain search.
 */
export function campaignArbitrary({
  maxQuestions = 10,
}: {
  maxQuestions?: number;
} = {}): fc.Arbitrary<Campaign> {
  const plans = fc.array(planArbitrary, { minLength: 1, maxLength: maxQuestions });
  return fc
    .record({
      plans,
      themes: fc.integer({ min: 1, max: 4 }),
      rollCohorts: fc.integer({ min: 1, max: 4 }),
      space: fc.boolean(),
    })
    .map(({ plans: drawn, themes, rollCohorts, space }) => {
      const shared = drawn.map((plan, index) =>
        index === 0 && plan.equivalence === 'one-sided'
          ? { ...plan, equivalence: 'identical' as const }
          : plan,
      );
      const questions: Campaign['questions'] = [];
      for (const [index, plan] of shared.entries()) {
        questions.push(questionSchema.parse(questionInput(plan, index, themes, questions)));
      }
      return defineCampaign({
        ...frameOf(themes, rollCohorts),
        ...(space ? { space: spaceInput() } : {}),
        questions,
      });
    });
}

function spaceInput(): NonNullable<CampaignInput['space']> {
  const owner = (audience: Audience) => ({
    name: `only:${audience} owner`,
    role: { fr: `only:${audience} role fr`, en: `only:${audience} role en` },
  });
  return {
    owner: { employees: owner('employees'), consumers: owner('consumers') },
    promise: { agrees: 5, days: 14 },
  };
}

function frameOf(themes: number, rollCohorts: number): Omit<CampaignInput, 'questions'> {
  const twin = wordsFor(true, undefined, 'campaign');
  const plain = (text: string) => ({ fr: `${text} fr`, en: `${text} en` });
  return {
    schemaVersion: 1,
    id: 'arbitrary',
    version: 1,
    organisation: { name: 'Arbitrary', contact: 'someone@example.org' },
    name: plain('name'),
    headline: twin('headline'),
    objective: twin('objective'),
    rules: plain('rules'),
    minutes: 5,
    locales: ['fr', 'en'],
    schedule: {
      timeZone: 'Europe/Paris',
      rounds: [
        {
          id: 'round-1',
          opens: '2026-11-02T08:00',
          closes: '2026-12-04T18:00',
          compares: '2026-12-15T09:00',
        },
      ],
    },
    themes: Array.from({ length: themes }, (_, index) => ({
      id: `theme-${index}`,
      title: twin(`theme ${index}`),
    })),
    cohorts: {
      employees: {
        kind: 'roll',
        columns: ['site'],
        cohorts: Array.from({ length: rollCohorts }, (_, index) => ({
          id: `only-employees-${index}`,
          label: plain(`only:employees cohort ${index}`),
          where: { site: [`site ${index}`] },
        })),
      },
      consumers: { kind: 'open', cohorts: [{ id: 'open', label: plain('only:consumers cohort') }] },
    },
  };
}
