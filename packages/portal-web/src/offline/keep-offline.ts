import type { KeepMessage } from './worker-scope.ts';

const pause = 1_000;

/**
 * Has this page kept for a reload without network, with every file it loads from now on or has loaded. Does nothing
 * where a browser has no service worker (private windows): a reload then needs the network, answers are kept all the same.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/service-worker.js');
  const files = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const message: KeepMessage = { files: [...files], language: document.documentElement.lang };
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

/** Leaves no trace that this questionnaire was opened on this device. */
export async function forgetOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
