import { describe, expect, it } from 'vitest';
import { recordOn } from '../../src/browser/device-records.ts';
import { beginReadyOffline, sendWithoutNetwork } from '../../src/browser/kept-offline.ts';
import { begin, goOn, hurryToReview, position, readCode, title } from '../../src/browser/person.ts';
import { openStage } from '../../src/browser/stage.ts';

const stage = openStage();

const sent = /Vos réponses sont envoyées/;

describe('without a network', () => {
  it('a person goes on to the end; the answers wait, and leave by themselves when it returns', async () => {
    // What the rest of the way needs is fetched while the first question is read.
    const { device, page } = await beginReadyOffline(stage.chromium, stage.world.consumers);
    await sendWithoutNetwork(device, page);
    await device.setOffline(false);
    await page.getByRole('heading', { name: sent }).waitFor();
    await device.close();
  }, 30_000);

  it('the outbox survives a reload and the server’s death, and what arrives is what was written', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    await page.locator('fieldset input[type=radio]').nth(2).check();
    await hurryToReview(page);
    await side.stopBox();
    await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await page.getByRole('heading', { name: 'Envoi en cours…' }).waitFor();
    await side.startBox();
    await page.reload();
    await page.getByRole('heading', { name: sent }).waitFor({ timeout: 15_000 });
    const code = await readCode(page);
    await device.close();
    const elsewhere = await stage.chromium.device();
    const other = await elsewhere.newPage();
    await other.goto(`${side.origins.pages.box}/code`);
    await other.getByRole('textbox').fill(code);
    await other.getByRole('button', { name: 'Reprendre' }).click();
    await other.getByRole('heading', { name: sent }).waitFor();
    await other.getByRole('link', { name: 'Changer mes réponses' }).click();
    await title(other).waitFor();
    expect(await other.locator('fieldset input[type=radio]').nth(2).isChecked()).toBe(true);
    await elsewhere.close();
  }, 45_000);

  it('a tab closed with answers waiting sends them when the portal is opened again', async () => {
    const side = stage.world.consumers;
    const { device, page } = await beginReadyOffline(stage.chromium, side);
    await sendWithoutNetwork(device, page);
    await page.close();
    await device.setOffline(false);
    const again = await device.newPage();
    await again.goto(`${side.origins.pages.box}`);
    await again.getByRole('heading', { name: sent }).waitFor();
    await device.close();
  }, 30_000);
});

describe('a reload in the middle', () => {
  it('keeps the page and every answer', async () => {
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, stage.world.employees);
    await page.locator('fieldset input[type=radio]').nth(1).check();
    await page.locator('textarea').fill('Une pièce de rechange a manqué.');
    await goOn(page).click();
    await page.waitForURL('**/q/2**');
    await page.locator('fieldset input[type=radio]').first().check();
    await goOn(page).click();
    await page.waitForURL('**/q/3**');
    const where = await position(page);
    await page.reload();
    await title(page).waitFor();
    expect(await position(page)).toBe(where);
    await page.goto(`${stage.world.employees.origins.pages.box}`);
    await page.waitForURL('**/q/3**');
    await page.goto(`${stage.world.employees.origins.pages.box}/q/1`);
    await title(page).waitFor();
    expect(await page.locator('fieldset input[type=radio]').nth(1).isChecked()).toBe(true);
    expect(await page.locator('textarea').inputValue()).toBe('Une pièce de rechange a manqué.');
    await device.close();
  }, 30_000);

  it('in another language keeps page and answers too, and so does the switch itself', async () => {
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, stage.world.consumers);
    await page.locator('fieldset input[type=radio]').nth(3).check();
    const french = await title(page).textContent();
    for (const [letters, lang] of [
      ['DE', 'de'],
      ['EN', 'en'],
      ['PT', 'pt'],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`^${letters} –`) }).click();
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
      await expect.poll(() => title(page).textContent()).not.toBe(french);
      expect(await position(page)).toMatch(/^1 \//);
      expect(await page.locator('fieldset input[type=radio]').nth(3).isChecked()).toBe(true);
    }
    await page.reload();
    await title(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pt');
    expect(await page.locator('fieldset input[type=radio]').nth(3).isChecked()).toBe(true);
    await device.setOffline(true);
    await page.getByRole('button', { name: /^FR –/ }).click();
    // In the language that stays: a catalog in the browser's cache must not change it by half.
    await page.getByText('Este idioma precisa de rede').waitFor();
    expect(await page.locator('fieldset input[type=radio]').nth(3).isChecked()).toBe(true);
    await device.close();
  }, 30_000);
});

// Last: it moves the clock of the portals beyond the close.
describe('an answer that comes after the close', () => {
  it('stays on the device, with the reason, and the page says what can still be done', async () => {
    const side = stage.world.consumers;
    const { device, page } = await beginReadyOffline(stage.chromium, side);
    await sendWithoutNetwork(device, page);
    stage.world.later(32 * 86_400_000);
    await device.setOffline(false);
    await page.getByRole('heading', { name: 'Vos réponses ne sont pas parties' }).waitFor();
    await page
      .getByRole('alert')
      .filter({ hasText: /terminée/ })
      .waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Vos réponses ne sont pas parties' }).waitFor();
    const kept = await recordOn(page, 'outbox');
    expect(kept).toMatchObject({ sheet: { answers: expect.any(Object) } });
    await device.close();
  }, 30_000);
});
