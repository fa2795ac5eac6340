import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** One record of a cache of the box's origin. */
export interface KeptFile {
  readonly url: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** Everything any cache of this origin holds. */
export function everythingKept(page: Page): Promise<KeptFile[]> {
  return page.evaluate(async () => {
    const found: KeptFile[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        if (response === undefined) continue;
        const headers = [...response.headers].map(([header, value]) => `${header}: ${value}`);
        found.push({ url: request.url, headers, body: await response.text() });
      }
    }
    return found;
  });
}

/** Waits until the rest of the way was fetched and the page, with everything it loaded, is kept. */
export async function readyOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const missing = async (): Promise<string[]> => {
    const kept = (await everythingKept(page)).map(({ url }) => new URL(url).pathname);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const ahead = ['pages-beyond', 'box-client'].filter(
      (part) => !loaded.some((name) => name.includes(part)),
    );
    return [...ahead, '/', ...loaded.filter((name) => name.startsWith('/assets/'))].filter(
      (name) => !kept.includes(name),
    );
  };
  await expect.poll(missing, { timeout: 15_000 }).toEqual([]);
}
