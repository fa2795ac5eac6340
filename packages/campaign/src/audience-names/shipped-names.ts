import type { Audience } from '@miroir/basics';
import type { LocalizedName } from '../schema/audience-name.ts';

/** How the sides are called by a campaign that does not say. */
export const shippedNames: Readonly<Record<Audience, LocalizedName>> = {
  employees: {
    fr: { many: 'salariés', one: 'un salarié' },
    en: { many: 'employees', one: 'an employee' },
    de: {
      many: 'Beschäftigte',
      one: 'eine beschäftigte Person',
      the: 'die Beschäftigten',
      to: 'den Beschäftigten',
    },
    pt: { many: 'trabalhadores', one: 'um trabalhador' },
  },
  consumers: {
    fr: { many: 'clients', one: 'un client' },
    en: { many: 'customers', one: 'a customer' },
    de: {
      many: 'Kundinnen und Kunden',
      one: 'eine Kundin oder ein Kunde',
      the: 'die Kundinnen und Kunden',
      to: 'den Kundinnen und Kunden',
    },
    pt: { many: 'clientes', one: 'um cliente' },
  },
};
