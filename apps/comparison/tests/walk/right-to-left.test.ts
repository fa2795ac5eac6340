import { fileURLToPath } from 'node:url';
import { axeFaults } from '@miroir/testkit/browser/axe-clean';
import { keepPicture } from '@miroir/testkit/browser/keep-picture';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '@miroir/testkit/browser/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whole } from './states.ts';
import { enter, open, openState, type Walked } from './walked.ts';

let launched: LaunchedBrowser;
let walked: Walked;
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../arabic/', import.meta.url));
  [walked, launched] = await Promise.all([openState(whole, folder), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await launched.close();
  await walked.close();
});

/** Where an element begins, from the left of the window, CSS pixels. */
async function leftOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  return box.x;
}

it('a comparison in an added language runs from right to left, the axis as it is, on a phone and on a laptop', async () => {
  const { page, complaints } = await enter(walked, launched, 'ar');
  const found: string[] = [];
  for (const path of ['', 'participation', 'expectations', 'expectations/map', 'sentiment']) {
    for (const viewport of [phone, laptop]) {
      await page.setViewportSize(viewport);
      await open(page, walked, path);
      const where = `${path || 'overview'}, ${viewport.width} px`;
      const [lang, dir, beyond] = await page.evaluate(() => {
        const { lang, dir, scrollWidth } = document.documentElement;
        return [lang, dir, scrollWidth - innerWidth] as const;
      });
      if (lang !== 'ar' || dir !== 'rtl') found.push(`${where}: ${lang} ${dir}`);
      if (beyond > 0) found.push(`${where}: ${beyond} px beyond the window`);
      await keepPicture(page, `arabic ${where}`);
      found.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await open(page, walked, '');
  await page.getByRole('link', { name: 'نظرة عامة' }).first().waitFor();
  // Employees left, consumers right, in this language too.
  expect(await leftOf(page, '.face .l')).toBeLessThan(await leftOf(page, '.face > :last-child'));
}, 120_000);
