import type { Api } from './api.ts';
import { parseSearch, splitIds } from './search.ts';

/**
 * Asks for what surrounds every page, for who looks, and for the overview where it is opened, all at once and before any of
 * them is drawn: asked for one after the other, each would wait for a journey to the server. Whoever is signed out is told so
 * by the page itself.
 */
export function askAhead(
  { queries, trpc }: Api,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  locale: string,
): void {
  const page = pathname.replace(/^\/comparison\/?/, '');
  if (page === 'sign-in' || page === 'shared') return;
  const { round = null, theme = null, since = null, ...filters } = parseSearch(
    Object.fromEntries(new URLSearchParams(search)),
  );
  void queries.prefetchQuery(trpc.signIn.who.queryOptions());
  void queries.prefetchQuery(trpc.report.frame.queryOptions({ locale, round }));
  if (page !== '') return;
  const cohorts = { employees: splitIds(filters.in), consumers: splitIds(filters.out) };
  void queries.prefetchQuery(trpc.report.overview.queryOptions({ locale, round, theme, cohorts, since }));
}
