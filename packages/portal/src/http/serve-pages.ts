import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import { type MadeCatalogues, serveCatalogues } from '@miroir/locales/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Boot, BootPage } from '../contract/boot.ts';
import { pageLocale } from './choose-locale.ts';
import { filesOf, readPageFiles } from './page-files.ts';
import { renderPage } from './render-page.ts';

const gzipped = promisify(gzip);

export interface Pages {
  /** Addresses of the role's documents, and which one each serves. */
  readonly pages: Readonly<Record<`/${string}`, BootPage>>;
  readonly webRoot: URL;
  readonly locales: readonly string[];
  /** The words of locales that the build did not know. */
  readonly words: MadeCatalogues;
  /** Asked at each page: what stands in the data changes with it alone. */
  readonly state: () => string;
  readonly boot: (page: BootPage, locale: string) => Boot;
}

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
  serveCatalogues(app, pages.words);
  const files = await readPageFiles(root);
  const rendered = new Map<string, { html: string; compressed: Promise<Buffer> }>();
  const serve = async (name: BootPage, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url, 'http://portal.invalid');
    const accept = request.headers['accept-language'];
    const locale = pageLocale({ lang: searchParams.get('lang'), acceptLanguage: accept }, pages.locales);
    // By the route, not by the address: what is typed behind it (a whole invitation, in a miswritten link) is kept nowhere.
    const key = `${locale} ${pages.state()} ${request.routeOptions.url}`;
    let page = rendered.get(key);
    if (page === undefined) {
      const boot = pages.boot(name, locale);
      const made = pages.words.of(locale)?.key ?? null;
      const html = renderPage(template, boot, pathname, {
        files: filesOf(files, pathname === '/finish' ? 'finish' : boot.page, { locale, made }),
        words: pages.words,
      });
      page = { html, compressed: gzipped(html) };
      rendered.set(key, page);
    }
    reply
      .header('cache-control', 'no-store')
      .header('vary', 'accept-encoding, accept-language')
      .type('text/html; charset=utf-8');
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      await reply.header('content-encoding', 'gzip').send(await page.compressed);
    } else await reply.send(page.html);
  };
  for (const [path, name] of Object.entries(pages.pages)) {
    app.get(path, (request, reply) => serve(name, request, reply));
  }
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
