import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { answerParserErrors } from './answer-parser-errors.ts';
import { limitRate, type RateLimits } from './limit-rate.ts';
import { isPoisoned } from './poisoned.ts';
import { securityHeaders } from './security-headers.ts';

/** What a server refuses by itself. */
export type WebFault = 'malformed' | 'too-large' | 'too-many-requests' | 'not-found' | 'internal';

/** A refusal as its body says it. */
export interface Refused {
  readonly type: string;
  readonly body: string;
}

export interface WebServerSettings extends RateLimits {
  /** Whether the public origin is https: then browsers are told to stay there. */
  readonly secure: boolean;
  /** Whether a reverse proxy in front names the client; needed for a fair rate limit, kept in memory only. */
  readonly trustProxy: boolean;
  /** Bytes. */
  readonly bodyLimit: number;
  /** The longest a whole request may take to arrive, in milliseconds; 30,000 by default. Headers have a third of it. */
  readonly requestTimeout?: number;
  /** Sources of images beside the page's own, such as `blob:`. */
  readonly images?: readonly string[];
  /** Other origins whose files a page may fetch ahead of a navigation there; nothing else of theirs. */
  readonly fetchAheadFrom?: readonly string[];
  /** Words a refusal; without a request where what arrived was none. It never quotes what was sent. */
  readonly refuse: (fault: WebFault, request: FastifyRequest | null) => Refused;
  /** A bug: its text may quote a request, and is not for a journal. */
  readonly onError: (error: Error) => void;
}

/** Milliseconds in which a request must have arrived: 5 MB at 1.6 Mb/s take 25 seconds. */
const usualTimeout = 30_000;
const anyOrigin = 'http://web-server.invalid';

/**
 * The one HTTP server of every process: strict headers on every answer, no banner, no cookie, no log line for any
 * request, one shape of refusal, a rate limit by the address that the nearest proxy saw.
 */
export async function createWebServer(settings: WebServerSettings): Promise<FastifyInstance> {
  const headers = securityHeaders(settings);
  const refuse = (reply: FastifyReply, fault: WebFault, request: FastifyRequest): FastifyReply => {
    const { type, body } = settings.refuse(fault, request);
    return reply
      .headers({ ...headers, 'cache-control': 'no-store' })
      .code(statusOf[fault])
      .type(type)
      .send(body);
  };
  const { requestTimeout = usualTimeout } = settings;
  const app = fastify({
    logger: false,
    bodyLimit: settings.bodyLimit,
    // One hop: what stands left of the nearest proxy's own word is whatever a client wrote there.
    trustProxy: settings.trustProxy && ((_address, hop) => hop < 1),
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    requestTimeout,
    // Node looks for what is late once in so long, by default every 30 seconds: a dripping body would have twice its time.
    http: { headersTimeout: requestTimeout / 3, connectionsCheckingInterval: requestTimeout / 6 },
    return503OnClosing: true,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // An address that cannot be decoded meets no route and no hook: answered here, without echoing it.
    frameworkErrors: (_error, request, reply) => void refuse(reply as FastifyReply, 'malformed', request),
    clientErrorHandler: answerParserErrors(headers, settings.refuse('malformed', null)),
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    // `//` is routed as `/`, and is no address: everything after would be a host.
    if (!URL.canParse(request.url, anyOrigin) || request.url.startsWith('//'))
      return refuse(reply, 'malformed', request);
    return undefined;
  });
  await limitRate(app, settings);
  app.addHook('preValidation', async (request, reply) =>
    isPoisonedRequest(request) ? refuse(reply, 'malformed', request) : undefined,
  );
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.setNotFoundHandler((request, reply) => refuse(reply, 'not-found', request));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const fault = faultOf(error.statusCode ?? 500);
    if (fault === 'internal') settings.onError(error);
    return refuse(reply, fault, request);
  });
  return app;
}

/** A JSON text that another parser will read (tRPC's), in the body or in the address of a query. */
function isPoisonedRequest({ body, query }: FastifyRequest): boolean {
  if (typeof body === 'string' && isPoisoned(body)) return true;
  const { input } = query as { input?: unknown };
  return [input].flat().some((text) => typeof text === 'string' && isPoisoned(text));
}

const statusOf: Readonly<Record<WebFault, number>> = {
  malformed: 400,
  'not-found': 404,
  'too-large': 413,
  'too-many-requests': 429,
  internal: 500,
};

function faultOf(status: number): WebFault {
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many-requests';
  if (status === 404 || status === 405) return 'not-found';
  return status >= 500 ? 'internal' : 'malformed';
}
