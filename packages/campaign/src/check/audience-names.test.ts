import { describe, expect, it } from 'vitest';
import { audienceNamesIn } from '../audience-names/index.ts';
import { fingerprint } from '../fingerprint.ts';
import { localizeQuestionnaire, questionnaireFor } from '../questionnaire/questionnaire-for.ts';
import type { CampaignInput } from '../schema/campaign.ts';
import { testCampaign } from '../testing/index.ts';
import { checkCampaign } from './check-campaign.ts';

const campaign = testCampaign();
type Names = NonNullable<CampaignInput['audiences']>;

const agents: Names = {
  employees: {
    name: { fr: { many: 'agents', one: 'un agent' }, en: { many: 'agents', one: 'an agent' } },
  },
  consumers: {
    name: { fr: { many: 'usagers', one: 'un usager' }, en: { many: 'users', one: 'a user' } },
  },
};

function faultsOf(audiences: Names): string[] {
  const checked = checkCampaign({ ...campaign, audiences }, { stage: 'publish' });
  return checked.ok ? [] : checked.error.map(({ path, message }) => `${path}: ${message}`);
}

describe('The names of the audiences', () => {
  it('are the campaign’s, complete in each language, and weigh on the fingerprint', () => {
    const checked = checkCampaign({ ...campaign, audiences: agents }, { stage: 'publish' });
    if (!checked.ok) throw new Error(checked.error.map(({ message }) => message).join('\n'));
    expect(fingerprint(checked.value)).not.toBe(fingerprint(campaign));
    expect(audienceNamesIn(checked.value.audiences, 'fr-CA').employees).toEqual({
      many: 'agents',
      one: 'un agent',
      the: 'les agents',
      of: 'des agents',
      to: 'aux agents',
      label: 'Agents',
    });
    const { names } = localizeQuestionnaire(questionnaireFor(checked.value, 'consumers'), 'en');
    expect([names.own.of, names.other.to]).toEqual(['of users', 'to agents']);
  });

  it('are shipped for a campaign that gives none, which keeps its fingerprint and its questionnaire', () => {
    expect(questionnaireFor(campaign, 'employees')).not.toHaveProperty('names');
    const { names } = localizeQuestionnaire(questionnaireFor(campaign, 'employees'), 'pt-BR');
    expect([names.own.of, names.other.the]).toEqual(['dos trabalhadores', 'os clientes']);
    expect(audienceNamesIn(undefined, 'de').employees.of).toBe('der Beschäftigten');
  });

  it('agree in gender where the language does', () => {
    const name = { pt: { many: 'pessoas da equipa', one: 'uma pessoa da equipa' } };
    expect(audienceNamesIn({ employees: { name } }, 'pt').employees.to).toBe('às pessoas da equipa');
  });

  it('are plurals: a collective is refused, and is a label', () => {
    const team = (fr: { many: string; one: string; label?: string }): Names => ({
      employees: { name: { fr, en: { many: 'team members', one: 'a team member' } } },
    });
    expect(faultsOf(team({ many: 'équipe', one: 'une personne de l’équipe' }))).toEqual([
      'audiences.employees.name.fr.many: "équipe" is no plural, and sentences agree with one: write the people ("membres de l’équipe"), and the collective in "label".',
    ]);
    const members = team({ many: 'membres de l’équipe', one: 'un membre de l’équipe', label: 'Équipe' });
    expect(faultsOf(members)).toEqual([]);
    expect(audienceNamesIn(members, 'fr').employees).toMatchObject({
      to: 'aux membres de l’équipe',
      label: 'Équipe',
    });
  });

  it('have the forms that no rule gives, an article, every language, and differ from one another', () => {
    const name = { ...agents.employees?.name, de: { many: 'Bedienstete', one: 'Bedienstete' } };
    expect(faultsOf({ employees: { name } })).toEqual([
      'audiences.employees.name.de.one: "Bedienstete" is one of them with an article: in "de" it begins with "ein" or "eine".',
      'audiences.employees.name.de.the: No rule gives "the" in "de"; write it, as "die Beschäftigten" in German.',
      'audiences.employees.name.de.to: No rule gives "to" in "de"; write it, as "den Beschäftigten" in German.',
    ]);
    expect(faultsOf({ employees: { name: { fr: { many: 'agents', one: 'un agent' } } } })).toEqual([
      'audiences.employees.name.en: How the employees are called is missing in "en": give "many" and "one", and the forms the language needs.',
    ]);
    expect(faultsOf({ ...agents, consumers: agents.employees })).toEqual([
      'audiences: In "fr" both sides are called "agents"; give each a name and a label of its own.',
      'audiences: In "en" both sides are called "agents"; give each a name and a label of its own.',
    ]);
  });
});
