/** The campaign's locale nearest to what was asked: exactly it, else its language, else null. */
export function nearestLocale(asked: string, locales: readonly string[]): string | null {
  const wanted = asked.trim().toLowerCase();
  const language = wanted.split('-')[0];
  return (
    locales.find((locale) => locale.toLowerCase() === wanted) ??
    locales.find((locale) => locale.toLowerCase().split('-')[0] === language) ??
    null
  );
}

/** The language of a page: `?lang=`, else the browser's first language that the campaign speaks, else its default. */
export function pageLocale(
  request: { readonly lang: string | null; readonly acceptLanguage: string | undefined },
  locales: readonly string[],
): string {
  if (request.lang !== null) {
    const named = nearestLocale(request.lang.slice(0, 35), locales);
    if (named !== null) return named;
  }
  const accepted = (request.acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.split(';q=');
      return { tag, weight: quality === '' ? 1 : Number.parseFloat(quality) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of accepted) {
    const found = nearestLocale(tag, locales);
    if (found !== null) return found;
  }
  return locales[0] ?? 'fr';
}
