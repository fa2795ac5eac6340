import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../src/browser/axe-clean.ts';
import { draftOn } from '../../src/browser/device-records.ts';
import { begin, goOn, hurryToReview, position, sendAnswers, title } from '../../src/browser/person.ts';
import { openStage } from '../../src/browser/stage.ts';
import { sharedTexts, translate } from '../../src/browser/translating.ts';

const stage = openStage();

async function throwing(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

describe('a page translated by the browser', () => {
  it('goes from the landing through every kind of question to the sent page, without losing a word', async () => {
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const device = await stage.chromium.device();
      const page = await device.newPage();
      const errors = await throwing(page);
      await page.addInitScript(translate);
      await begin(page, side);
      expect(await page.locator('h1 font font').count()).toBe(1);
      let number = 1;
      for (let last = false; !last; number += 1) {
        await expect.poll(() => position(page)).toMatch(new RegExp(`^${number} / \\d+$`));
        await touchEverything(page);
        // An answer may ask a question more: how many there are is said now.
        last = (await position(page)) === `${number} / ${number}`;
        await goOn(page).click();
        await page.waitForURL(last ? '**/review**' : `**/q/${number + 1}**`);
      }
      expect(number).toBeGreaterThan(10);
      await page.getByRole('button', { name: 'Envoyer mes réponses' }).waitFor();
      await sendAnswers(page);
      expect(errors).toEqual([]);
      await page.getByRole('link', { name: 'Changer mes réponses' }).click();
      await title(page).waitFor();
      await device.close();
    }
  }, 90_000);

  it('has no text beside anything else in one element, on any page', async () => {
    const side = stage.world.consumers;
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await page.goto(side.door());
    await title(page).waitFor();
    const faults: string[] = await page.evaluate(sharedTexts);
    await begin(page, side);
    await hurryToReview(page);
    faults.push(...(await page.evaluate(sharedTexts)));
    await sendAnswers(page);
    for (const path of ['/sent', '/q/1', '/q/4', '/code', '/privacy', '/results']) {
      await page.goto(`${side.origins.pages.box}${path}`);
      await title(page).waitFor();
      faults.push(...(await page.evaluate(sharedTexts)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
    await device.close();
  }, 45_000);
});

/** Each control of the question once, as it comes; at the end the question has an answer. */
async function touchEverything(page: Page): Promise<void> {
  const boxes = page.locator('fieldset input[type=checkbox]:not(:disabled)');
  const radios = page.locator('fieldset input[type=radio]');
  const texts = page.locator('main textarea, fieldset input[type=text]');
  const numbers = page.locator('fieldset input[type=number]');
  for (let index = 0; index < (await texts.count()); index += 1) {
    await texts.nth(index).fill(`Écrit ${index}`);
    await texts.nth(index).fill('');
  }
  if ((await numbers.count()) > 0) await numbers.first().fill('100');
  else if ((await page.locator('fieldset select').count()) > 0) await rankAll(page);
  else if ((await page.locator('.matrix-row').count()) > 0) await rateAll(page);
  else if ((await radios.count()) > 0) {
    await radios.last().check();
    await radios.first().check();
  } else if ((await texts.count()) === 0) {
    await boxes.first().check();
    await boxes.first().uncheck();
    await boxes.first().check();
  }
}

async function rankAll(page: Page): Promise<void> {
  const up = page.locator('.ranking button:has(.vh):not(:disabled)');
  for (let count = 0; count < 12; count += 1) {
    const unranked = page.locator('.ranking li.item:not(.ranked) button:not(:disabled)').first();
    if ((await unranked.count()) === 0) return;
    await unranked.click();
  }
  await up.first().click();
}

async function rateAll(page: Page): Promise<void> {
  for (const group of await page.locator('.matrix-row [role=radiogroup]').all()) {
    await group.locator('input[type=radio]').nth(2).check();
  }
  await page.locator('.matrix-row button').first().click();
  for (const group of await page.locator('.matrix-row').first().locator('[role=radiogroup]').all()) {
    await group.locator('input[type=radio]').nth(3).check();
  }
}

describe('a page that breaks all the same', () => {
  it('says where the answers are, and goes on at the same question', async () => {
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, stage.world.employees);
    await page.waitForLoadState('networkidle');
    await page.locator('fieldset input[type=radio]').nth(1).check();
    await goOn(page).click();
    await page.waitForURL('**/q/2**');
    // An extension that wraps what is not its own.
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const around = document.createElement('div');
      main?.replaceWith(around);
      if (main !== null) around.append(main);
    });
    await page.locator('fieldset input[type=radio]').first().check();
    await goOn(page).click();
    await page.getByRole('heading', { name: 'La page s’est interrompue' }).waitFor();
    await page.getByText(/^Enregistré sur cet appareil/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(Object.keys(((await draftOn(page)) as { answers: object }).answers)).toHaveLength(2);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect.poll(() => position(page)).toMatch(/^3 \//);
    await page.goBack();
    await page.goto(`${stage.world.employees.origins.pages.box}/q/1`);
    await title(page).waitFor();
    expect(await page.locator('fieldset input[type=radio]').nth(1).isChecked()).toBe(true);
    await device.close();
  }, 45_000);
});
