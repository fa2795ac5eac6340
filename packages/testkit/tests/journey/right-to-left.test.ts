import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arabicCampaign } from '../../src/browser/arabic/campaign.ts';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { readyOffline } from '../../src/browser/kept-offline.ts';
import { type LaunchedBrowser, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { title } from '../../src/browser/person.ts';
import { startTestPortal, type TestPortal, testPeople } from '../../src/portal/index.ts';

const lines: string[] = [];
let portal: TestPortal;
let chromium: LaunchedBrowser;
let device: BrowserContext;
let page: Page;

beforeAll(async () => {
  const clock = { now: () => Date.now() };
  const log = (fields: object, message: string) => void lines.push(`${JSON.stringify(fields)} ${message}`);
  [portal, chromium] = await Promise.all([
    startTestPortal({
      audience: 'employees',
      campaign: arabicCampaign(clock.now()),
      clock,
      people: testPeople(20, ['Beirut']),
      webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
      settings: { localesFolder: fileURLToPath(new URL('../../src/browser/arabic/', import.meta.url)) },
      logger: { info: log, error: log },
    }),
    launchBrowser(),
  ]);
  device = await chromium.device({ locale: 'ar', viewport: phone });
  page = await device.newPage();
}, 120_000);
afterAll(async () => {
  await chromium?.close();
  await portal?.stop();
});

const button = (name: string) => page.getByRole('button', { name });
const direction = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Where an element begins, from the left of the window, CSS pixels. */
async function leftOf(selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  return box.x;
}

/** The page as it stands runs from the right, needs no scrolling sideways, and is clean for axe in light and dark. */
async function faults(where: string): Promise<string[]> {
  const found: string[] = [];
  const beyond = await sidewaysOverflow(page);
  if ((await direction()).join() !== 'ar,rtl') found.push(`${where}: ${(await direction()).join()}`);
  if (beyond > 0) found.push(`${where}: ${beyond} px beyond the window`);
  await keepPicture(page, `arabic ${where}`);
  return [...found, ...(await axeFaults(page)).map((fault) => `${where}: ${fault}`)];
}

describe('a language that an operator added, from right to left', () => {
  it('is on every page from the landing to the sent answer, on a phone, and falls back by the sentence', async () => {
    const found: string[] = [];
    const { code } = portal.invitations[0] ?? { code: '' };
    await page.goto(`${portal.origins.roll}/i#${code}.${portal.launched.keyListDigest}`);
    await page.getByRole('heading', { name: 'الكلمة لكم' }).waitFor();
    found.push(...(await faults('landing')));
    await button('ابدأ').click();
    await page.waitForURL('**/q/1**');
    await page.getByRole('heading', { name: /Hestia/ }).waitFor();
    // A sentence that the catalogue has not: in French, the page beside it in Arabic.
    expect(await page.getByText('gardez votre code de reprise').count()).toBe(1);
    for (let number = 1; number <= 8; number += 1) {
      await page.getByRole('progressbar', { name: `\u2068${number}\u2069` }).waitFor();
      await page.locator('fieldset input, fieldset textarea, fieldset select').first().waitFor();
      found.push(...(await faults(`question ${number}`)));
      if (number === 1) await page.locator('fieldset input[type=radio]').first().check();
      await button('متابعة').click();
    }
    await button('إرسال إجاباتي').waitFor();
    found.push(...(await faults('review')));
    await button('إرسال إجاباتي').click();
    await page.getByRole('heading', { name: 'أُرسلت إجاباتك. شكرًا.' }).waitFor();
    found.push(...(await faults('sent')));
    for (const path of ['/code', '/privacy', '/results']) {
      await page.goto(`${portal.origins.pages.box}${path}?lang=ar`);
      await title(page).waitFor();
      found.push(...(await faults(path)));
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('mirrors what has a direction, isolates numbers, and leaves codes as they are read', async () => {
    await page.goto(`${portal.origins.pages.box}/q/2?lang=ar`);
    await title(page).waitFor();
    // Back is where one came from: on the right, its arrow before its word.
    expect(await leftOf('.back .arrow')).toBeGreaterThan(await leftOf('.back span:last-child'));
    expect(await leftOf('fieldset .tick')).toBeGreaterThan(await leftOf('fieldset .opt span'));
    expect(await page.locator('progress').getAttribute('aria-label')).toBe(
      'السؤال \u20682\u2069 من \u20688\u2069',
    );
    await page.goto(`${portal.origins.pages.box}/code?lang=ar`);
    const shown = page.locator('.code-shown code');
    expect(await shown.evaluate((code) => getComputedStyle(code).direction)).toBe('ltr');
  }, 60_000);

  it('turns the page when another language is chosen, and back', async () => {
    await page.goto(`${portal.origins.pages.box}/q/2?lang=ar`);
    await title(page).waitFor();
    await button('FR – français').click();
    await page.getByRole('button', { name: 'Continuer' }).waitFor();
    expect(await direction()).toEqual(['fr', 'ltr']);
    expect(await leftOf('.back .arrow')).toBeLessThan(await leftOf('.back span:last-child'));
    await page.getByRole('button', { name: /^AR/ }).click();
    await button('متابعة').waitFor();
    expect(await direction()).toEqual(['ar', 'rtl']);
  }, 60_000);

  it('is there without a network: its catalogue is kept with the page', async () => {
    await page.goto(`${portal.origins.pages.box}/q/2?lang=ar`);
    await title(page).waitFor();
    await readyOffline(page);
    await device.setOffline(true);
    await page.reload();
    await button('متابعة').waitFor();
    expect(await direction()).toEqual(['ar', 'rtl']);
    await device.setOffline(false);
  }, 60_000);

  it('is spoken by the server, which says once what falls back', async () => {
    const answer = await fetch(`${portal.origins.box}/nowhere`, {
      headers: { accept: 'text/html', 'accept-language': 'ar' },
    });
    const text = await answer.text();
    expect(text).toContain('<html lang="ar" dir="rtl"');
    expect(text).toContain('هذه الصفحة غير موجودة.');
    const told = lines.filter((line) => line.includes('fall back'));
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/ar: \d+ of \d+, the first “/);
  });
});
