import type { Page } from 'playwright-core';
import { type DeskMember, invitedToDesk, type SpaceDeskPlace } from '../portal/call-space-desk.ts';
import type { LaunchedBrowser } from './launch-browser.ts';

/** Lets somebody in by a single-use link, on a device of their own. Gives their page. @throws Error when nobody is invited */
export async function enterSpaceDesk(
  { chromium, ...place }: SpaceDeskPlace & { readonly chromium: Pick<LaunchedBrowser, 'device'> },
  { locale = 'fr', ...who }: DeskMember & { readonly locale?: string },
): Promise<Page> {
  const token = await invitedToDesk(place, who);
  const page = await (await chromium.device()).newPage();
  await page.goto(`${place.origin}/sign-in?lang=${locale}#${token}`);
  await page.locator('main .btn.primary').click();
  await page.locator('main.space-desk h1').waitFor();
  return page;
}
