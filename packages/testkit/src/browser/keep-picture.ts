import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A picture of the whole page, for a person to look at, where `MIROIR_PICTURES` names a folder; nothing otherwise. */
export async function keepPicture(page: Page, of: string): Promise<void> {
  const folder = process.env.MIROIR_PICTURES;
  if (folder === undefined) return;
  const name = of.replace(/[^a-z0-9]+/gi, '-').replace(/^-/, '');
  // What sticks to the window is drawn where a reader finds it first.
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
