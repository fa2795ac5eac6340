/** What a language alone means where numbers and dates are written: `en` would be the United States, `pt` Brazil. */
const meant: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** The locale in which numbers, dates and lists are written. One that names its country (`pt-BR`) is taken at its word. */
export const regional = (locale: string): string => meant[locale] ?? locale;
