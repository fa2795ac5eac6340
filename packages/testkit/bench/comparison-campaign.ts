import { type Campaign, defineCampaign } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { openHestia } from '../src/deployment/deploy-hestia.ts';
import { repeatQuestions } from '../src/deployment/repeat-questions.ts';

/** How much a comparison has to show. */
export interface ComparisonSize {
  /** People whose answers are in the figures, both sides together. */
  readonly people: number;
  readonly questions: number;
  /** A side. */
  readonly cohorts: number;
  /** A side. */
  readonly releases: number;
  /** In the space of a side; absent: it has none. */
  readonly ideas?: number;
}

/** People on the list of each cohort: parts are told by cohort from 200. */
export const headcount = 50_000;

/** The demonstration's questions, of every kind, again and again under other names, for two lists of many cohorts. */
export function largeCampaign(now: number, { questions, cohorts }: ComparisonSize): Campaign {
  const base = openHestia(now);
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
    questions: repeatQuestions(hestia.questions, questions),
    cohorts: { employees: scheme('staff'), consumers: scheme('clients') },
  });
}
