import type { ErrorCode, ErrorParams } from '../contract/error-codes.ts';
import type { ErrorCatalogue } from './catalogue.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { portuguese } from './portuguese.ts';

const catalogues: Readonly<Record<'fr' | 'en' | 'de' | 'pt', ErrorCatalogue>> = {
  fr: french,
  en: english,
  de: german,
  pt: portuguese,
};

/** Languages a portal's own sentences exist in. */
export const messageLocales = ['fr', 'en', 'de', 'pt'] as const;

const home = {
  fr: 'Aller à l’accueil',
  en: 'Go to the start page',
  de: 'Zur Startseite',
  pt: 'Ir para o início',
};

/** The words of the link to a portal's first page. */
export function homeFor(locale: string): string {
  return home[spoken(locale)];
}

/** The sentence for a refusal in the nearest language we speak (`pt-BR` → Portuguese), French otherwise. */
export function messageFor(locale: string, code: ErrorCode, params: ErrorParams = {}): string {
  return catalogues[spoken(locale)][code](params);
}

function spoken(locale: string): (typeof messageLocales)[number] {
  const language = locale.toLowerCase().split('-')[0];
  return messageLocales.find((candidate) => candidate === language) ?? 'fr';
}
