import { systemRandom } from '@miroir/credential';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { inviteToSpaceDesk, type SpaceDeskRole } from '@miroir/space';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser/launch-browser.ts';
import type { TestPortal, testClock } from './start-test-portal.ts';

/** A desk of a space, and the browser in which people come to it. */
export interface SpaceDeskDoor {
  readonly portal: Pick<TestPortal, 'target'>;
  /** Where the desk listens. */
  readonly origin: string;
  readonly clock: ReturnType<typeof testClock>;
  readonly chromium: Pick<LaunchedBrowser, 'device'>;
}

/** Lets somebody in by a single-use link, on a device of their own. Gives their page. @throws Error when nobody is invited */
export async function enterSpaceDesk(
  { portal, origin, clock, chromium }: SpaceDeskDoor,
  { name, role, locale = 'fr' }: { name: string; role: SpaceDeskRole; locale?: string },
): Promise<Page> {
  const { audience, dataDir } = portal.target;
  const { folder } = rolePaths(dataDir, 'space');
  const where = { audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  const link = await inviteToSpaceDesk(where, { name, role }, { clock, random: systemRandom });
  if (link === null) throw new Error(`${name} is let in already`);
  const page = await (await chromium.device()).newPage();
  await page.goto(`${origin}/sign-in?lang=${locale}#${link.token}`);
  await page.locator('main .btn.primary').click();
  await page.locator('main.space-desk h1').waitFor();
  return page;
}
