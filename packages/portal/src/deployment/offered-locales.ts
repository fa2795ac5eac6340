import type { Community } from '@miroir/web-server';

/**
 * The languages a round's pages are offered in: its campaign's, or those of them that the company chose, in its order. A
 * campaign that has none of the company's is offered in its own: a round is never without a page.
 */
export function offeredLocales(
  locales: readonly string[],
  company: Pick<Community, 'languages'> | null,
): string[] {
  const offered = company?.languages?.filter((locale) => locales.includes(locale)) ?? [];
  return offered.length === 0 ? [...locales] : offered;
}
