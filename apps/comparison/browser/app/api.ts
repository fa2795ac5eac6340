import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { ComparisonRouter } from '../../server/router.ts';

/** The page's way to its server: everything is a POST, so that nothing of a filter or a token is in a log. */
export function createApi() {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && !isSignedOut(error) },
    },
  });
  const client = createTRPCClient<ComparisonRouter>({
    links: [httpLink({ url: '/comparison/trpc', methodOverride: 'POST' })],
  });
  return {
    queries,
    client,
    trpc: createTRPCOptionsProxy<ComparisonRouter>({ client, queryClient: queries }),
  };
}

/** The page's way to its server. */
export type Api = ReturnType<typeof createApi>;

/** Whether a call failed because nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const data: unknown = error.data;
  return typeof data === 'object' && data !== null && 'httpStatus' in data && data.httpStatus === 401;
}
