import type { Locale, Localized } from './schema/text.ts';

/**
 * The text in `locale`; else in its base language (`pt-BR` → `pt`), else in the first of `fallbackLocales` that
 * has it, else in whichever language exists, else the empty string. Blank texts count as missing.
 */
export function localize(
  localized: Localized,
  locale: Locale,
  fallbackLocales: readonly Locale[] = [],
): string {
  const base = locale.split('-')[0] ?? locale;
  for (const candidate of [locale, base, ...fallbackLocales]) {
    const text = Object.hasOwn(localized, candidate) ? localized[candidate] : undefined;
    if (text !== undefined && text.trim() !== '') return text;
  }
  return Object.values(localized).find((text) => text.trim() !== '') ?? '';
}
