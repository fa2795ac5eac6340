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
  const frame = queries.fetchQuery(trpc.report.frame.queryOptions({ locale, ...place }));
  const cohorts = { employees: splitIds(asked.in), consumers: splitIds(asked.out) };
  const overview =
    pathname === '/'
      ? queries.fetchQuery(trpc.report.overview.queryOptions({ locale, ...place, theme, cohorts, since }))
      : null;
  // Whoever is signed out, or finds nothing there, is told so by the page that asks.
  overview?.catch(() => {});
  frame.then(
    (told) => nameAnswers(told),
    () => {},
  );
  /** The address is about to name what is shown: the answers that came, or come, are those to the questions it then asks. */
  function nameAnswers(told: Awaited<typeof frame>): void {
    const named = { campaign: told.campaignId, round: told.round };
    if ((campaign ?? named.campaign) !== named.campaign || (round ?? named.round) !== named.round) return;
    if (campaign !== null && round !== null) return;
    queries.setQueryData(trpc.report.frame.queryKey({ locale, ...named }), told);
    if (overview === null) return;
    const queryKey = trpc.report.overview.queryKey({ locale, ...named, theme, cohorts, since });
    void queries.prefetchQuery({ queryKey, queryFn: () => overview });
  }
}
