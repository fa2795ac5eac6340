import { systemRandom } from '@miroir/credential';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { inviteToSpaceDesk, type SpaceDeskRole } from '@miroir/space';
import { connectSpaceDesk } from '@miroir/space/client';
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

type Who = { readonly name: string; readonly role: SpaceDeskRole };

/** A single-use link’s token. @throws Error when nobody is invited */
async function invitedBy({ portal, clock }: Pick<SpaceDeskDoor, 'portal' | 'clock'>, who: Who) {
  const { audience, dataDir } = portal.target;
  const { folder } = rolePaths(dataDir, 'space');
  const where = { audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  const link = await inviteToSpaceDesk(where, who, { clock, random: systemRandom });
  if (link === null) throw new Error(`${who.name} is not let in`);
  return link.token;
}

/** Somebody at the desk as their page calls it. @throws Error when nobody is invited */
export async function callSpaceDesk(door: Omit<SpaceDeskDoor, 'chromium'>, who: Who) {
  const token = await invitedBy(door, who);
  const { origin } = door;
  const { session } = await connectSpaceDesk({ origin }).signIn.open.mutate({ token });
  return connectSpaceDesk({ origin, session });
}

/** Lets somebody in by a single-use link, on a device of their own. Gives their page. @throws Error when nobody is invited */
export async function enterSpaceDesk(
  { chromium, ...door }: SpaceDeskDoor,
  { locale = 'fr', ...who }: Who & { readonly locale?: string },
): Promise<Page> {
  const token = await invitedBy(door, who);
  const page = await (await chromium.device()).newPage();
  await page.goto(`${door.origin}/sign-in?lang=${locale}#${token}`);
  await page.locator('main .btn.primary').click();
  await page.locator('main.space-desk h1').waitFor();
  return page;
}
