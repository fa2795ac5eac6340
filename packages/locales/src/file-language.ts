import { languageOf, shippedLanguages, sourceLanguage } from './parts.ts';

/**
 * The language of the sentences in files, cards and reports, of a campaign in `locale`: its own where they are shipped in
 * it, else the first of the campaign's that is, else French. Added catalogues have no sentences of files.
 */
export function fileLanguage(locale: string, locales: readonly string[]): string {
  const shipped: readonly string[] = shippedLanguages;
  return (
    [locale, ...locales].map(languageOf).find((language) => shipped.includes(language)) ?? sourceLanguage
  );
}
