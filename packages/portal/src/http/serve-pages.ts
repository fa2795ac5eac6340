import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Boot, CommunityPage, RoundPage } from '../contract/boot.ts';
import { pageLocale } from './choose-locale.ts';
import { keepRecent } from './keep-recent.ts';
import { filesOf, readPageFiles } from './page-files.ts';
import { renderPage } from './render-page.ts';
import type { Voice, Voices } from './voices.ts';

const gzipped = promisify(gzip);

/** Documents kept drawn: all pages of a dozen rounds, in a few languages. */
const keptPages = 256;

/** What a page is drawn from: of a round, or of the community. */
interface Subject {
  readonly voice: Voice;
  /** What the drawing depends on beside page and language. */
  readonly version: string;
  readonly boot: (locale: string) => Promise<Boot>;
  /** Drawn anew each time: what it says opens at a minute, and may be hidden again. */
  readonly isFresh?: boolean;
}

export interface Pages {
  /** Addresses of a round's documents, and which one each serves. */
  readonly pages: Readonly<Record<`/${string}`, RoundPage>>;
  readonly communityPages: Readonly<Record<`/${string}`, CommunityPage>>;
  readonly webRoot: URL;
  /** A round as it stands now; null for none of ours. */
  readonly round: (name: string) => RoundSubject | null;
  readonly community: CommunitySubject;
  readonly voices: Voices;
}

/** One round, for its pages. */
export interface RoundSubject {
  readonly locales: readonly string[];
  /** What the data changes with: where the round stands, and how often it was amended. */
  readonly state: string;
  readonly boot: (page: RoundPage, locale: string) => Promise<Boot>;
}

/** The community, for its pages. */
export interface CommunitySubject {
  readonly voice: () => Voice;
  readonly boot: (page: CommunityPage, locale: string) => Boot;
}

/** Where a round's pages begin. */
export const roundPrefix = '/r/';

/**
 * Serves the built pages of one role: HTML with the boot data (never cached: it carries the round's state and the
 * pages of the hand-off), assets named by their content (cached for ever, compressed when they were built).
 * @throws Error when the pages were not built.
 */
export async function servePages(app: FastifyInstance, pages: Pages): Promise<void> {
  const root = fileURLToPath(pages.webRoot);
  const template = await readFile(join(root, 'index.html'), 'utf8').catch(() => {
    throw new Error(`The pages are not built: ${root} has no index.html. Run the app's build first.`);
  });
  await serveAssets(app, root);
  serveWords(app, pages.voices);
  const files = await readPageFiles(root);
  const rendered = keepRecent<{ html: string; compressed: Promise<Buffer> }>(keptPages);
  const serve = async (
    subject: Subject,
    path: string,
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  ): Promise<void> => {
    const { searchParams } = new URL(request.url, 'http://portal.invalid');
    const accept = request.headers['accept-language'];
    const locale = pageLocale(
      { lang: searchParams.get('lang'), acceptLanguage: accept },
      subject.voice.locales,
    );
    const draw = async () => {
      const boot = await subject.boot(locale);
      const { words, speech } = subject.voice;
      const made = words.of(locale)?.key ?? null;
      const needs = filesOf(
        files,
        path === '/finish' && boot.page === 'questionnaire' ? 'finish' : boot.page,
        { locale, made },
      );
      const html = renderPage(template, boot, path, { files: needs, words, speech });
      return { html, compressed: gzipped(html) };
    };
    const key = `${locale} ${subject.version} ${path}`;
    const page = await (subject.isFresh ? draw() : rendered(key, draw));
    reply
      .header('cache-control', 'no-store')
      .header('vary', 'accept-encoding, accept-language')
      .type('text/html; charset=utf-8');
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      await reply.header('content-encoding', 'gzip').send(await page.compressed);
    } else await reply.send(page.html);
  };
  // By the route, not by the address: what is typed behind it (a whole invitation, in a miswritten link) is kept nowhere.
  for (const [path, page] of Object.entries(pages.communityPages)) {
    app.get(path, (request, reply) => {
      const voice = pages.community.voice();
      const version = `community ${voice.locales.join()}`;
      const boot = async (locale: string) => pages.community.boot(page, locale);
      return serve({ voice, version, boot }, path, { request, reply });
    });
  }
  for (const [path, page] of Object.entries(pages.pages)) {
    app.get<{ Params: { round: string } }>(
      `${roundPrefix}:round${path === '/' ? '' : path}`,
      async (request, reply) => {
        const name = request.params.round;
        const round = pages.round(name);
        if (round === null) return reply.callNotFound();
        const { locales, state } = round;
        const boot = (locale: string) => round.boot(page, locale);
        const voice = await pages.voices.of(locales);
        const isFresh = page === 'mirror';
        return serve({ voice, version: `${name} ${state}`, boot, isFresh }, path, { request, reply });
      },
    );
  }
}

/** The catalogues that no build made: named by their content and kept as long as built files are. */
function serveWords(app: FastifyInstance, voices: Voices): void {
  app.get<{ Params: { key: string; part: string } }>(
    '/assets/locales/:key/:part.js',
    async (request, reply) => {
      const { key, part } = request.params;
      const script = voices.script(key, part);
      if (script === undefined) return reply.callNotFound();
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('vary', 'accept-encoding')
        .type('text/javascript; charset=utf-8');
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(script);
      return reply.header('content-encoding', 'gzip').send(await gzipped(script));
    },
  );
}

async function serveAssets(app: FastifyInstance, root: string): Promise<void> {
  const assets = join(root, 'assets');
  if (await isFolder(assets)) {
    await app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      // The roll's landing has them fetched for the box. They are the same for everyone, and anyone may have them.
      setHeaders: (reply) => void reply.header('cross-origin-resource-policy', 'cross-origin'),
      maxAge: '365d',
      index: false,
      decorateReply: true,
    });
  }
  // The few files without a content hash: mark.svg, robots.txt.
  await app.register(fastifyStatic, {
    root,
    prefix: '/',
    wildcard: false,
    index: false,
    globIgnore: ['assets/**', 'index.html', 'pages.json', '**/*.gz', '**/*.br'],
    maxAge: '1h',
    // A worker kept for an hour would keep the build before for an hour.
    setHeaders: (reply, path) => {
      if (path.endsWith('/service-worker.js')) reply.header('cache-control', 'no-cache');
    },
    decorateReply: !(await isFolder(assets)),
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
