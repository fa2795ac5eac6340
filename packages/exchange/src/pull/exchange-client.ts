import { err, ok, type Result } from '@miroir/basics';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import {
  type ChainId,
  type ChainPlace,
  type ExchangeRouter,
  exchangePath,
  type ListedChain,
} from './exchange-router.ts';

/** Why a pull brought nothing: the portal did not answer, refused the token, has no such round, or answered something else. */
export type PullFault = 'unreachable' | 'unauthorised' | 'unknown-round' | 'unexpected-answer';

/** The comparison's side of the exchange. What it returns is still sealed: open and accept it before use. */
export interface ExchangeClient {
  /** Every round launched there, closed ones too. */
  readonly chains: () => Promise<Result<readonly ListedChain[], PullFault>>;
  /** The next page after a place in a chain. */
  readonly snapshots: (
    id: ChainId,
    after: ChainPlace | null,
  ) => Promise<Result<readonly string[], PullFault>>;
  /** The round's calibration, once there is one; a roll has none. */
  readonly calibration: (id: ChainId) => Promise<Result<string | null, PullFault>>;
  readonly heartbeat: (id: ChainId) => Promise<Result<string | null, PullFault>>;
  /** The texts of a space that may be read elsewhere now; a roll and a box have none. */
  readonly texts: (id: ChainId) => Promise<Result<string | null, PullFault>>;
}

/**
 * A client for one process of a portal.
 * @param origin of the box (snapshots, heartbeat) or of the roll (heartbeat), such as `https://box.example`
 * @param options.timeoutMs after which a portal counts as unreachable; 15 seconds unless told
 */
export function createExchangeClient(
  origin: string,
  token: string,
  options: { readonly timeoutMs?: number } = {},
): ExchangeClient {
  const link = httpLink({
    url: new URL(exchangePath, origin).href,
    headers: { authorization: `Bearer ${token}` },
    fetch: fetchOnce,
  });
  const client = createTRPCClient<ExchangeRouter>({ links: [link] });
  const signal = () => AbortSignal.timeout(options.timeoutMs ?? 15_000);
  return {
    chains: () =>
      pull(async () => (await client.chains.query(undefined, { signal: signal() })).chains, areChains),
    snapshots: (id, after) =>
      pull(() => client.snapshots.query({ ...named(id), after }, { signal: signal() }), isTexts),
    calibration: (id) => pull(() => client.calibration.query(named(id), { signal: signal() }), isTextOrNull),
    heartbeat: (id) => pull(() => client.heartbeat.query(named(id), { signal: signal() }), isTextOrNull),
    texts: (id) => pull(() => client.texts.query(named(id), { signal: signal() }), isTextOrNull),
  };
}

/** Of a value that may hold more, what names a chain. */
const named = ({ campaign, round }: ChainId): ChainId => ({ campaign, round });

async function pull<T>(
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

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const areChains = (value: unknown) => Array.isArray(value) && value.every(isChain);

function isChain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { campaign, round, fingerprint, name }: Partial<Record<keyof ListedChain, unknown>> = value;
  return [campaign, round, fingerprint, name].every(isText);
}
