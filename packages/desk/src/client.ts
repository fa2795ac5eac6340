import { createTRPCClient, httpLink } from '@trpc/client';
import type { DeskRouter } from './http/desk-router.ts';
import { sessionHeader } from './http/session-header.ts';

/** A connection to a desk, as its page makes one: for the demonstration and for tests. Every call is a POST. */
export function connectDesk({ origin, session }: { readonly origin: string; readonly session?: string }) {
  return createTRPCClient<DeskRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        methodOverride: 'POST',
        headers: () => (session === undefined ? {} : { [sessionHeader]: session }),
      }),
    ],
  });
}
