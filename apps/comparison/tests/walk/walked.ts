import { existsSync } from 'node:fs';
import { type LaunchedBrowser, laptop } from '@miroir/testkit/browser/launch-browser';
import { freePort } from '@miroir/testkit/deployment/free-port';
import type { Page } from 'playwright-core';
import { type DemoComparison, demoComparison } from '../demo-comparison.ts';
import type { State } from './states.ts';
import { walkedSpaces } from './walked-spaces.ts';

const built = new URL('../../dist/', import.meta.url);

/** A comparison in one of its states, listening. */
export interface Walked {
  readonly demo: DemoComparison;
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts a comparison on a port of its own and plays what came of its campaign; `localesFolder` adds languages. */
export async function openState(state: State, localesFolder?: string): Promise<Walked> {
  if (!existsSync(built)) throw new Error('Build the pages first: pnpm run build');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const added = localesFolder === undefined ? {} : { localesFolder };
  const campaign = state.campaign();
  const spaces = await walkedSpaces(campaign);
  const demo = await demoComparison({ port, origin, webRoot: built, campaign, spaces, ...added });
  await state.play(demo);
  await demo.comparison.collector.pull();
  await demo.comparison.spaces.pull();
  await demo.comparison.server.listen({ port, host: '127.0.0.1' });
  return { demo, origin, close: () => demo.comparison.close() };
}

/** A lead's page in a language; every complaint of the browser is kept in `complaints`. */
export async function enter(
  { demo, origin }: Walked,
  launched: LaunchedBrowser,
  locale: string,
): Promise<{ page: Page; complaints: string[] }> {
  const device = await launched.device({ locale, viewport: laptop });
  const page = await device.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.goto(`${origin}/comparison/sign-in#${await demo.link('Claire D.')}`);
  await page.locator('.btn.primary').click();
  await page.waitForURL((url) => url.pathname === '/comparison/');
  await settled(page);
  // A stranger's first question is refused, and the browser says so: from here on nothing is.
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  return { page, complaints };
}

/** Waits until the page says something and no call is under way. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Opens a page of the comparison and waits for its figures. */
export async function open(page: Page, { origin }: Walked, path: string): Promise<void> {
  await page.goto(`${origin}/comparison/${path}`);
  await settled(page);
}
