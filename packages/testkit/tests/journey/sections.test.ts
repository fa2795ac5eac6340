import { solar } from '@miroir/campaign/definitions';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { readyOffline } from '../../src/browser/kept-offline.ts';
import { hasFocus, press, tabTo } from '../../src/browser/keyboard.ts';
import { phone } from '../../src/browser/launch-browser.ts';
import { begin, goOn, position, sendAnswers, title } from '../../src/browser/person.ts';
import { settled } from '../../src/browser/settled.ts';
import { spoken } from '../../src/browser/spoken.ts';
import { openStage } from '../../src/browser/stage.ts';
import { faultsInWindows } from '../../src/browser/windows.ts';
import { openFrom } from '../../src/deployment/deploy-hestia.ts';

const stage = openStage({ campaign: openFrom(solar, { now: Date.now() }) });

const pages = (page: Page): Promise<string | null> => page.locator('.hint[role=status]').textContent();
const choose = async (page: Page, name: string, index: number): Promise<void> => {
  await tabTo(page, page.locator(`input[name="answer-${name}"]`));
  await press(page, index === 0 ? 'Space' : 'ArrowDown', Math.max(1, index));
};
const pressGoOn = async (page: Page): Promise<void> => {
  await tabTo(page, goOn(page));
  await press(page, 'Enter');
};

/** Leaves what is left unanswered. */
async function toReview(page: Page): Promise<void> {
  const review = page.getByRole('heading', { name: 'Relire et envoyer' });
  for (let left = 0; left < 10 && !(await review.isVisible()); left += 1) {
    const here = page.url();
    await pressGoOn(page);
    await page.waitForURL((url) => url.href !== here);
    await title(page).waitFor();
  }
  await review.waitFor();
}

/** On a phone, at the first page of the test campaign, which asks two short questions. */
async function someone(): Promise<Page> {
  const device = await stage.chromium.device();
  const page = await device.newPage();
  await page.setViewportSize(phone);
  const side = stage.world.consumers;
  await page.goto(side.door());
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL((url) => url.href.startsWith(`${side.origins.pages.box}/q/`));
  await page.getByRole('button', { name: 'Continuer' }).waitFor();
  return page;
}

describe('questions in sections, by keyboard on a phone', () => {
  it('are asked together where the author says so, faults each at its field, and a follow-up comes onto the page', async () => {
    const page = await someone();
    expect(await title(page).textContent()).toBe('Six semaines d’usage');
    expect(await page.locator('main').textContent()).toContain('Pensez au volet d’essai posé chez vous.');
    expect(await pages(page)).toBe('2 questions sur cette page');
    expect(await position(page)).toMatch(/^2 \/ \d$/);
    // Tiles come with a chunk of their own.
    await page.locator('[id="answer-solar-quiet"]').waitFor();
    await settled(page);
    await expect(await spoken(page)).toMatchFileSnapshot('spoken/together.txt');

    await pressGoOn(page);
    const fault = page.getByRole('alert').getByRole('link');
    expect(await fault.textContent()).toMatch(/^1\. Cette question attend une réponse/);
    await tabTo(page, fault);
    await press(page, 'Enter');
    expect(await hasFocus(page.locator('[id="answer-solar-simple"]'))).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await keepPicture(page, 'together fault');

    await choose(page, 'solar-simple', 3);
    await choose(page, 'solar-quiet', 1);
    await page.locator('[id="answer-solar-noise-when"]').waitFor();
    expect(await pages(page)).toBe('3 questions sur cette page');
    // What came onto the page took nobody from where they were.
    expect(await hasFocus(page.locator('input[name="answer-solar-quiet"]'))).toBe(true);
    await choose(page, 'solar-noise-when', 1);
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, 'together follow-up');

    await page.reload();
    await title(page).waitFor();
    await page.locator('[id="answer-solar-noise-when"]').waitFor();
    await pressGoOn(page);

    await page.getByRole('heading', { name: /^Avant de le vendre/ }).waitFor();
    expect(await page.locator('.begins').textContent()).toBe(
      'Ce qui peut encore changerCe que vous direz ici en décide.',
    );
    expect(await position(page)).toMatch(/^4 \/ \d$/);
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, 'section begins');
    await page.getByRole('link', { name: 'Retour' }).click();
    await expect.poll(() => pages(page)).toBe('3 questions sur cette page');
    await expect.poll(() => hasFocus(title(page))).toBe(true);
    await pressGoOn(page);

    await page.getByRole('heading', { name: /^Avant de le vendre/ }).waitFor();
    // Its options stand in an order of the device's own.
    await page.getByRole('radio', { name: 'La télécommande' }).focus();
    await press(page, 'Space');
    await pressGoOn(page);
    await page.getByRole('heading', { name: /« La télécommande »/ }).waitFor();
    expect(await page.locator('.begins').count()).toBe(0);
    expect(await page.locator('.section-name').textContent()).toBe('Ce qui peut encore changer');
    await keepPicture(page, 'earlier answer');
    await toReview(page);
    const groups = page.locator('main h2');
    expect(await groups.allTextContents()).toEqual(
      expect.arrayContaining(['Six semaines d’usage', 'Ce qui peut encore changer']),
    );
    expect(await page.locator('main').textContent()).toContain('« La télécommande »');
    await keepPicture(page, 'review by sections');

    // Changing one of several goes to its own field, and back.
    await tabTo(page, page.locator('[id="review-solar-quiet"]'));
    await press(page, 'Enter');
    await page.locator('[id="answer-solar-quiet"]').waitFor();
    await expect.poll(() => hasFocus(page.locator('[name="answer-solar-quiet"]'))).toBe(true);
    await press(page, 'ArrowDown', 3);
    expect(await pages(page)).toBe('2 questions sur cette page');
    await pressGoOn(page);
    await page.getByRole('heading', { name: 'Relire et envoyer' }).waitFor();
    expect(await page.locator('[id="review-solar-noise-when"]').count()).toBe(0);

    await sendAnswers(page);
    expect(await page.locator('main').textContent()).toContain('et reprend le volet si vous n’en voulez pas');
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, 'own thanks');
  }, 60_000);

  it('say the words for none where nothing was chosen, and nothing that is sent tells of it', async () => {
    const page = await someone();
    await choose(page, 'solar-simple', 0);
    await pressGoOn(page);
    await page.getByRole('heading', { name: /^Avant de le vendre/ }).waitFor();
    await pressGoOn(page);
    await page.getByRole('heading', { name: /« votre choix »/ }).waitFor();
    await toReview(page);
    const bodies: string[] = [];
    page.on('request', (request) => bodies.push(request.postData() ?? ''));
    await sendAnswers(page);
    const body = bodies.join('\n');
    expect(body).toContain('solar-simple');
    expect(body).not.toMatch(/votre choix|six-weeks|solar-first/);
  }, 60_000);

  it('hold in the longest words, on the narrowest phone and in the largest letters', async () => {
    const page = await someone();
    const here = new URL(page.url());
    for (const number of [1, 3, 4]) {
      here.searchParams.set('lang', 'de');
      here.pathname = here.pathname.replace(/\d+$/, String(number));
      await page.goto(here.href);
      await goOn(page)
        .or(page.getByRole('button', { name: 'Weiter' }))
        .waitFor();
      expect(await faultsInWindows(page, `sections ${number}`)).toEqual([]);
    }
  }, 60_000);

  it('stay on one page without a network', async () => {
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, stage.world.employees);
    await page.locator('input[name="answer-solar-simple"]').nth(2).check();
    await readyOffline(page);
    await device.setOffline(true);
    await page.reload();
    await title(page).waitFor();
    expect(await pages(page)).toBe('2 questions sur cette page');
    expect(await page.locator('input[name="answer-solar-simple"]').nth(2).isChecked()).toBe(true);
    await device.close();
  }, 60_000);
});
