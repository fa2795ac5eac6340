import { type Campaign, type CampaignInput, localTime } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';

const say = (fr: string) => ({ fr });
const hour = 3_600_000;

/** The ways a list is made more than a list: in random order. */
const questions: CampaignInput['questions'] = [
  {
    id: 'travel',
    theme: 'repair',
    kind: 'single-choice',
    equivalence: 'identical',
    text: say('Comment venez-vous à l’atelier ?'),
    unsure: 'dont-know',
    order: 'random',
    options: [
      { id: 'bike', label: say('À vélo') },
      { id: 'bus', label: say('En bus') },
      { id: 'car', label: say('En voiture') },
      { id: 'foot', label: say('À pied') },
      { id: 'train', label: say('En train') },
      { id: 'never', label: say('Je n’y viens pas'), last: true },
      { id: 'else', label: say('Autrement'), last: true, other: 'must' },
    ],
    comment: { prompt: say('Comment donc ?'), quotable: false, maxLength: 60 },
  },
  {
    id: 'tools',
    theme: 'repair',
    kind: 'multiple-choice',
    equivalence: 'identical',
    text: say('Que manque-t-il pour réparer plus ?'),
    order: 'random',
    max: 3,
    options: [
      { id: 'parts', label: say('Des pièces') },
      { id: 'time', label: say('Du temps') },
      { id: 'tools', label: say('Des outils') },
      { id: 'place', label: say('Un lieu') },
      { id: 'advice', label: say('Des conseils') },
      { id: 'nothing', label: say('Rien de tout cela'), last: true, exclusive: true },
    ],
  },
  {
    id: 'rank',
    theme: 'repair',
    kind: 'ranking',
    equivalence: 'identical',
    text: say('Du plus au moins important.'),
    order: 'random',
    items: [
      { id: 'price', label: say('Le prix') },
      { id: 'delay', label: say('Le délai') },
      { id: 'trust', label: say('La confiance') },
      { id: 'care', label: say('Le soin') },
      { id: 'rest', label: say('Le reste'), last: true },
    ],
  },
];

/**
 * A campaign in French alone, open since yesterday, whose lists are more than lists: what people meet of it is played on a
 * phone.
 * @param now milliseconds since the epoch
 */
export function choicesCampaign(now: number): Campaign {
  const timeZone = 'Europe/Paris';
  const at = (hours: number) => localTime(now + hours * hour, timeZone);
  return testCampaign({
    id: 'choices',
    version: 1,
    name: say('Des choix'),
    headline: say('Des choix'),
    objective: say('Pour voir.'),
    rules: say('Aucune.'),
    locales: ['fr'],
    schedule: {
      timeZone,
      rounds: [{ id: 'round-1', opens: at(-24), closes: at(30 * 24), compares: at(32 * 24) }],
    },
    themes: [{ id: 'repair', title: say('Réparer') }],
    questions,
    cohorts: {
      employees: {
        kind: 'roll',
        columns: ['site'],
        cohorts: [{ id: 'lyon', label: say('Lyon'), where: { site: ['Lyon'] } }],
      },
      consumers: { kind: 'open', cohorts: [{ id: 'open', label: say('Clients') }] },
    },
  });
}
