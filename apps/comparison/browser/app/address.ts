import type { Place } from '../../contract/place.ts';

const written = /^\/campaigns\/([a-z0-9][a-z0-9-]{0,63})\/([a-z0-9][a-z0-9-]{0,63})(\/.*)?$/;

/** Pages that are the same whatever campaign is looked at: the door, and what a shared link shows. */
const placeless = ['/sign-in', '/shared'];

/**
 * Page addresses carry campaign and round always: `/campaigns/faire-durer/manche-1/expectations`. Inside the app both are
 * parameters of the search like every filter, so that a link to a page follows the reader's place by itself.
 */
export function createAddresses() {
  let here: Place | null = null;
  return {
    /** From the address bar: the page, with its place among the parameters. An address of old has none, and is completed later. */
    input({ url }: { url: URL }): URL {
      const [, campaign, round, page = '/'] = written.exec(url.pathname) ?? [];
      if (campaign === undefined || round === undefined) return url;
      here = { campaign, round };
      url.pathname = page;
      url.searchParams.set('campaign', campaign);
      url.searchParams.set('round', round);
      return url;
    },
    /** To the address bar: the place before the page; the reader's own where a link names none. */
    output({ url }: { url: URL }): URL {
      if (placeless.includes(url.pathname)) return url;
      const campaign = url.searchParams.get('campaign') ?? here?.campaign;
      const round = url.searchParams.get('round') ?? here?.round;
      if (campaign === undefined || round === undefined) return url;
      url.searchParams.delete('campaign');
      url.searchParams.delete('round');
      url.pathname = addressOf({ campaign, round }, url.pathname);
      return url;
    },
  };
}

/** A page of a place, under the comparison's own path. */
export function addressOf({ campaign, round }: Place, page: string): string {
  return `/campaigns/${campaign}/${round}${page === '/' ? '' : page}`;
}
