/** The shipped catalogues of a language: five of a portal's pages, one of its server, one of the comparison. */
export const parts = [
  'questions',
  'pages',
  'space-frame',
  'space',
  'mirror',
  'desk',
  'server',
  'comparison',
] as const;

/** What one catalogue is for. */
export type Part = (typeof parts)[number];

/** The language the code is written in: every message exists in it. */
export const sourceLanguage = 'fr';

/** The languages whose catalogues are shipped, the source first. */
export const shippedLanguages = [sourceLanguage, 'en', 'de', 'pt'] as const;

/** The language of a tag: `pt` of `pt-BR`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}
