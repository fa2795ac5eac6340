import { type Campaign, type CampaignInput, defineCampaign } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { repeatQuestions } from '@miroir/testkit/deployment/repeat-questions';

/** The demonstration's questions, of every kind, again and again under other names, for two lists of many cohorts. */
export function manyOf({ questions, cohorts }: { questions: number; cohorts: number }): Campaign {
  const scheme = (prefix: string, [fr, en, de, pt]: readonly [string, string, string, string]) => ({
    kind: 'roll' as const,
    columns: ['site'],
    cohorts: Array.from({ length: cohorts }, (_, at) => ({
      id: `${prefix}-${at}`,
      label: { fr: `${fr} ${at + 1}`, en: `${en} ${at + 1}`, de: `${de} ${at + 1}`, pt: `${pt} ${at + 1}` },
      where: { site: [`${prefix}-${at}`] },
    })),
  });
  return defineCampaign({
    ...hestia,
    ideaPrompts: [],
    questions: repeatQuestions(hestia.questions, questions),
    cohorts: {
      employees: scheme('site', ['Site', 'Site', 'Standort', 'Local']),
      consumers: scheme('shop', ['Magasin', 'Shop', 'Filiale', 'Loja']),
    },
  });
}

/** Words that a German author may well write, and that no hyphen breaks. */
const compounds = [
  'Gewährleistungsabwicklungszuständigkeit',
  'Nachhaltigkeitsberichterstattungspflicht',
  'Kundenzufriedenheitsverbesserungsprogramm',
  'Donaudampfschifffahrtsgesellschaft',
];
const named = new Set(['short', 'label', 'title', 'name']);

/** The demonstration with long German words in every name of a theme, question, answer and cohort. */
export function longWords(): Campaign {
  let at = 0;
  const lengthen = (value: unknown, isName: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => lengthen(each, isName));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        isName && key === 'de'
          ? `${compounds[at++ % compounds.length]} ${inner}`
          : lengthen(inner, isName || named.has(key)),
      ]),
    );
  };
  const { questions, themes, cohorts, ...rest } = hestia;
  // A definition is data: what is written into it is checked again.
  const longer = lengthen({ questions, themes, cohorts }, false) as Pick<
    Campaign,
    'questions' | 'themes' | 'cohorts'
  >;
  return defineCampaign({ ...rest, ...longer });
}

/** How the sides of `otherNames` are called: a collective with a label of its own, and a plain plural. */
const teamAndMembers: CampaignInput['audiences'] = {
  employees: {
    name: {
      fr: { many: 'membres de l’équipe', one: 'un membre de l’équipe', label: 'Équipe' },
      en: { many: 'team members', one: 'a team member', label: 'Team' },
      de: {
        ...{ many: 'Teammitglieder', one: 'ein Teammitglied', label: 'Team' },
        ...{ the: 'die Teammitglieder', to: 'den Teammitgliedern' },
      },
      pt: { many: 'membros da equipa', one: 'um membro da equipa', label: 'Equipa' },
    },
  },
  consumers: {
    name: {
      fr: { many: 'adhérents', one: 'un adhérent' },
      en: { many: 'subscribers', one: 'a subscriber' },
      de: {
        ...{ many: 'Abonnentinnen und Abonnenten', one: 'eine Abonnentin oder ein Abonnent' },
        ...{ the: 'die Abonnentinnen und Abonnenten', to: 'den Abonnentinnen und Abonnenten' },
      },
      pt: { many: 'assinantes', one: 'um assinante' },
    },
  },
};

/** What the sides are called by default, in four languages. */
export const defaultNames =
  /salarié|\bclient|\bemployee|\bcustomer|beschäftigt|\bkund(?:e|in|schaft)|trabalhador/iu;

const untouched = new Set(['id', 'where', 'audience', 'audiences', 'columns']);

/** The demonstration whose sides have other names: its own texts say those by default nowhere either. */
export function otherNames(): Campaign {
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(new RegExp(defaultNames, 'giu'), '…');
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    // Texts alone: an id is what answers point at, and an audience is no name.
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, untouched.has(key) ? inner : renamed(inner)]),
    );
  };
  const { questions, cohorts, objective, headline, themes, resources } = hestia;
  const texts = renamed({ questions, cohorts, objective, headline, themes, resources });
  return defineCampaign({ ...hestia, ...(texts as Partial<Campaign>), audiences: teamAndMembers });
}
