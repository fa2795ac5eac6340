import type { Audience } from '@miroir/basics';
import {
  type Answer,
  type Campaign,
  defineCampaign,
  localTime,
  optionIds,
  type Questionnaire,
  type Sheet,
} from '@miroir/campaign';
import { type PublishedQuestion, questions } from './pew-2025.ts';

type CampaignInput = Parameters<typeof defineCampaign>[0];

const hour = 3_600_000;
const timeZone = 'Europe/Paris';
/** What everybody chose of whom no share is published. */
const others = 'other';

const en = (text: string) => ({ en: text });
const idOf = (answer: string): string => answer.toLowerCase().replaceAll(' ', '-');

const topics = {
  ahead: 'The years ahead',
  work: 'Work',
  worries: 'Worries',
  say: 'Having a say',
} satisfies Record<PublishedQuestion['topic'], string>;

/** The published questions as a campaign, open since an hour and for a month: experts on a list, adults by a link. */
export function publishedCampaign(now: number): Campaign {
  const at = (hours: number): string => localTime(now + hours * hour, timeZone);
  return defineCampaign({
    schemaVersion: 1,
    id: 'published',
    version: 1,
    organisation: { name: 'Pew Research Center', contact: 'contact@example.org' },
    name: en('How the public and experts view AI'),
    headline: en('What is ahead?'),
    objective: en('Both audiences are asked the same.'),
    rules: en('None.'),
    minutes: 5,
    locales: ['en'],
    schedule: {
      timeZone,
      rounds: [{ id: 'round-1', opens: at(-1), closes: at(30 * 24), compares: at(32 * 24) }],
    },
    themes: Object.entries(topics).map(([id, title]) => ({ id, title: en(title) })),
    questions: questions.map(questionOf),
    cohorts: {
      employees: {
        kind: 'roll',
        columns: ['field'],
        cohorts: [{ id: 'experts', label: en('Experts'), where: { field: ['AI'] } }],
      },
      consumers: { kind: 'open', cohorts: [{ id: 'adults', label: en('Adults') }] },
    },
  });
}

function questionOf({ id, topic, asks, shares }: PublishedQuestion): CampaignInput['questions'][number] {
  const base = { id, theme: topic, equivalence: 'identical', text: en(asks), required: true } as const;
  if (shares.length === 1) return { ...base, kind: 'yes-no' };
  const options = [...shares.map(({ answer }) => answer), others];
  return {
    ...base,
    kind: 'single-choice',
    options: options.map((answer) => ({ id: idOf(answer), label: en(answer) })),
  };
}

/** Of `people`, how many gave each answer: the number nearest to the published share, and the rest. */
export function countsOf(question: PublishedQuestion, audience: Audience, people: number): number[] {
  const counts = question.shares.map(({ experts, adults }) =>
    Math.round((people * (audience === 'employees' ? experts : adults)) / 100),
  );
  return [...counts, people - counts.reduce((sum, count) => sum + count, 0)];
}

/** What each of `people` answers, so that together they answer as published. Who is among whom shifts by question. */
export function publishedSheets(questionnaire: Questionnaire, people: number): Sheet[] {
  const { audience } = questionnaire;
  const columns = questions.map((question, turn): [string, Answer[]] => {
    const asked = questionnaire.questions.find(({ id }) => id === question.id);
    if (asked === undefined) throw new Error(`${question.id} is not asked`);
    const given = countsOf(question, audience, people).flatMap((count, at) =>
      Array.from({ length: count }, (): Answer => ({ option: optionIds(asked)[at] ?? '' })),
    );
    const start = (turn * 97) % people;
    return [question.id, [...given.slice(start), ...given.slice(0, start)]];
  });
  return Array.from({ length: people }, (_, person) => ({
    answers: Object.fromEntries(columns.map(([id, given]) => [id, given[person] ?? { option: '' }])),
    comments: {},
  }));
}
