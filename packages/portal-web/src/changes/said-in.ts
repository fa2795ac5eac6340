/** A text in the language of the page, else in the campaign's first. */
export function saidIn(
  text: Readonly<Record<string, string>>,
  locale: string,
  locales: readonly string[],
): string {
  return text[locale] ?? text[locales[0] ?? ''] ?? '';
}
