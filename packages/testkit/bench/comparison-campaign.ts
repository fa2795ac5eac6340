import { type Campaign, defineCampaign } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { openHestia } from '../src/deployment/deploy-hestia.ts';

/** How much a comparison has to show. */
export interface ComparisonSize {
  /** People whose answers are in the figures, both sides together. */
  readonly people: number;
  readonly questions: number;
  /** A side. */
  readonly cohorts: number;
  /** A side. */
  readonly releases: number;
}

/** People on the list of each cohort: parts are told by cohort from 200. */
export const headcount = 50_000;

/** The demonstration's questions, of every kind, again and again under other names, for two lists of many cohorts. */
export function largeCampaign(now: number, { questions, cohorts }: ComparisonSize): Campaign {
  const base = openHestia(now);
  const turns = Math.ceil(questions / hestia.questions.length);
  const repeated = Array.from({ length: turns }, (_, turn) =>
    hestia.questions.map((question) => ({
      ...question,
      id: `${question.id}-${turn}`,
      ...(question.when === undefined ? {} : { when: renamed(question.when, turn) }),
    })),
  );
  const scheme = (prefix: string) => ({
    kind: 'roll' as const,
    columns: ['site'],
    cohorts: Array.from({ length: cohorts }, (_, index) => ({
      id: `${prefix}-${index}`,
      label: { fr: `Groupe ${index}`, en: `Group ${index}`, de: `Gruppe ${index}`, pt: `Grupo ${index}` },
      where: { site: [`${prefix}-${index}`] },
    })),
  });
  return defineCampaign({
    ...base,
    id: 'large',
    ideaPrompts: [],
    questions: repeated.flat().slice(0, questions),
    cohorts: { employees: scheme('staff'), consumers: scheme('clients') },
  });
}

type Condition = NonNullable<Campaign['questions'][number]['when']>;

/** The same condition on the questions of the same turn. */
function renamed(condition: Condition, turn: number): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => renamed(each, turn)) };
  if ('any' in condition) return { any: condition.any.map((each) => renamed(each, turn)) };
  return { ...condition, question: `${condition.question}-${turn}` };
}
