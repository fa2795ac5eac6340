import { hasFocus, hiddenFocus, press, tabTo } from '@miroir/testkit/browser/keyboard';
import { type LaunchedBrowser, launchBrowser, phone } from '@miroir/testkit/browser/launch-browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { whole } from './walk/states.ts';
import { enter, open, openState, settled, type Walked } from './walk/walked.ts';

let walked: Walked;
let launched: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  [walked, launched] = await Promise.all([openState(whole), launchBrowser()]);
  ({ page } = await enter(walked, launched, 'fr'));
}, 120_000);
afterAll(async () => {
  await launched?.close();
  await walked?.close();
});
beforeEach(() => page.setViewportSize({ width: 1280, height: 800 }));

const pathOf = () => new URL(page.url()).pathname;
const focused = () => page.locator(':focus');

/** Presses a key on what has the focus; afterwards something that is seen has it. */
async function pressKept(key: string, times = 1): Promise<void> {
  await press(page, key, times);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  expect(await hiddenFocus(page)).toBeNull();
}

/** How often Tab is pressed from the head of the page until `wanted` has the focus. */
async function stopsUntil(wanted: Locator): Promise<number> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await hasFocus(wanted)) return stops;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted.toString()}`);
}

describe('with the keyboard alone', { timeout: 60_000 }, () => {
  it('the content is one key away, and each page keeps the focus where it was chosen', async () => {
    await open(page, walked, '');
    await pressKept('Tab');
    await pressKept('Enter');
    expect(await hasFocus(page.locator('main'))).toBe(true);
    const tabs = page.getByRole('navigation', { name: 'Pages' });
    for (const name of ['Lectures', 'Participation', 'Attentes', 'Sentiment', 'Méthode', 'Accès']) {
      await page.reload();
      await settled(page);
      await tabTo(page, tabs.getByRole('link', { name, exact: true }));
      await pressKept('Enter');
      await settled(page);
      expect(await focused().textContent()).toBe(name);
    }
  });

  it('a link inside a page leads into the content of the next, never to the top of the window', async () => {
    await open(page, walked, '');
    await tabTo(page, page.getByRole('link', { name: 'Voir la question' }).first());
    await pressKept('Enter');
    await page.waitForURL(/questions/);
    await settled(page);
    await expect.poll(() => hasFocus(page.locator('main'))).toBe(true);
    // While the page is still being asked for, nothing in it can take the focus.
    await page.locator('main .crumbs a').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('the list is one stop: arrows walk it, Enter opens a row, and its detail is the next stop', async () => {
    await open(page, walked, 'expectations');
    const rows = page.locator('ol.dumb button.q');
    expect(await stopsUntil(rows.first())).toBeLessThan(25);
    await pressKept('ArrowDown', 2);
    expect(await hasFocus(rows.nth(2))).toBe(true);
    await pressKept('Enter');
    await expect.poll(() => rows.nth(2).getAttribute('aria-expanded')).toBe('true');
    expect(await hasFocus(rows.nth(2))).toBe(true);
    await pressKept('End');
    expect(await hasFocus(rows.last())).toBe(true);
    await pressKept('Home');
    expect(await hasFocus(rows.first())).toBe(true);
    await tabTo(page, page.locator('#row-detail a').first());
    expect(pathOf()).toMatch(/\/expectations$/);
  });

  it('on a phone a row opens under itself, keeps the focus, closes again, and its detail follows it', async () => {
    await page.setViewportSize(phone);
    await open(page, walked, 'expectations');
    const rows = page.locator('ol.dumb button.q');
    await tabTo(page, rows.first());
    await pressKept('ArrowDown');
    await pressKept('Enter');
    await page.locator('li[data-open] #row-detail').waitFor();
    await page.locator('#row-detail a').first().waitFor();
    await pressKept('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#row-detail') !== null)).toBe(true);
    await pressKept('Shift+Tab');
    expect(await hasFocus(rows.nth(1))).toBe(true);
    await pressKept('Enter');
    await page.locator('#row-detail').waitFor({ state: 'detached' });
    expect(await hasFocus(rows.nth(1))).toBe(true);
  });

  it('filters keep the focus while the page changes under them, and leave nothing in the history', async () => {
    await open(page, walked, 'participation');
    await tabTo(
      page,
      page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Attentes' }),
    );
    await pressKept('Enter');
    await page.waitForURL(/expectations/);
    const theme = page.getByLabel('Thème', { exact: true });
    await tabTo(page, theme);
    await pressKept('ArrowDown');
    await page.waitForURL(/theme=/);
    await settled(page);
    expect(await hasFocus(theme)).toBe(true);
    const menu = page.locator('details.cohorts').first();
    await tabTo(page, menu.locator('summary'));
    await pressKept('Enter');
    await pressKept('Tab', 2);
    await pressKept('Space');
    await page.waitForURL(/in=/);
    await settled(page);
    expect(await hasFocus(menu.getByRole('checkbox').nth(1))).toBe(true);
    await pressKept('Escape');
    expect(await hasFocus(menu.locator('summary'))).toBe(true);
    expect(await menu.getAttribute('open')).toBeNull();
    await page.goBack();
    await page.waitForURL(/participation/);
  });

  it('the map is one stop for its scroller and one for its questions, and each question opens', async () => {
    await page.setViewportSize(phone);
    await open(page, walked, 'expectations/map');
    const scroller = page.locator('figure.scroll-x').first();
    await tabTo(page, scroller);
    await press(page, 'ArrowRight', 4);
    await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await pressKept('Tab');
    const questions = page.locator('.side-map tbody a');
    expect(await hasFocus(questions.first())).toBe(true);
    await pressKept('ArrowDown', 3);
    expect(await hasFocus(questions.nth(3))).toBe(true);
    await pressKept('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull();
    await pressKept('Shift+Tab');
    expect(await hasFocus(questions.nth(3))).toBe(true);
    await pressKept('Enter');
    await page.waitForURL(/questions\//);
    await expect.poll(() => hasFocus(page.locator('main'))).toBe(true);
  });

  it('the evolution is steered: its questions and what it is compared with keep the focus', async () => {
    await open(page, walked, 'expectations/trend');
    const menu = page.locator('details.cohorts').first();
    await tabTo(page, menu.locator('summary'));
    await pressKept('Enter');
    const box = menu.getByRole('checkbox', { checked: true }).first();
    const name = await box.evaluate((input) => input.closest('label')?.textContent ?? '');
    await tabTo(page, box);
    await pressKept('Space');
    await page.waitForURL(/lines=/);
    await settled(page);
    expect(await focused().evaluate((input) => input.closest('label')?.textContent)).toBe(name);
    await pressKept('Escape');
    expect(await hasFocus(menu.locator('summary'))).toBe(true);
    await tabTo(page, page.locator('.trend-line a').first());
    await pressKept('Enter');
    await page.waitForURL(/questions\//);
  });

  it('a table opens and closes under its button', async () => {
    await open(page, walked, '');
    const button = page.getByRole('button', { name: /Tableau|Masquer le tableau/ }).first();
    await tabTo(page, button);
    await pressKept('Enter');
    await page.locator('.chart-table:not([hidden]) table').first().waitFor();
    expect(await hasFocus(button)).toBe(true);
    await pressKept('Tab', 5);
    await tabTo(page, page.locator('.chart-table figure').first());
  });

  it('a reading is frozen, annotated and taken away without the focus being lost', async () => {
    await open(page, walked, '');
    await tabTo(page, page.getByRole('button', { name: 'Figer cette lecture' }).first());
    await pressKept('Enter');
    const frozen = page.getByRole('link', { name: 'Figée' });
    await frozen.waitFor();
    expect(await hasFocus(frozen)).toBe(true);
    await pressKept('Enter');
    await page.waitForURL(/readings/);
    const opener = page.getByRole('button', { name: 'Ajouter une note' });
    await tabTo(page, opener);
    await pressKept('Enter');
    expect(await hasFocus(page.getByLabel('Note'))).toBe(true);
    await page.keyboard.type('À porter au comité.');
    await tabTo(page, page.getByRole('button', { name: 'Enregistrer la note' }));
    await pressKept('Enter');
    await page.locator('.note-said').waitFor();
    await expect.poll(() => hasFocus(opener)).toBe(true);
    const remove = page.getByRole('button', { name: 'Retirer', exact: true });
    await tabTo(page, remove);
    await pressKept('Enter');
    await page.getByRole('dialog').waitFor();
    await pressKept('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(remove)).toBe(true);
    await pressKept('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Retirer' }));
    await pressKept('Enter');
    await page.locator('article.reading').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  });

  it('the page read aloud is reached and left', async () => {
    await open(page, walked, 'readings');
    await tabTo(page, page.getByRole('link', { name: 'Lire à voix haute, deux minutes' }));
    await pressKept('Enter');
    await page.waitForURL(/aloud/);
    await settled(page);
    // The page of before has a main, too: what is read aloud is there first.
    await page.locator('main').getByRole('link', { name: 'Lectures' }).waitFor();
    await expect.poll(() => hasFocus(page.locator('main'))).toBe(true);
    await pressKept('Tab');
    expect(await focused().textContent()).toBe('Lectures');
    await page.goBack();
    await page.waitForURL(/readings/);
  });
});

describe('with the mouse', { timeout: 60_000 }, () => {
  it('the words of a choice take it as its box does, in the lists of cohorts and of questions alike', async () => {
    for (const [path, filtered] of [
      ['', /in=/],
      ['expectations', /in=/],
      ['expectations/trend', /lines=/],
    ] as const) {
      await open(page, walked, path);
      const menu = page.locator('details.cohorts').first();
      await menu.locator('summary').click();
      const choice = menu.locator('label:has(input:enabled:not(:checked))').last();
      if (path === 'expectations/trend') await menu.getByRole('checkbox', { checked: true }).first().click();
      const box = await choice.locator('input').boundingBox();
      await choice.click({ position: { x: (box?.width ?? 0) + 40, y: 22 } });
      await page.waitForURL(filtered);
      await settled(page);
      expect(await menu.getAttribute('open')).not.toBeNull();
      await page.locator('h1').click();
      await expect.poll(() => menu.getAttribute('open')).toBeNull();
    }
  });

  it('the whole export menu is on the screen at every width, and Escape closes it', async () => {
    for (const width of [360, 700, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, walked, 'expectations');
      await page.getByText('Emporter', { exact: true }).click();
      const box = await page.locator('.take-away ul').boundingBox();
      expect(box?.x, `left at ${width} px`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), `right at ${width} px`).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.take-away').getAttribute('open')).toBeNull();
    }
  });
});
