import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.ts';
import { begin, firstCohort, hurryToReview, sendAnswers, title } from '../../src/browser/person.ts';
import type { Side } from '../../src/browser/side.ts';
import { startWorld, type World } from '../../src/browser/world.ts';

let world: World;
let chromium: LaunchedBrowser;
beforeAll(async () => {
  [world, chromium] = await Promise.all([startWorld(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await chromium?.close();
  await world?.stop();
});

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
/** Sums, from the next page on, how much of what was seen moved by itself. */
const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput)
          document.documentElement.dataset.moved = String(
            Number(document.documentElement.dataset.moved ?? 0) + entry.value,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
};
const moved = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
const openResults = (page: Page, side: Side) => page.goto(`${side.origins.pages.box}/results?lang=fr`);

describe('the results of one’s own side', () => {
  it('come after one’s own answer, and the page says so and from when, to who has none', async () => {
    for (const side of [world.employees, world.consumers]) {
      const device = await chromium.device();
      const page = await device.newPage();
      await openResults(page, side);
      await heading(page, 'Les résultats, après votre réponse');
      await page.getByText(/^Sur ce site, jusqu’au .* seulement les personnes qui ont répondu/).waitFor();
      await page
        .getByText(side === world.consumers ? 'Ensuite, tout le monde.' : /^Ensuite, seulement/)
        .waitFor();
      await begin(page, side);
      await openResults(page, side);
      await heading(page, 'Les résultats, après votre réponse');
      await page.getByRole('link', { name: 'Aller à mes réponses' }).click();
      await hurryToReview(page);
      await sendAnswers(page);
      await page.getByRole('link', { name: 'Voir les résultats' }).click();
      await heading(page, /Pas encore de résultats|Ce qu’ont dit/);
      await device.close();
    }
  });

  it('offer a change until one’s answer has entered, and after it nowhere', async () => {
    const side = world.consumers;
    await side.join(cohortOf(side), 21);
    expect(await world.release('consumers')).toBeGreaterThanOrEqual(21);
    const device = await chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    await page.locator('fieldset input[type=radio]').first().check();
    await hurryToReview(page);
    await sendAnswers(page);
    await watchShifts(page);
    await openResults(page, side);
    await page.getByText(/^Vos réponses sont à côté/).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await moved(page)).toBeLessThanOrEqual(0.05);
    const change = page.getByRole('button', { name: 'Changer ma réponse' }).first();
    await change.click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    // Whoever came to change one answer sees them all again, to send them.
    await heading(page, 'Relire et envoyer');
    await openResults(page, side);
    await change.waitFor();
    await side.join(cohortOf(side), 10);
    await world.release('consumers');
    await openResults(page, side);
    await page.getByText('votre réponse').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: 'Changer ma réponse' }).count()).toBe(0);
    await page.goto(`${side.origins.pages.box}/q/1`);
    await title(page).waitFor();
    await page.goto(`${side.origins.pages.box}/review`);
    await page.getByText('Une réponse entrée dans les résultats ne change plus.').waitFor();
    expect(await page.getByRole('button', { name: /^Envoyer/ }).count()).toBe(0);
    await device.close();
  }, 60_000);

  it('are printed with their bars, and without what can only be pressed', async () => {
    const side = world.consumers;
    const device = await chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    await hurryToReview(page);
    await sendAnswers(page);
    await openResults(page, side);
    const bar = page.locator('.track i').first();
    await bar.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await bar.evaluate((element) => getComputedStyle(element).printColorAdjust)).toBe('exact');
    expect(await page.locator('figure button:visible').count()).toBe(0);
    await page.goto(`${side.origins.pages.box}/sent`);
    await title(page).waitFor();
    expect(await page.locator('main .btn:visible').count()).toBe(0);
    await device.close();
  }, 60_000);

  it('ask nobody for an answer when none can be sent any more, and open when they are said to', async () => {
    const device = await chromium.device();
    const page = await device.newPage();
    // A month of its own: it moves the clock beyond the close, then beyond the comparison.
    const month = await startWorld();
    await month.consumers.join(cohortOf(month.consumers), 21);
    const answerer = await chromium.device();
    const draft = await answerer.newPage();
    await begin(draft, month.employees);
    const chosen = draft.locator('label:has(input[type=radio])').first();
    await chosen.click();
    const said = (await chosen.textContent()) ?? '';
    await draft.getByText('Enregistré sur cet appareil').waitFor();
    const days = async (count: number) => {
      month.later(count * 86_400_000);
      await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + count * 86_400_000);
    };
    await days(31);
    for (const side of [month.employees, month.consumers]) {
      await openResults(page, side);
      await heading(page, 'Résultats');
      await page.getByText(/^Sur ce site, jusqu’au/).waitFor();
      expect(await page.getByText(/répondez d’abord|Aller à mes réponses/).count()).toBe(0);
    }
    // What was never sent can no longer be, and is still there to read.
    await draft.goto(`${month.employees.origins.pages.box}/q/1?lang=fr`);
    await heading(draft, 'Les réponses sont closes');
    await draft.locator('.review').getByText(said, { exact: true }).waitFor();
    expect(await draft.getByRole('link', { name: /^Modifier/ }).count()).toBe(0);
    await draft.getByText(', les réponses ont été closes').waitFor();
    await answerer.close();
    await days(2);
    await openResults(page, month.employees);
    await heading(page, 'Résultats');
    await page.getByText(/^Ils ne sont montrés qu’aux personnes qui ont un accès/).waitFor();
    // The last release is made beside all this, a moment after the close.
    const opened = async () => {
      await openResults(page, month.consumers);
      await page
        .locator('.digest')
        .or(page.getByText(/^Trop peu|^Ils paraîtront/))
        .first()
        .waitFor();
      return title(page).textContent();
    };
    await expect.poll(opened, { timeout: 40_000 }).toMatch(/Ce qu’ont dit 21/);
    // A stranger’s answers are beside nothing.
    expect(await page.getByText(/Vos réponses sont à côté|Changer ma réponse/).count()).toBe(0);
    await device.close();
    await month.stop();
  }, 60_000);
});

/** The first cohort's id. */
function cohortOf(side: Side): string {
  return side.questionnaire.cohorts.cohorts.find(({ label }) => label.fr === firstCohort(side))?.id ?? '';
}
