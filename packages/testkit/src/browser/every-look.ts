import type { Page } from 'playwright-core';
import { axeFaults, sidewaysOverflow } from './axe-clean.ts';
import { keepPicture } from './keep-picture.ts';
import { laptop, phone } from './launch-browser.ts';

/** What axe and a ruler find on a page as it stands, on a phone and a laptop, in both lights, each with where it was seen. */
export async function faultsInEachLook(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [phone, laptop]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await keepPicture(page, `${name}-${viewport.width}-${colorScheme}`);
      found.push(...(await axeFaults(page)).map((fault) => `${viewport.width} ${colorScheme}: ${fault}`));
    }
    const beyond = await sidewaysOverflow(page);
    if (beyond !== 0) found.push(`${viewport.width}: ${beyond} px beyond the window`);
  }
  return found;
}
