import { createAddresses } from './address.ts';
import type { Api } from './api.ts';
import { parseSearch, splitIds } from './search.ts';

/**
 * Asks for what surrounds every page, for who looks, and for the overview where it is opened, all at once and before any of
 * them is drawn: asked for one after the other, each would wait for a journey to the server. Whoever is signed out is told so
 * by the page itself.
 */
export function askAhead({ queries, trpc }: Api, address: string, locale: string): void {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/^\/comparison(?=\/|$)/, '') || '/';
  const { pathname, searchParams } = createAddresses().input({ url });
  if (pathname === '/sign-in' || pathname === '/shared') return;
  const asked = parseSearch(Object.fromEntries(searchParams));
  const { campaign = null, round = null, theme = null, since = null } = asked;
  const place = { campaign, round };
  void queries.prefetchQuery(trpc.signIn.who.queryOptions());
  void queries.prefetchQuery(trpc.report.frame.queryOptions({ locale, ...place }));
  if (pathname !== '/') return;
  const cohorts = { employees: splitIds(asked.in), consumers: splitIds(asked.out) };
  void queries.prefetchQuery(trpc.report.overview.queryOptions({ locale, ...place, theme, cohorts, since }));
}
