import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from './network-of.ts';

/** How many requests a minute are answered, and how they are counted. Counts live in memory only. */
export interface RateLimits {
  /** Requests a minute and address; loopback addresses (a proxy, an operator) are not counted. */
  readonly requestsPerMinute: number;
  /**
   * Signed-in people, counted one by one and apart from any address: no stranger behind the same proxy uses up their
   * share. `of` gives null for a stranger, and must not be taken in by a forged cookie.
   */
  readonly callers?: {
    readonly requestsPerMinute: number;
    of(request: FastifyRequest): Promise<string | null>;
  };
  /** Strangers’ requests that are counted apart from others of the same address, such as sign-in. */
  readonly apart?: {
    readonly requestsPerMinute: number;
    holds(request: FastifyRequest): boolean;
  };
  /** Requests that cost less than the counting, such as files. */
  uncounted?(request: FastifyRequest): boolean;
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Kinds of counters: the first word of a key. */
const [caller, apart, address, uncounted] = ['caller', 'apart', 'address', 'uncounted'];

/** Answers 429 beyond the limits. */
export async function limitRate(app: FastifyInstance, limits: RateLimits): Promise<void> {
  await app.register(rateLimit, {
    keyGenerator: async (request) => {
      if (limits.uncounted?.(request) === true) return uncounted;
      const id = (await limits.callers?.of(request)) ?? null;
      if (id !== null) return `${caller} ${id}`;
      return `${limits.apart?.holds(request) === true ? apart : address} ${networkOf(request.ip)}`;
    },
    max: (_request, key) => maxOf(limits, key),
    timeWindow: '1 minute',
    allowList: (request, key) => key === uncounted || (!key.startsWith(caller) && loopback.has(request.ip)),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
}

function maxOf({ requestsPerMinute, callers, apart: counted }: RateLimits, key: string): number {
  const [kind] = key.split(' ');
  if (kind === caller) return callers?.requestsPerMinute ?? requestsPerMinute;
  return kind === apart ? (counted?.requestsPerMinute ?? requestsPerMinute) : requestsPerMinute;
}
