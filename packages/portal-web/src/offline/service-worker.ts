import { asKept, filesIn, isOfServer, languageOf, pageName, roundOfPage } from './kept-files.ts';
import type { KeepMessage, WorkerScope } from './worker-scope.ts';

/**
 * The questionnaire and the space without a network, after a reload too. Kept: the built files a page has loaded and the page itself,
 * which hold nothing of a person. Pages come from the network whenever it answers; the kept one is marked as such.
 * Another build is another worker with a cache of its own. It takes over once every tab of the build before is closed,
 * since a tab may still fetch its own build's files; until then new pages simply come from the network.
 */
const worker = self as unknown as WorkerScope;

/** Every file of this build, put here by the build. */
const build = new Set(JSON.parse('__MIROIR_FILES__') as string[]);
const cacheName = '__MIROIR_BUILD__';

/** Whether a file is named by its content: of this build, or of the server that this deployment has. */
const isLasting = (path: string): boolean => build.has(path) || isOfServer(path);

worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('message', (event) => event.waitUntil(keep(event.data as KeepMessage)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (isLasting(url.pathname)) return event.respondWith(fileAt(url.pathname));
  const base = request.mode === 'navigate' ? roundOfPage(url.pathname) : null;
  if (base !== null) event.respondWith(pageFor(request, { base, language: url.searchParams.get('lang') }));
});

async function forgetOlder(): Promise<void> {
  const names = await worker.caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => worker.caches.delete(name)));
}

/** What the page has loaded is in the browser's cache already: keeping it costs no second journey. */
async function keep({ files, base, language }: KeepMessage): Promise<void> {
  await Promise.all(files.filter(isLasting).map(fileAt));
  const cache = await worker.caches.open(cacheName);
  const name = pageName(base, language);
  if ((await cache.match(name)) === undefined) await keepPage(base, await fetch(name));
}

async function fileAt(path: string): Promise<Response> {
  const cache = await worker.caches.open(cacheName);
  const kept = await cache.match(path);
  if (kept !== undefined) return kept;
  const found = await fetch(path);
  if (found.ok) await cache.put(path, found.clone());
  return found;
}

/** Which page a navigation asks for. */
interface Wanted {
  /** Where the pages of its round begin. */
  readonly base: string;
  readonly language: string | null;
}

/** The network's page whenever there is one; the kept one where there is none or the server is down. */
async function pageFor(request: Request, wanted: Wanted): Promise<Response> {
  const found = await fetch(request).catch(() => null);
  if (found?.ok) await keepPage(wanted.base, found.clone());
  if (found !== null && found.status < 500) return found;
  return (await keptPage(wanted)) ?? found ?? Response.error();
}

/** Only a page whose files are of this build: one of the next build would find nothing here. */
async function keepPage(base: string, page: Response): Promise<void> {
  const { headers } = page;
  const html = await page.text();
  const language = languageOf(html);
  if (!page.ok || language === null || !filesIn(html).every(isLasting)) return;
  const kept = new Headers(headers);
  // The text is no longer compressed, and when it was fetched is nobody's business.
  for (const name of ['content-encoding', 'content-length', 'date', 'vary']) kept.delete(name);
  const cache = await worker.caches.open(cacheName);
  await cache.put(pageName(base, language), new Response(html, { headers: kept }));
}

async function keptPage({ base, language }: Wanted): Promise<Response | undefined> {
  const cache = await worker.caches.open(cacheName);
  const pages = (await cache.keys()).filter(({ url }) => new URL(url).pathname === base);
  const wanted = language === null ? undefined : await cache.match(pageName(base, language));
  const page = wanted ?? (pages[0] === undefined ? undefined : await cache.match(pages[0]));
  return page === undefined ? undefined : new Response(asKept(await page.text()), { headers: page.headers });
}
