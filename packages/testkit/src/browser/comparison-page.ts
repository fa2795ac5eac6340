import type { BrowserContext, Page } from 'playwright-core';
import type { World } from './world.ts';

/** A lead's page, signed in by the single-use link of `miroir lead`. */
export async function signIn(device: BrowserContext, world: Pick<World, 'lead'>): Promise<Page> {
  const page = await device.newPage();
  await page.goto(await world.lead());
  await page.getByRole('button', { name: 'Ouvrir la comparaison' }).click();
  await page.waitForURL((url) => url.pathname === '/comparison/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Opens a page of the comparison and waits until its figures are there. */
export async function openComparison(
  page: Page,
  world: Pick<World, 'comparison'>,
  path: string,
): Promise<void> {
  await page.goto(`${world.comparison?.origin}/comparison/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Waits until the comparison has collected both sides: until then its pages say what is awaited. */
export async function untilCollected(page: Page, world: Pick<World, 'comparison'>): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await openComparison(page, world, '');
    const tables = page.getByRole('button', { name: 'Tableau' });
    if (
      await tables
        .first()
        .waitFor({ timeout: 1000 })
        .then(
          () => true,
          () => false,
        )
    )
      return;
  }
  throw new Error('The comparison has not collected both sides within a minute.');
}

/** Every row of every table on the page, cells joined by ` | `, all spaces plain; the tables are opened first. */
export async function tableRows(page: Page): Promise<string[]> {
  for (const button of await page.getByRole('button', { name: 'Tableau' }).all()) await button.click();
  const rows = await page
    .locator('table tr')
    .evaluateAll((found) =>
      found.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '').join(' | ')),
    );
  return rows.map((row) => row.replaceAll(/\s/g, ' '));
}
