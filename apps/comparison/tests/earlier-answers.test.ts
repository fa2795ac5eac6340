import { questionnaireFor } from '@miroir/campaign';
import { solar } from '@miroir/campaign/definitions';
import { expect, it } from 'vitest';
import { askedOf } from '../server/report/asked-of.ts';
import { textsOf } from '../server/report/texts.ts';
import { wordingAsLaunched } from '../server/report/wording.ts';

const wording = wordingAsLaunched({
  employees: questionnaireFor(solar, 'employees'),
  consumers: questionnaireFor(solar, 'consumers'),
});

it('a question that says the reader’s own earlier answer is told here by its words for none', () => {
  const told = (locale: string) => textsOf(solar, wording, locale).wording('solar-urgent', 'consumers');
  expect(told('fr')).toContain('(« votre choix »)');
  expect(told('de')).toContain('(„Ihre Wahl“)');
});

it('a part of a scale and a negation are told by the answers they stand for', () => {
  const told = { campaign: solar, texts: textsOf(solar, wording, 'fr') };
  expect(askedOf(told, 'solar-noise-when')).toEqual({ question: 'Un moteur discret', answers: ['1', '2'] });
  expect(askedOf(told, 'solar-urgent')).toEqual({
    not: { question: 'À améliorer d’abord', answers: [null] },
  });
  expect(askedOf(told, 'solar-first')).toBeNull();
});
