import type { Audience } from '@miroir/basics';
import { directionOf, type Speak } from '@miroir/locales/server';
import { createWebServer, type Refused, type WebFault } from '@miroir/web-server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ErrorCode, PortalFault } from '../contract/error-codes.ts';
import { pageLocale } from './choose-locale.ts';
import type { PortalLogger } from './portal-logger.ts';
import { escapeHtml } from './render-page.ts';
import type { Voice } from './voices.ts';

export interface HttpSettings {
  readonly audience: Audience;
  /** What the company is called, above a page that says that there is none; empty where only its campaigns say so. */
  readonly brand: string;
  /** Style sheets of the built pages. */
  readonly sheets: readonly string[];
  /** What its refusals may speak, the one spoken by default first, and how: asked each time, since rounds come. */
  readonly voice: () => Pick<Voice, 'locales' | 'speech'>;
  /** Whether the public origin is https: then browsers are told to stay there. */
  readonly secure: boolean;
  /** Whether a reverse proxy in front names the client; needed for a fair rate limit, kept in memory only. */
  readonly trustProxy: boolean;
  /** Requests a minute and address; loopback addresses (a proxy, an operator) are not counted. */
  readonly requestsPerMinute: number;
  readonly logger: PortalLogger;
  /** Origins whose built files a page may fetch ahead of a navigation there. */
  readonly fetchAheadFrom: readonly string[];
  /** Sources of images beside the pages' own origin. */
  readonly images: readonly string[];
}

/** 256 kB: the longest sheet of the largest questionnaire is far below. */
const bodyLimit = 256 * 1024;

/** The portal's HTTP server: refusals in the person's language, as a page for whoever asks for one. */
export function createHttp(settings: HttpSettings): Promise<FastifyInstance> {
  const { secure, trustProxy, requestsPerMinute, logger } = settings;
  return createWebServer({
    secure,
    trustProxy,
    requestsPerMinute,
    bodyLimit,
    fetchAheadFrom: settings.fetchAheadFrom,
    images: settings.images,
    refuse: (fault, request) => refusedAs(settings, fault, request),
    // The error's own text may quote the request: only its class is kept.
    onError: ({ name }) => logger.error({ code: 'internal', name }, 'unexpected error'),
  });
}

/** One refusal as every answer of a portal words it. */
export function faultBody(
  say: Speak,
  code: ErrorCode,
): { error: { message: string; data: { miroir: PortalFault } } } {
  const message = say(code);
  return { error: { message, data: { miroir: { code, params: {}, message } } } };
}

function refusedAs(settings: HttpSettings, fault: WebFault, request: FastifyRequest | null): Refused {
  if (request?.method === 'GET' && (request.headers.accept ?? '').includes('text/html'))
    return pageOf(settings, fault, request);
  const { locales, speech } = settings.voice();
  const locale = (request === null ? undefined : localeHeader(request.headers)) ?? locales[0] ?? '';
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(faultBody(speech(locale), fault)),
  };
}

/** Somebody mistyped an address: a page that looks like the others, not a block of JSON. */
function pageOf(settings: HttpSettings, fault: WebFault, request: FastifyRequest): Refused {
  const { locales, speech } = settings.voice();
  const lang = langOf(request.url);
  const locale = pageLocale({ lang, acceptLanguage: request.headers['accept-language'] }, locales);
  const say = speech(locale);
  const sentence = escapeHtml(say(fault));
  const header =
    settings.brand === '' ? '' : `<header class="top"><b>${escapeHtml(settings.brand)}</b></header>`;
  const sheets = settings.sheets
    .map((sheet) => `<link rel="stylesheet" href="${escapeHtml(sheet)}">`)
    .join('');
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}" data-side="${settings.audience}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${sentence}</title>${sheets}<div class="frame">${header}<main class="page"><h1>${sentence}</h1><p class="actions"><a class="btn quiet" href="/?lang=${encodeURIComponent(locale)}">${escapeHtml(say('home'))}</a></p></main></div></html>`,
  };
}

/** The language an address asks for; null where it asks for none, or is none. */
function langOf(url: string): string | null {
  return URL.canParse(url, 'http://portal.invalid')
    ? new URL(url, 'http://portal.invalid').searchParams.get('lang')
    : null;
}

/** The language a page asks for its messages in. */
export function localeHeader(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): string | undefined {
  const header = headers['x-miroir-locale'];
  return typeof header === 'string' && header.length <= 35 ? header : undefined;
}
