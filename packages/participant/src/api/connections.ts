import type { BoxCommunityRouter, BoxRouter } from '@miroir/box';
import type { RollCommunityRouter, RollRouter } from '@miroir/roll';
import type { SpaceRouter } from '@miroir/space';
import { createTRPCClient, httpLink } from '@trpc/client';

/** Where a server is and how one speaks to it. In a page everything but the language is the browser's own affair. */
export interface Server {
  /** Origin of the server; absent in a page, which asks its own. */
  readonly origin?: string;
  /** Asked at each call, so that refusals follow a language switch. */
  readonly locale?: () => string;
  /** The roll's signed token, sent back as a header. */
  readonly session?: string;
  /** Further headers: tests carry a recognisable agent in them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A round at a server. */
export interface Place extends Server {
  /** Its name in addresses. */
  readonly round: string;
}

/** In the place of a round's name: what is asked of no single round. */
const community = 'community';

/** A connection to the box. Every call is a POST: a secret never travels in a URL. */
export function connectBox(place: Place) {
  return createTRPCClient<BoxRouter>({ links: [linkTo(place)] });
}

/** A connection to the roll. */
export function connectRoll(place: Place) {
  return createTRPCClient<RollRouter>({ links: [linkTo(place)] });
}

/** A connection to the space, from a round of its campaign. */
export function connectSpace(place: Place) {
  return createTRPCClient<SpaceRouter>({ links: [linkTo(place)] });
}

/** A connection to the box, about all of its rounds. */
export function connectBoxCommunity(server: Server) {
  return createTRPCClient<BoxCommunityRouter>({ links: [linkTo({ ...server, round: community })] });
}

/** A connection to the roll, about a round that is not known yet. */
export function connectRollCommunity(server: Server) {
  return createTRPCClient<RollCommunityRouter>({ links: [linkTo({ ...server, round: community })] });
}

function linkTo({ origin = '', round, locale, session, headers = {} }: Place) {
  return httpLink({
    url: `${origin}/trpc/${round}`,
    methodOverride: 'POST',
    headers: () => ({
      ...headers,
      ...(locale === undefined ? {} : { 'x-miroir-locale': locale() }),
      ...(session === undefined ? {} : { 'x-miroir-session': session }),
    }),
  });
}
