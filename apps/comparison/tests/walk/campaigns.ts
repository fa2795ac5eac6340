import { type Campaign, defineCampaign } from '@miroir/campaign';
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
