import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { Audience } from '@miroir/basics';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import type { ErrorCode, PortalFault } from '../contract/error-codes.ts';
import { messageFor } from '../messages/message-for.ts';
import { pageLocale } from './choose-locale.ts';
import type { PortalLogger } from './portal-logger.ts';
import { escapeHtml } from './render-page.ts';

export interface HttpSettings {
  readonly audience: Audience;
  readonly locales: readonly string[];
  /** Whether the public origin is https: then browsers are told to stay there. */
  readonly secure: boolean;
  /** Whether a reverse proxy in front names the client; needed for a fair rate limit, kept in memory only. */
  readonly trustProxy: boolean;
  /** Requests a minute and address; loopback addresses (a proxy, an operator) are not counted. */
  readonly requestsPerMinute: number;
  readonly logger: PortalLogger;
}

/** 256 kB: the longest sheet of the largest questionnaire is far below. */
const bodyLimit = 256 * 1024;
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * An HTTP server that says little: strict headers, no banner, one shape of error in the person's language, and no
 * log line for any request.
 */
export async function createHttp(settings: HttpSettings): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit,
    trustProxy: settings.trustProxy,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    requestTimeout: 30_000,
    return503OnClosing: true,
    // An address that cannot be decoded meets no route and no hook: answered here, without echoing it.
    frameworkErrors: (_error, request, reply: FastifyReply) => {
      void reply
        .code(400)
        .header('cache-control', 'no-store')
        .send(faultBody(settings, localeHeader(request.headers), 'malformed'));
    },
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: settings.secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  await app.register(rateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => loopback.has(request.ip),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
  });
  answerFaults(app, settings);
  return app;
}

/** One refusal as every answer of a portal words it; in the deployment's first language when none is asked for. */
export function faultBody(
  settings: Pick<HttpSettings, 'locales'>,
  locale: string | undefined,
  code: ErrorCode,
): { error: { message: string; data: { miroir: PortalFault } } } {
  const message = messageFor(locale ?? settings.locales[0] ?? 'fr', code);
  return { error: { message, data: { miroir: { code, params: {}, message } } } };
}

function answerFaults(app: FastifyInstance, settings: HttpSettings): void {
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' || !(request.headers.accept ?? '').includes('text/html')) {
      return reply.code(404).send(faultBody(settings, localeHeader(request.headers), 'not-found'));
    }
    // Somebody mistyped an address: a page, not a block of JSON.
    const locale = pageLocale(
      { lang: null, acceptLanguage: request.headers['accept-language'] },
      settings.locales,
    );
    const sentence = escapeHtml(messageFor(locale, 'not-found'));
    const page = `<!doctype html><html lang="${escapeHtml(locale)}"><meta charset="utf-8"><title>${sentence}</title><h1>${sentence}</h1><p><a href="/">↩</a></p></html>`;
    return reply.code(404).type('text/html; charset=utf-8').send(page);
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const code = codeOf(status);
    // The error's own text may quote the request: only its class is kept.
    if (status >= 500) settings.logger.error({ code, name: error.name }, 'unexpected error');
    await reply.code(Math.min(status, 500)).send(faultBody(settings, localeHeader(request.headers), code));
  });
}

function codeOf(status: number): ErrorCode {
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many-requests';
  if (status === 404 || status === 405) return 'not-found';
  return status >= 500 ? 'internal' : 'malformed';
}

/** The language a page asks for its messages in. */
export function localeHeader(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): string | undefined {
  const header = headers['x-miroir-locale'];
  return typeof header === 'string' && header.length <= 35 ? header : undefined;
}
