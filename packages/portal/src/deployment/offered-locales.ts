import type { Community } from '@miroir/web-server';

/** The languages a portal's pages are offered in: the campaign's, or those of them that the community chose, in its order. */
export function offeredLocales(
  locales: readonly string[],
  community: Pick<Community, 'languages'> | null,
): string[] {
  return community?.languages?.filter((locale) => locales.includes(locale)) ?? [...locales];
}
