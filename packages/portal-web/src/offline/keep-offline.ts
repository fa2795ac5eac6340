import type { KeepMessage } from './worker-scope.ts';

const pause = 1_000;

/**
 * Has this page kept for a reload without network, with every file it loads from now on or has loaded. Does nothing
 * where a browser has no service worker (private windows): a reload then needs the network, answers are kept all the same.
 * @param base where the pages of the round begin
 */
export async function keepOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/service-worker.js');
  const files = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const message: KeepMessage = { files: [...files], base, language: document.documentElement.lang };
    // The next build's worker too: it takes over once this tab is closed, and must then have what it needs.
    for (const worker of [registration.active, registration.waiting, registration.installing])
      worker?.postMessage(message);
  };
  const note = (entries: PerformanceEntryList) => {
    for (const { name } of entries) {
      const { origin, pathname } = new URL(name);
      if (origin === location.origin && pathname.startsWith('/assets/')) files.add(pathname);
    }
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  };
  new PerformanceObserver((list) => note(list.getEntries())).observe({ type: 'resource', buffered: true });
}

/** Leaves no trace that this questionnaire was opened on this device; those of other rounds stay. */
export async function forgetOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  let others = false;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (pathname === base) await cache.delete(request);
      else others ||= pathname.startsWith('/r/');
    }
  }
  if (others) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
