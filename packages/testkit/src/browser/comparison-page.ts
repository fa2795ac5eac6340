import type { BrowserContext, Page } from 'playwright-core';
import type { World } from './world.ts';

/** A lead's page, signed in by the single-use link of `miroir lead`. */
export async function signIn(device: BrowserContext, world: Pick<World, 'lead'>): Promise<Page> {
  const page = await device.newPage();
  await page.goto(await world.lead());
  await page.getByRole('button', { name: 'Ouvrir la comparaison' }).click();
  await page.waitForURL(isOverview);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Whether an address is that of the overview, campaign and round in it. */
export function isOverview({ pathname }: URL): boolean {
  return /^\/comparison\/campaigns\/[^/]+\/[^/]+$/.test(pathname);
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

/** Opens a page again until the comparison, which asks both portals once a second, has collected both sides. */
export async function untilCollected(page: Page, world: Pick<World, 'comparison'>, path = ''): Promise<void> {
  const table = page.getByRole('button', { name: 'Tableau' }).first();
  for (let tries = 0; tries < 30; tries++) {
    await openComparison(page, world, path);
    const shown = table.waitFor({ timeout: 2000 });
    if (await shown.then(() => true).catch(() => false)) return;
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
