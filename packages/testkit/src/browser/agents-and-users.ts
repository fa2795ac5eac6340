import { type Campaign, type CampaignInput, localTime } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';

const day = 86_400_000;
const timeZone = 'Europe/Paris';
const same = (fr: string, en: string) => ({ fr, en });

/** What a public service looks like and answers for: the settings that its operator writes. */
export const waterBoard = {
  version: 1,
  name: 'Régie des eaux',
  ink: { light: '#1c4f7c', dark: '#9cc8f0' },
  contact: 'ecoute@regie-des-eaux.example',
  imprint: { fr: 'Régie des eaux, service invité à l’essai.', en: 'Water board, a service under test.' },
};

/** Its two sides. */
export const agentsAndUsers: CampaignInput['audiences'] = {
  employees: {
    name: { fr: { many: 'agents', one: 'un agent' }, en: { many: 'agents', one: 'an agent' } },
  },
  consumers: {
    name: { fr: { many: 'usagers', one: 'un usager' }, en: { many: 'users', one: 'a user' } },
  },
};

interface Plan {
  readonly id: string;
  readonly title: string;
  /** Each is open for so many days from then on, milliseconds since the epoch. */
  readonly rounds: readonly { readonly id: string; readonly opens: number; readonly days: number }[];
}

/** A short campaign of that service, whose users are invited by name; none of its own words names a side otherwise. */
export function waterCampaign({ id, title, rounds }: Plan): Campaign {
  return testCampaign({
    id,
    version: rounds.length,
    organisation: { name: 'Régie des eaux', contact: 'ecoute@regie-des-eaux.example' },
    name: same(title, title),
    headline: same('L’eau du quartier, à vous', 'Your water, your word'),
    objective: same(`${title}\u00a0: dites-nous ce que vous vivez.`, `${title}: tell us what you see.`),
    audiences: agentsAndUsers,
    schedule: {
      timeZone,
      rounds: rounds.map((round) => {
        const closes = round.opens + round.days * day;
        return {
          id: round.id,
          opens: localTime(round.opens, timeZone),
          closes: localTime(closes, timeZone),
          compares: localTime(closes + 2 * day, timeZone),
        };
      }),
    },
    cohorts: {
      employees: { kind: 'open', cohorts: [{ id: 'open', label: same('Tous', 'All') }] },
      consumers: {
        kind: 'roll',
        columns: ['site'],
        cohorts: [{ id: 'dole', label: same('Dole', 'Dole'), where: { site: ['Dole'] } }],
      },
    },
  });
}
