/** The text in a locale, else in its language, else in the first it was written in. */
export function textIn(texts: Readonly<Record<string, string>>, locale: string): string {
  return texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? Object.values(texts)[0] ?? '';
}
