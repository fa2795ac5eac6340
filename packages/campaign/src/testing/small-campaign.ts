import type { CampaignInput } from '../schema/campaign.ts';

/** A small valid campaign as an author writes it: one question of each side's own, two shared, one condition. */
export function smallCampaign(): CampaignInput {
  return { ...smallFrame(), questions: smallQuestions() };
}

function fr(text: string) {
  return { fr: text };
}

function smallQuestions(): CampaignInput['questions'] {
  const options = [
    { id: 'low', label: fr('Peu') },
    { id: 'mid', label: fr('Moyen') },
    { id: 'high', label: fr('Beaucoup') },
  ];
  return [
    {
      id: 'ease',
      theme: 'repair',
      kind: 'likert',
      equivalence: 'identical',
      text: fr('Facile ?'),
      unsure: 'dont-know',
      options,
    },
    {
      id: 'done',
      theme: 'repair',
      kind: 'yes-no',
      equivalence: 'adapted',
      text: { employees: fr('Vu ?'), consumers: fr('Fait ?') },
    },
    {
      id: 'how',
      theme: 'repair',
      kind: 'rating',
      equivalence: 'identical',
      text: fr('Comment ?'),
      max: 5,
      low: fr('Mal'),
      high: fr('Bien'),
      when: { question: 'done', is: ['yes'] },
      comment: { prompt: fr('Pourquoi ?'), quotable: true, maxLength: 100 },
    },
    {
      id: 'inside',
      theme: 'repair',
      kind: 'nps',
      equivalence: 'one-sided',
      audience: 'employees',
      text: fr('Dedans ?'),
    },
    {
      id: 'outside',
      theme: 'repair',
      kind: 'nps',
      equivalence: 'one-sided',
      audience: 'consumers',
      text: fr('Dehors ?'),
    },
  ];
}

function smallFrame(): Omit<CampaignInput, 'questions'> {
  return {
    schemaVersion: 1,
    id: 'small',
    version: 1,
    organisation: { name: 'Petite', contact: 'contact@example.org' },
    name: fr('Petite campagne'),
    headline: fr('Bonjour'),
    objective: fr('Pour voir'),
    rules: fr('Aucune'),
    minutes: 2,
    locales: ['fr'],
    schedule: {
      timeZone: 'Europe/Paris',
      rounds: [
        {
          id: 'round-1',
          opens: '2026-03-02T08:00',
          closes: '2026-03-30T18:00',
          compares: '2026-04-02T09:00',
        },
      ],
    },
    themes: [{ id: 'repair', title: fr('Réparer') }],
    cohorts: {
      employees: {
        kind: 'roll',
        columns: ['site'],
        cohorts: [
          { id: 'dole', label: fr('Dole'), where: { site: ['Dole'] } },
          { id: 'lyon', label: fr('Lyon'), where: { site: ['Lyon', 'Siège'] } },
        ],
      },
      consumers: { kind: 'open', cohorts: [{ id: 'open', label: fr('Clients') }] },
    },
  };
}
