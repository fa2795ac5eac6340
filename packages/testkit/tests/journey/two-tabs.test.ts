import { describe, expect, it } from 'vitest';
import { draftOn } from '../../src/browser/device-records.ts';
import { begin, goOn, hurryToReview, jumpToReview, sendAnswers, title } from '../../src/browser/person.ts';
import { openStage } from '../../src/browser/stage.ts';

const stage = openStage();

const words = 'La pièce manquait, et personne ne savait la commander.';

describe('two tabs of one person', () => {
  it('keep what each of them wrote: the one that goes on takes nothing from the one that writes', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const first = await device.newPage();
    await begin(first, side);
    const second = await device.newPage();
    await second.goto(`${side.origins.pages.box}/q/2`);
    await title(second).waitFor();
    await first.locator('fieldset input[type=radio]').nth(1).check();
    await first.locator('textarea').fill(words);
    await second.locator('fieldset input[type=radio]').first().check();
    await goOn(second).click();
    await second.waitForURL('**/q/3**');
    await second.getByText('Enregistré sur cet appareil').waitFor();
    const kept = (await draftOn(first)) as { answers: object; comments: Record<string, { text: string }> };
    expect(Object.keys(kept.answers)).toHaveLength(2);
    expect(Object.values(kept.comments).map(({ text }) => text)).toEqual([words]);
    await first.reload();
    await first.goto(`${side.origins.pages.box}/q/1`);
    await title(first).waitFor();
    expect(await first.locator('fieldset input[type=radio]').nth(1).isChecked()).toBe(true);
    expect(await first.locator('textarea').inputValue()).toBe(words);
    await device.close();
  }, 30_000);

  it('see each other’s answers at once, and what is being typed stays under the cursor', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const first = await device.newPage();
    await begin(first, side);
    const second = await device.newPage();
    await second.goto(`${side.origins.pages.box}/q/1`);
    await title(second).waitFor();
    await first.locator('textarea').pressSequentially('Une pièce ');
    await second.locator('fieldset input[type=radio]').nth(2).check();
    await expect.poll(() => first.locator('fieldset input[type=radio]').nth(2).isChecked()).toBe(true);
    await first.locator('textarea').pressSequentially('manquait.');
    expect(await first.locator('textarea').inputValue()).toBe('Une pièce manquait.');
    await expect.poll(() => second.locator('textarea').inputValue()).toBe('Une pièce manquait.');
    await device.close();
  }, 30_000);

  it('send what both wrote, and the other one says that it was sent', async () => {
    const side = stage.world.consumers;
    const device = await stage.chromium.device();
    const first = await device.newPage();
    await begin(first, side);
    await hurryToReview(first);
    const second = await device.newPage();
    await second.goto(`${side.origins.pages.box}/q/1`);
    await title(second).waitFor();
    await second.locator('fieldset input[type=radio]').nth(3).check();
    await second.getByText('Enregistré sur cet appareil').waitFor();
    await sendAnswers(first);
    await second.getByText('Envoyé').waitFor();
    await second.reload();
    await jumpToReview(second);
    const said = await second.locator('.review dd').first().textContent();
    await second.goto(`${side.origins.pages.box}/q/1`);
    await title(second).waitFor();
    const label = await second.locator('fieldset label.opt, fieldset label.tile').nth(3).textContent();
    expect(said).toContain(label);
    await device.close();
  }, 30_000);

  it('of a device that one of them emptied, the other shows nothing any more', async () => {
    const side = stage.world.consumers;
    const device = await stage.chromium.device();
    const first = await device.newPage();
    await begin(first, side);
    await first.locator('fieldset input[type=radio]').nth(1).check();
    const second = await device.newPage();
    await second.goto(`${side.origins.pages.box}/code`);
    await title(second).waitFor();
    await second.getByRole('button', { name: 'Effacer de cet appareil' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
    await second.waitForURL(`${side.origins.roll}/**`);
    await first.getByRole('heading', { name: 'Rien n’est commencé sur cet appareil' }).waitFor();
    expect(await draftOn(first)).toBeUndefined();
    await device.close();
  }, 30_000);
});
