import { audiences } from '@miroir/basics';
import { grammarOf } from '../audience-names/grammar.ts';
import { audienceNamesIn, completeName } from '../audience-names/names-in.ts';
import { shippedNames } from '../audience-names/shipped-names.ts';
import type { NameForms } from '../schema/audience-name.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Faults, Path } from './fault.ts';

/** Letters that a legend on the smallest telephone has room for, before its figures. */
const longestLabel = 16;

function checkForms(forms: NameForms, locale: string, path: Path, faults: Faults): void {
  const grammar = grammarOf(locale);
  if (grammar?.plural && !grammar.plural(forms.many)) {
    faults.add(
      'audience-name-plural',
      [...path, 'many'],
      `"${forms.many}" is no plural, and sentences agree with one: write the people ("membres de l’équipe"), and the collective in "label".`,
      { name: forms.many },
    );
  }
  if (grammar && !grammar.article.pattern.test(forms.one)) {
    faults.add(
      'audience-name-form',
      [...path, 'one'],
      `"${forms.one}" is one of them with an article: in "${locale}" it begins with ${grammar.article.words}.`,
      { is: 'article', name: forms.one, locale, articles: grammar.article.words },
    );
  }
  const { label } = completeName(forms, locale);
  if (label.length > longestLabel) {
    faults.add(
      'audience-name-form',
      [...path, 'label'],
      `"${label}" is too long for a legend; write a "label" of at most ${longestLabel} letters.`,
      { is: 'long', name: label, most: longestLabel },
    );
  }
  for (const form of grammar?.asks ?? (['the', 'of', 'to'] as const)) {
    if (forms[form] !== undefined) continue;
    faults.add(
      'audience-name-form',
      [...path, form],
      `No rule gives "${form}" in "${locale}"; write it, as "${exampleOf(form)}" in German.`,
      { is: 'missing', form, locale, example: exampleOf(form) },
    );
  }
}

function exampleOf(form: 'the' | 'of' | 'to'): string {
  return { the: 'die Beschäftigten', of: 'der Beschäftigten', to: 'den Beschäftigten' }[form];
}

/** Every form that a name's language needs is there and of the right number, and the two sides can be told apart. */
export function checkAudienceNames(campaign: Campaign, faults: Faults): void {
  for (const side of audiences) {
    for (const [locale, forms] of Object.entries(campaign.audiences?.[side]?.name ?? {}))
      checkForms(forms, locale, ['audiences', side, 'name', locale], faults);
  }
  for (const locale of campaign.locales) {
    const { employees, consumers } = audienceNamesIn(campaign.audiences, locale);
    if (employees.label !== consumers.label && employees.many !== consumers.many) continue;
    faults.add(
      'audience-names-alike',
      ['audiences'],
      `In "${locale}" both sides are called "${employees.many}"; give each a name and a label of its own.`,
      { locale, name: employees.many },
    );
  }
}

/** At publish: a side that is given a name has one in every language; no language is left without. */
export function checkNamesComplete(campaign: Campaign, faults: Faults): void {
  for (const side of audiences) {
    const name = campaign.audiences?.[side]?.name;
    for (const locale of campaign.locales) {
      const language = locale.split('-')[0] ?? locale;
      const names = name ?? shippedNames[side];
      if (Object.hasOwn(names, locale) || Object.hasOwn(names, language)) continue;
      faults.add(
        'missing-locale',
        ['audiences', side, 'name', locale],
        `How the ${side} are called is missing in "${locale}": give "many" and "one", and the forms the language needs.`,
        { locale, side },
      );
    }
  }
}
