import type { FastifyInstance, FastifyRequest } from 'fastify';
import manifest from '../package.json' with { type: 'json' };

/** Where every process says how it is. */
export const healthPath = '/health';

/** The version of the product that runs: all of its packages carry the same. */
export const productVersion: string = manifest.version;

/**
 * An address that no client has (RFC 5737, TEST-NET-3). `miroir doctor` writes it into `X-Forwarded-For` as a client could:
 * a process that takes it for the client's stands behind a proxy that passes on what clients write.
 */
export const forgedAddress = '203.0.113.77';

/**
 * How a request's address came to be known. `direct`: no proxy between. `named`: by the nearest proxy. `unnamed`: there
 * is a proxy and the process was not told to believe it, so that all strangers share one limit. `forged`: from what the
 * client itself wrote.
 */
export type ClientNaming = 'direct' | 'named' | 'unnamed' | 'forged';

/** What a process says of itself; nothing about people, nothing that counts. */
export interface Health {
  readonly ready: boolean;
  readonly version: string;
  readonly role: string;
  readonly client: ClientNaming;
}

export interface HealthParts {
  /** `roll`, `box` or `comparison`. */
  readonly role: string;
  readonly trustProxy: boolean;
  /** Whether what the process needs, its database above all, answers now. */
  isReady(): Promise<boolean>;
}

/** For how long one look at the database answers for others, in milliseconds. */
const freshFor = 1000;

/** Answers `GET /health`: 200 when the process can do its work, else 503, with the same body. */
export function serveHealth(app: FastifyInstance, { role, trustProxy, isReady }: HealthParts): void {
  let looked: { readonly at: number; readonly ready: Promise<boolean> } | null = null;
  const ready = (): Promise<boolean> => {
    const at = performance.now();
    if (looked === null || at - looked.at > freshFor) looked = { at, ready: isReady() };
    return looked.ready;
  };
  app.get(healthPath, async (request, reply) => {
    const body: Health = {
      ready: await ready(),
      version: productVersion,
      role,
      client: namingOf(request, trustProxy),
    };
    await reply.code(body.ready ? 200 : 503).send(body);
  });
}

function namingOf(request: FastifyRequest, trustProxy: boolean): ClientNaming {
  if (request.headers['x-forwarded-for'] === undefined) return 'direct';
  if (!trustProxy) return 'unnamed';
  return request.ip === forgedAddress ? 'forged' : 'named';
}
