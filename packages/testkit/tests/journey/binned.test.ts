import { type AskedQuestion, questionnaireFor } from '@miroir/campaign';
import { solar } from '@miroir/campaign/definitions';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { press, tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { goOn, title } from '../../src/browser/person.ts';
import { settled } from '../../src/browser/settled.ts';
import { spoken } from '../../src/browser/spoken.ts';
import { openFrom } from '../../src/deployment/deploy-hestia.ts';
import { startTestPortal, type TestPortal, testPeople } from '../../src/portal/index.ts';

let portal: TestPortal;
let chromium: LaunchedBrowser;
const devices: BrowserContext[] = [];

beforeAll(async () => {
  const clock = { now: () => Date.now() };
  [portal, chromium] = await Promise.all([
    startTestPortal({
      audience: 'employees',
      campaign: openFrom(solar, { now: clock.now() }),
      clock,
      people: testPeople(20, ['Dole', 'Lyon']),
      webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
    }),
    launchBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  for (const device of devices) await device.close();
  await chromium?.close();
  await portal?.stop();
});

/** The next unused invitation on a phone of its own, at the first question. */
async function enter(hasTouch = false): Promise<Page> {
  const device = await chromium.device({ viewport: phone, hasTouch });
  const page = await device.newPage();
  const { code } = portal.invitations[devices.length] ?? { code: '' };
  devices.push(device);
  await page.goto(`${portal.origins.roll}/i#${code}.${portal.launched.keyListDigest}`);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL('**/q/1**');
  await title(page).waitFor();
  return page;
}

/** The page that asks the kind: several short questions may share one before it. */
async function goTo(page: Page, kind: AskedQuestion['kind']): Promise<void> {
  const { questions } = questionnaireFor(portal.campaign, 'employees');
  const text = questions.find((question) => question.kind === kind)?.text.fr ?? kind;
  for (let number = 1; number <= questions.length; number += 1) {
    await page.goto(`${portal.origins.pages.box}/q/${number}`);
    await page.locator('fieldset input, fieldset select').first().waitFor();
    if (await page.getByText(text).first().isVisible()) return;
  }
  throw new Error(`no page asks ${text}`);
}

/** Clean for axe, within the window, and what a screen reader was given when somebody last read it. */
async function expectSound(page: Page, kind: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await settled(page);
  await keepPicture(page, `binned ${kind}`);
  expect(await axeFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await expect(await spoken(page)).toMatchFileSnapshot(`spoken/${kind}.txt`);
}

/** What is kept on the device: every record of every database. */
async function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
    const found: unknown[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        found.push(await request(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(found);
  });
}

describe('a number', () => {
  it('is typed, and its bin alone is kept and said back, by keyboard on a phone', async () => {
    const page = await enter();
    await goTo(page, 'binned-number');
    await expectSound(page, 'binned-number');
    await tabTo(page, page.locator('fieldset input[type=text]'));
    await page.keyboard.type('347');
    await page.getByText('Ce qui sera envoyé').waitFor();
    await expect.poll(() => keptOn(page)).toContain('from-300');
    expect(await keptOn(page)).not.toContain('347');
    await press(page, 'Enter');
    await page.waitForURL(/\/q\/\d+$/);
    await page.goto(`${portal.origins.pages.box}/review`);
    await page.getByText('De 300 à 399').waitFor();
  }, 120_000);

  it('that is none, or out of reach, is said with what to do and keeps the page; "I don’t know" takes its place', async () => {
    const page = await enter(true);
    await goTo(page, 'binned-number');
    const field = page.locator('fieldset input[type=text]');
    const here = page.url();
    for (const [typed, said] of [
      ['beaucoup', /en chiffres/],
      ['1.500', /séparateur de milliers/],
      ['249,5', /nombre entier/],
      ['6000', /de 0 à 5000/],
    ] as const) {
      await field.fill(typed);
      await goOn(page).tap();
      await page.locator('.wrong').filter({ hasText: said }).waitFor();
      expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
      expect(page.url()).toBe(here);
    }
    await page.getByRole('checkbox', { name: 'Je ne sais pas' }).tap();
    expect(await field.inputValue()).toBe('');
    await goOn(page).tap();
    await page.waitForURL((url) => url.href !== here);
  }, 120_000);

  it('is not shown again on a page that was left: its bin is, and can be taken back', async () => {
    const page = await enter(true);
    await goTo(page, 'binned-number');
    await page.locator('fieldset input[type=text]').fill('450');
    await page.getByText('De 400 à 499').waitFor();
    await expect.poll(() => keptOn(page)).toContain('from-400');
    await page.reload();
    await page.getByText('De 400 à 499').waitFor();
    expect(await page.locator('fieldset input[type=text]').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Effacer ma réponse' }).tap();
    await expect.poll(() => keptOn(page)).not.toContain('from-400');
  }, 120_000);
});

describe('a month', () => {
  it('is chosen from two lists, and its period alone is kept and said back, by keyboard on a phone', async () => {
    const page = await enter();
    await goTo(page, 'period');
    await expectSound(page, 'period');
    await tabTo(page, page.getByRole('combobox', { name: 'Année' }));
    await page.keyboard.type('2026');
    await tabTo(page, page.getByRole('combobox', { name: 'Mois' }));
    await page.keyboard.type('sept');
    await page.getByText('Ce qui sera envoyé').waitFor();
    await expect.poll(() => keptOn(page)).toContain('"option":"september"');
    expect(await keptOn(page)).not.toMatch(/2026-09|"2026"/);
    await goOn(page).click();
    await page.goto(`${portal.origins.pages.box}/review`);
    await page.getByText('En septembre 2026').waitFor();
  }, 120_000);

  it('is not offered before the first edge nor after today, and a year without its month keeps the page', async () => {
    const page = await enter(true);
    await goTo(page, 'period');
    const [year, month] = [
      page.getByRole('combobox', { name: 'Année' }),
      page.getByRole('combobox', { name: 'Mois' }),
    ];
    expect(await month.isDisabled()).toBe(true);
    await year.selectOption('2026');
    const names = await month.locator('option').allTextContents();
    expect(names[1]).toBe('mars');
    expect(names).not.toContain('décembre');
    const here = page.url();
    await goOn(page).tap();
    await page.getByText('Choisissez aussi le mois.').waitFor();
    expect(page.url()).toBe(here);
    await page.getByRole('checkbox', { name: 'Je ne sais pas' }).tap();
    expect(await year.inputValue()).toBe('');
    await goOn(page).tap();
    await page.waitForURL((url) => url.href !== here);
  }, 120_000);
});
