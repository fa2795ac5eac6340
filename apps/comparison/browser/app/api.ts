import { MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { ComparisonRouter } from '../../server/router.ts';
import { FileRefused } from './fetch-file.ts';

/** The page's way to its server: everything is a POST, so that nothing of a filter or a token is in a log. */
export function createApi() {
  // Whichever call is refused because nobody is signed in, the frame is asked again: its refusal leads to the door.
  const onError = (error: unknown, asked?: QueryKey) => {
    if (isSignedOut(error) && !isOf(asked, 'frame'))
      void queries.invalidateQueries({ predicate: ({ queryKey }) => isOf(queryKey, 'frame') });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: (error, { queryKey }) => onError(error, queryKey) }),
    mutationCache: new MutationCache({ onError: (error) => onError(error) }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 2 && !isSignedOut(error) && !isMissing(error),
      },
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

function isOf(key: QueryKey | undefined, procedure: string): boolean {
  return Array.isArray(key?.[0]) && key[0].includes(procedure);
}

/** Whether a call failed because nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return statusOf(error) === 401;
}

/** Whether what was asked for is no part of this campaign, or an address that no part could have. */
export function isMissing(error: unknown): boolean {
  return [400, 404].includes(statusOf(error) ?? 0);
}

function statusOf(error: unknown): number | null {
  if (error instanceof FileRefused) return error.status;
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('httpStatus' in data)) return null;
  return typeof data.httpStatus === 'number' ? data.httpStatus : null;
}
