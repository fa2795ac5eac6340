import { type Audience, atStart } from '@miroir/basics';
import type { AudienceName, LocalizedName, NamedAudiences, NameForms } from '../schema/audience-name.ts';
import type { Locale } from '../schema/text.ts';
import { type DerivedForm, grammarOf } from './grammar.ts';
import { shippedNames } from './shipped-names.ts';

/** Both sides' names in one language. */
export type AudienceNames = Readonly<Record<Audience, AudienceName>>;

function formsIn(name: LocalizedName | undefined, locale: Locale): NameForms | undefined {
  if (name === undefined) return undefined;
  const language = locale.split('-')[0] ?? locale;
  return [locale, language].flatMap((key) => (Object.hasOwn(name, key) ? [name[key]] : []))[0];
}

/** The forms given, and by the rules of the language those that were left out; `many` where no rule gives one. */
export function completeName(forms: NameForms, locale: Locale): AudienceName {
  const formed = grammarOf(locale)?.form(forms) ?? {};
  const form = (key: DerivedForm) => forms[key] ?? formed[key] ?? forms.many;
  return {
    many: forms.many,
    one: forms.one,
    the: form('the'),
    of: form('of'),
    to: form('to'),
    label: forms.label ?? atStart(forms.many),
  };
}

/**
 * How a side is called in a locale: as the campaign says, in that locale or its language (`pt-BR` reads `pt`); else as
 * it is shipped in that language; else, where nobody gave a name, as the campaign says first, or in French.
 */
export function audienceNameIn(
  given: LocalizedName | undefined,
  side: Audience,
  locale: Locale,
): AudienceName {
  const shipped = shippedNames[side];
  const forms = formsIn(given, locale) ?? formsIn(shipped, locale);
  if (forms !== undefined) return completeName(forms, locale);
  const [first, name] = Object.entries(given ?? {})[0] ?? Object.entries(shipped)[0] ?? [];
  if (first === undefined || name === undefined) throw new Error('a side is shipped with a name');
  return completeName(name, first);
}

/** Both sides' names in a locale, as `audienceNameIn` finds them. */
export function audienceNamesIn(given: NamedAudiences | undefined, locale: Locale): AudienceNames {
  return {
    employees: audienceNameIn(given?.employees?.name, 'employees', locale),
    consumers: audienceNameIn(given?.consumers?.name, 'consumers', locale),
  };
}
