import { sessionHeader } from '@miroir/desk';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { SpaceDeskRouter } from './desk/desk-router.ts';

/** A connection to the desk of a space, as its page makes one: for the demonstration. Every call is a POST. */
export function connectSpaceDesk({
  origin,
  session,
}: {
  readonly origin: string;
  readonly session?: string;
}) {
  return createTRPCClient<SpaceDeskRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        methodOverride: 'POST',
        headers: () => (session === undefined ? {} : { [sessionHeader]: session }),
      }),
    ],
  });
}
