import { err, ok, type Result } from '@miroir/basics';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { type ExchangeRouter, exchangePath } from './exchange-router.ts';

/** Why a pull brought nothing: the portal did not answer, refused the token, has no such round, or answered something else. */
export type PullFault = 'unreachable' | 'unauthorised' | 'unknown-round' | 'unexpected-answer';

/** The exchange of one process of a portal, at its origin. */
export function connect(origin: string, token: string) {
  const link = httpLink({
    url: new URL(exchangePath, origin).href,
    headers: { authorization: `Bearer ${token}` },
    fetch: fetchOnce,
  });
  return createTRPCClient<ExchangeRouter>({ links: [link] });
}

/** Asks, and believes no answer of another shape. */
export async function pull<T>(
  ask: () => Promise<T>,
  isExpected: (value: unknown) => boolean,
): Promise<Result<T, PullFault>> {
  try {
    const value = await ask();
    return isExpected(value) ? ok(value) : err('unexpected-answer');
  } catch (error) {
    return err(error instanceof TRPCClientError ? faultOf(error) : 'unexpected-answer');
  }
}

function faultOf(error: TRPCClientError<ExchangeRouter>): PullFault {
  if (error.data?.code === 'UNAUTHORIZED') return 'unauthorised';
  // A proxy's own 404 is no answer of ours: it carries no code.
  if (error.data?.code === 'NOT_FOUND') return 'unknown-round';
  return (error.data !== undefined && error.data !== null) || error.cause instanceof SyntaxError
    ? 'unexpected-answer'
    : 'unreachable';
}

/** No redirect is followed (a portal has one address), and a proxy whose portal is down counts as no answer. */
async function fetchOnce(input: Parameters<typeof fetch>[0], init?: object): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (response.status >= 502 && response.status <= 504)
    throw new TypeError(`no portal behind the proxy (${response.status})`);
  return response;
}
