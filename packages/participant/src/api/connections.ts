import type { BoxRouter } from '@miroir/box';
import type { RollRouter } from '@miroir/roll';
import { createTRPCClient, httpLink } from '@trpc/client';

/** Where a server is and how one speaks to it. In a page everything but the language is the browser's own affair. */
export interface Place {
  /** Origin of the server; absent in a page, which asks its own. */
  readonly origin?: string;
  /** Asked at each call, so that refusals follow a language switch. */
  readonly locale?: () => string;
  /** The roll's signed token, sent back as a header. */
  readonly session?: string;
  /** Further headers: tests carry a recognisable agent in them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A connection to the box. Every call is a POST: a secret never travels in a URL. */
export function connectBox(place: Place) {
  return createTRPCClient<BoxRouter>({ links: [linkTo(place)] });
}

/** A connection to the roll. */
export function connectRoll(place: Place) {
  return createTRPCClient<RollRouter>({ links: [linkTo(place)] });
}

function linkTo({ origin = '', locale, session, headers = {} }: Place) {
  return httpLink({
    url: `${origin}/trpc`,
    methodOverride: 'POST',
    headers: () => ({
      ...headers,
      ...(locale === undefined ? {} : { 'x-miroir-locale': locale() }),
      ...(session === undefined ? {} : { 'x-miroir-session': session }),
    }),
  });
}
