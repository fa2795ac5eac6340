import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LaunchedBrowser } from './launch-browser.ts';
import { begin, hurryToReview } from './person.ts';
import type { Side } from './side.ts';

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

/**
 * Waits until the rest of the way was fetched and the page, with everything it loaded, is kept.
 * @param rest parts of the names of files that are fetched ahead
 */
export async function readyOffline(page: Page, rest = ['pages-beyond', 'box-client']): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const missing = async (): Promise<string[]> => {
    const kept = (await everythingKept(page)).map(({ url }) => new URL(url).pathname);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const ahead = rest.filter((part) => !loaded.some((name) => name.includes(part)));
    const base = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
    return [...ahead, base, ...loaded.filter((name) => name.startsWith('/assets/'))].filter(
      (name) => !kept.includes(name),
    );
  };
  await expect.poll(missing, { timeout: 15_000 }).toEqual([]);
}

/** Somebody at the first question, on a device of their own that was left the time to fetch and keep the rest of the way. */
export async function beginReadyOffline(
  chromium: LaunchedBrowser,
  side: Side,
): Promise<{ device: BrowserContext; page: Page }> {
  const device = await chromium.device();
  const page = await device.newPage();
  await begin(page, side);
  await readyOffline(page);
  return { device, page };
}

/** Goes on to the end without a network and sends: the answers wait on the device. */
export async function sendWithoutNetwork(device: BrowserContext, page: Page): Promise<void> {
  await device.setOffline(true);
  await hurryToReview(page);
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
  await page.getByRole('heading', { name: 'Gardé hors ligne' }).waitFor();
}
