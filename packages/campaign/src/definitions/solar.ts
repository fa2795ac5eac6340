import { defineCampaign } from '../check/check-campaign.ts';
import type { Campaign } from '../schema/campaign.ts';
import { say } from './hestia/wording.ts';
import { solarQuestions, solarSections } from './solar/questions.ts';

/**
 * Another subject of the same invented company: a short test of one product, whose two sides have names of their own
 * (colleagues, and the households that try it).
 */
export const solar: Campaign = defineCampaign({
  schemaVersion: 1,
  id: 'volet-solaire',
  version: 1,
  organisation: { name: 'Hestia Habitat', contact: 'essais@hestia-habitat.example' },
  name: say(
    'Le volet solaire à l’essai',
    'Trying the solar shutter',
    'Der Solar-Rollladen im Test',
    'O estore solar à prova',
  ),
  headline: say(
    'Le volet solaire, six semaines plus tard : qu’en dites-vous ?',
    'The solar shutter, six weeks on: what do you say?',
    'Der Solar-Rollladen nach sechs Wochen: Was sagen Sie?',
    'O estore solar, seis semanas depois: o que diz?',
  ),
  objective: {
    employees: say(
      'Les foyers qui l’essaient répondent de leur côté, aux mêmes questions. Les deux avis décideront de ce que nous changeons avant la vente.',
      'The households trying it are answering the same questions, separately. Both views will decide what we change before it goes on sale.',
      'Die Haushalte, die ihn testen, beantworten dieselben Fragen, getrennt davon. Beide Meinungen entscheiden, was wir vor dem Verkauf ändern.',
      'As famílias que o experimentam respondem à parte, às mesmas perguntas. As duas opiniões decidirão o que mudamos antes da venda.',
    ),
    consumers: say(
      'Les collègues qui l’ont conçu répondent de leur côté, aux mêmes questions. Les deux avis décideront de ce que nous changeons avant la vente.',
      'The colleagues who designed it are answering the same questions, separately. Both views will decide what we change before it goes on sale.',
      'Die Kolleginnen und Kollegen, die ihn entworfen haben, beantworten dieselben Fragen, getrennt davon. Beide Meinungen entscheiden, was wir vor dem Verkauf ändern.',
      'Os colegas que o conceberam respondem à parte, às mesmas perguntas. As duas opiniões decidirão o que mudamos antes da venda.',
    ),
  },
  rules: say(
    'On parle de ce qu’on a essayé. On critique un produit, jamais une personne, et on ne nomme personne.',
    'We speak of what we have tried. We criticise a product, never a person, and we name nobody.',
    'Wir sprechen über das, was wir ausprobiert haben. Wir kritisieren ein Produkt, nie einen Menschen, und nennen keine Namen.',
    'Falamos do que experimentámos. Criticamos um produto, nunca uma pessoa, e não nomeamos ninguém.',
  ),
  minutes: 3,
  locales: ['fr', 'en', 'de', 'pt'],
  schedule: {
    timeZone: 'Europe/Paris',
    rounds: [
      {
        id: 'round-1',
        opens: '2026-11-09T08:00',
        closes: '2026-11-27T18:00',
        compares: '2026-12-01T09:00',
      },
    ],
  },
  themes: [
    { id: 'daily', title: say('Tous les jours', 'Day to day', 'Im Alltag', 'No dia a dia') },
    {
      id: 'before-sale',
      title: say('Avant la vente', 'Before it goes on sale', 'Vor dem Verkauf', 'Antes da venda'),
    },
  ],
  sections: solarSections,
  questions: solarQuestions,
  thanks: {
    employees: say(
      'L’équipe d’essai vous répond à l’atelier et au siège, le jour où les deux côtés s’ouvrent.',
      'The trial team answers you in the workshop and at the office, on the day both sides open.',
      'Das Testteam antwortet Ihnen in der Werkstatt und in der Zentrale, an dem Tag, an dem sich beide Seiten öffnen.',
      'A equipa do ensaio responde-lhe na oficina e na sede, no dia em que ambos os lados se abrem.',
    ),
    consumers: say(
      'L’équipe d’essai vous répond le jour où les deux côtés s’ouvrent, et reprend le volet si vous n’en voulez pas.',
      'The trial team answers you on the day both sides open, and takes the shutter back if you do not want it.',
      'Das Testteam antwortet Ihnen an dem Tag, an dem sich beide Seiten öffnen, und nimmt den Rollladen zurück, wenn Sie ihn nicht möchten.',
      'A equipa do ensaio responde-lhe no dia em que ambos os lados se abrem, e recolhe o estore se não o quiser.',
    ),
  },
  audiences: {
    employees: {
      name: {
        fr: { many: 'collègues', one: 'un collègue' },
        en: { many: 'colleagues', one: 'a colleague' },
        de: {
          ...{ many: 'Kolleginnen und Kollegen', one: 'eine Kollegin oder ein Kollege' },
          ...{ the: 'die Kolleginnen und Kollegen', to: 'den Kolleginnen und Kollegen' },
          label: 'Kollegium',
        },
        pt: { many: 'colegas', one: 'um colega' },
      },
    },
    consumers: {
      name: {
        fr: { many: 'foyers testeurs', one: 'un foyer testeur', label: 'Foyers' },
        en: { many: 'test households', one: 'a test household', label: 'Households' },
        de: {
          ...{ many: 'Testhaushalte', one: 'ein Testhaushalt' },
          ...{ the: 'die Testhaushalte', to: 'den Testhaushalten' },
          label: 'Haushalte',
        },
        pt: { many: 'famílias de teste', one: 'uma família de teste', label: 'Famílias' },
      },
    },
  },
  cohorts: {
    employees: {
      kind: 'roll',
      columns: ['site'],
      cohorts: [
        {
          id: 'workshops',
          label: say('Ateliers', 'Workshops', 'Werkstätten', 'Oficinas'),
          where: { site: ['Dole', 'Rennes'] },
        },
        {
          id: 'offices',
          label: say('Siège et service client', 'Offices', 'Zentrale und Kundendienst', 'Sede e serviço'),
          where: { site: ['Lyon', 'Service client'] },
        },
      ],
    },
    consumers: {
      kind: 'open',
      cohorts: [
        {
          id: 'households',
          label: say('Foyers testeurs', 'Test households', 'Testhaushalte', 'Famílias de teste'),
        },
      ],
    },
  },
});
