import { type Campaign, type CampaignInput, defineCampaign } from '../index.ts';

const fr = (text: string): { fr: string; en: string } => ({ fr: text, en: `${text} (en)` });
const twin = (employees: string, consumers: string) => ({
  employees: fr(employees),
  consumers: fr(consumers),
});

function questions(): CampaignInput['questions'] {
  return [
    {
      id: 'ease',
      theme: 'repair',
      kind: 'likert',
      equivalence: 'identical',
      text: fr('Réparer est-il facile ?'),
      unsure: 'dont-know',
      required: true,
      options: [
        { id: 'hard', label: fr('Difficile') },
        { id: 'mid', label: fr('Ni l’un ni l’autre') },
        { id: 'easy', label: fr('Facile') },
      ],
    },
    {
      id: 'done',
      theme: 'repair',
      kind: 'yes-no',
      equivalence: 'adapted',
      text: twin('Avez-vous vu une réparation au bureau ?', 'Avez-vous fait réparer chez vous ?'),
    },
    {
      id: 'why',
      theme: 'repair',
      kind: 'long-text',
      equivalence: 'identical',
      text: fr('Pourquoi ?'),
      quotable: true,
      maxLength: 400,
      when: { question: 'done', is: ['yes'] },
      results: 'after-close',
    },
    {
      id: 'friend',
      theme: 'repair',
      kind: 'nps',
      equivalence: 'identical',
      text: fr('Le diriez-vous à un ami ?'),
      results: 'never',
      comment: { prompt: fr('Un mot ?'), quotable: false, maxLength: 200 },
    },
    {
      id: 'order',
      theme: 'repair',
      kind: 'ranking',
      equivalence: 'identical',
      text: fr('Dans quel ordre ?'),
      items: [
        { id: 'price', label: fr('Le prix') },
        { id: 'time', label: fr('Le délai') },
        { id: 'trust', label: fr('La confiance') },
      ],
    },
  ];
}

/** A small campaign for tests: two cohorts of employees, an open link for consumers, an open text, a comment. */
export function testCampaign(changes: Partial<CampaignInput> = {}): Campaign {
  return defineCampaign({
    schemaVersion: 1,
    id: 'test',
    version: 1,
    organisation: { name: 'Essai', contact: 'contact@example.org' },
    name: fr('Faire durer'),
    headline: twin('Salariés, à vous', 'Clients, à vous'),
    objective: twin('Dites-nous ce que vous voyez au bureau.', 'Dites-nous ce que vous vivez chez vous.'),
    rules: fr('On parle de ce qu’on connaît.'),
    minutes: 2,
    locales: ['fr', 'en'],
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
    questions: questions(),
    cohorts: {
      employees: {
        kind: 'roll',
        columns: ['site'],
        cohorts: [
          { id: 'dole', label: fr('Dole'), where: { site: ['Dole'] } },
          { id: 'lyon', label: fr('Lyon'), where: { site: ['Lyon'] } },
        ],
      },
      consumers: { kind: 'open', cohorts: [{ id: 'open', label: fr('Clients') }] },
    },
    privacy: { k: 5, comments: 10 },
    ...changes,
  });
}

/** A moment while the test campaign is open: Tuesday 10 March 2026, 09:00 UTC. */
export const duringTestCampaign = Date.UTC(2026, 2, 10, 9);
/** The close of the test campaign: 30 March 2026, 18:00 in Paris (summer time). */
export const testCampaignCloses = Date.UTC(2026, 2, 30, 16);

/** The comparison of the test campaign, 9:00 in Paris. */
export const testCampaignCompares = Date.UTC(2026, 3, 2, 7);
