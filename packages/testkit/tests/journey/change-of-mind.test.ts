import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  arrive,
  begin,
  goOn,
  hurryToReview,
  jumpToReview,
  readCode,
  sendAnswers,
  title,
} from '../../src/browser/person.ts';
import type { Side } from '../../src/browser/side.ts';
import { openStage } from '../../src/browser/stage.ts';

const stage = openStage();

const cohortOf = (side: Side): string => side.questionnaire.cohorts.cohorts[0]?.id ?? '';
const firstQuestion = (page: Page) => page.locator('fieldset input[type=radio]');

/** A person whose answers are in the box. */
async function someoneWhoAnswered(side: Side): Promise<{ device: BrowserContext; page: Page }> {
  const device = await stage.chromium.device();
  const page = await device.newPage();
  await begin(page, side);
  await firstQuestion(page).first().check();
  await hurryToReview(page);
  await sendAnswers(page);
  return { device, page };
}

/** Goes back to the first question, chooses another answer and stops before sending it. */
async function changeFirst(page: Page, choice: number): Promise<void> {
  await page.getByRole('link', { name: 'Changer mes réponses' }).click();
  await title(page).waitFor();
  await firstQuestion(page).nth(choice).check();
  await jumpToReview(page);
}

const submit = (page: Page) => page.getByRole('button', { name: 'Envoyer mes changements' }).click();

/** What the box holds for this device: read with the code, elsewhere. */
async function chosenElsewhere(side: Side, code: string): Promise<number> {
  const device = await stage.chromium.device();
  const page = await device.newPage();
  await resumeByCode(page, side, code);
  await page.getByRole('link', { name: 'Changer mes réponses' }).click();
  await title(page).waitFor();
  const checked = await firstQuestion(page).evaluateAll((radios) =>
    radios.findIndex((radio) => (radio as HTMLInputElement).checked),
  );
  await device.close();
  return checked;
}

async function withdraw(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Retirer mes réponses' }).click();
  // What is lost is never one Enter away.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Les garder');
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await page.getByRole('heading', { name: 'Vos réponses sont retirées' }).waitFor();
}

async function resumeByCode(page: Page, side: Side, code: string): Promise<void> {
  await page.goto(`${side.origins.pages.box}/code`);
  await page.getByRole('textbox').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/code'));
  await page.locator('main h1').waitFor();
}

describe('a change of mind', () => {
  it('is sent, read elsewhere by the code, and counted once in the next release', async () => {
    const side = stage.world.consumers;
    const { device, page } = await someoneWhoAnswered(side);
    await changeFirst(page, 3);
    await submit(page);
    await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    expect(await chosenElsewhere(side, await readCode(page))).toBe(3);
    // The first batch of an open link's cohort is of twenty at least, and comes when it is due.
    await side.join(cohortOf(side), 20);
    expect(await stage.world.release('consumers')).toBe(21);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Résultats' }).click();
    await page.getByRole('heading', { name: /Ce qu’ont dit 21/ }).waitFor();
    await device.close();
  });

  it('from the review leads back to it, and takes an answer back where none is required', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    await hurryToReview(page);
    const optional = side.questionnaire.questions.findIndex(({ kind }) => kind === 'yes-no');
    const line = page.locator('.review > div').nth(optional);
    await line.getByRole('link').click();
    await page.waitForURL(/\/q\//);
    const clear = page.getByRole('button', { name: 'Effacer ma réponse' });
    expect(await clear.count()).toBe(0);
    await firstQuestion(page).nth(1).check();
    await goOn(page).click();
    await page.getByRole('heading', { name: 'Relire et envoyer' }).waitFor();
    await line.getByText('Non', { exact: true }).waitFor();
    await line.getByRole('link').click();
    await clear.click();
    expect(
      await firstQuestion(page)
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await goOn(page).click();
    await line.getByText('Sans réponse').waitFor();
    await device.close();
  });

  it('about one’s group, behind an open link, keeps what was written until it is sent', async () => {
    const side = stage.world.consumers;
    const [first, second] = side.questionnaire.cohorts.cohorts.map(({ label }) => label.fr ?? '');
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    await firstQuestion(page).nth(1).check();
    await hurryToReview(page);
    await page.getByText(`avec le groupe « ${first} »`).waitFor();
    await page.getByRole('button', { name: 'En choisir un autre' }).click();
    await page.waitForURL((url) => url.href.startsWith(side.origins.pages.roll));
    await (await arrive(page, side.door(), second)).click();
    await page.waitForURL((url) => url.href.startsWith(`${side.origins.pages.box}/q/`));
    await title(page).waitFor();
    await page.goto(`${side.origins.pages.box}/q/1`);
    await expect.poll(() => firstQuestion(page).nth(1).isChecked()).toBe(true);
    await jumpToReview(page);
    await page.getByText(`avec le groupe « ${second} »`).waitFor();
    await sendAnswers(page);
    await page.goto(`${side.origins.pages.box}/review`);
    await title(page).waitFor();
    expect(await page.getByRole('button', { name: 'En choisir un autre' }).count()).toBe(0);
    await device.close();
  });

  it('in two tabs at once is refused to the second one: both are kept, and the person chooses', async () => {
    const side = stage.world.employees;
    const { device, page } = await someoneWhoAnswered(side);
    const other = await stage.chromium.device();
    const second = await other.newPage();
    const code = await readCode(page);
    await resumeByCode(second, side, code);
    await page.goto(`${side.origins.pages.box}/sent`);
    await changeFirst(page, 2);
    await changeFirst(second, 4);
    await submit(second);
    await second.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await submit(page);
    await page.getByRole('heading', { name: 'Deux versions de vos réponses' }).waitFor();
    expect(await chosenElsewhere(side, code)).toBe(4);
    await page.reload();
    await page.getByRole('heading', { name: 'Deux versions de vos réponses' }).waitFor();
    await page.getByRole('button', { name: 'Garder celle d’ici' }).click();
    await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    expect(await chosenElsewhere(side, code)).toBe(2);
    await device.close();
    await other.close();
  });

  it('in a second tab of one browser starts from what the first one sent', async () => {
    const side = stage.world.employees;
    const { device, page } = await someoneWhoAnswered(side);
    const second = await device.newPage();
    await second.goto(`${side.origins.pages.box}`);
    await second.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await changeFirst(page, 1);
    await submit(page);
    await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await second.getByRole('link', { name: 'Changer mes réponses' }).click();
    await title(second).waitFor();
    await expect.poll(() => firstQuestion(second).nth(1).isChecked()).toBe(true);
    await firstQuestion(second).nth(4).check();
    await jumpToReview(second);
    await submit(second);
    await second.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    expect(await chosenElsewhere(side, await readCode(page))).toBe(4);
    await device.close();
  });

  it('can be to withdraw: gone from the box at once, from the figures at a release, and possible to undo', async () => {
    const side = stage.world.employees;
    const { device, page } = await someoneWhoAnswered(side);
    const code = await readCode(page);
    await page.goto(`${side.origins.pages.box}/sent`);
    await withdraw(page);
    const elsewhere = await stage.chromium.device();
    const other = await elsewhere.newPage();
    await resumeByCode(other, side, code);
    await other.getByRole('heading', { name: 'Vos réponses sont retirées' }).waitFor();
    await elsewhere.close();
    await page.getByRole('link', { name: 'Changer mes réponses' }).click();
    await title(page).waitFor();
    await jumpToReview(page);
    await page.getByRole('button', { name: /^Envoyer mes/ }).click();
    await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await device.close();
  });

  it('on one device is told on the other, when its page is shown again or opened', async () => {
    const side = stage.world.employees;
    const { device, page } = await someoneWhoAnswered(side);
    const code = await readCode(page);
    const elsewhere = await stage.chromium.device();
    const other = await elsewhere.newPage();
    await resumeByCode(other, side, code);
    await other.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await page.goto(`${side.origins.pages.box}/sent`);
    await withdraw(page);
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await other.getByRole('heading', { name: 'Vos réponses sont retirées' }).waitFor();
    // The other way round: sent again there, and this device opens its page.
    await other.getByRole('link', { name: 'Changer mes réponses' }).click();
    await title(other).waitFor();
    await firstQuestion(other).nth(3).check();
    await jumpToReview(other);
    await sendAnswers(other);
    await page.reload();
    await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await page.getByRole('link', { name: 'Changer mes réponses' }).click();
    await title(page).waitFor();
    expect(await firstQuestion(page).nth(3).isChecked()).toBe(true);
    await Promise.all([device.close(), elsewhere.close()]);
  });

  it('to withdraw, met by answers another device sent meanwhile, shows those first', async () => {
    const side = stage.world.employees;
    const { device, page } = await someoneWhoAnswered(side);
    const code = await readCode(page);
    await page.goto(`${side.origins.pages.box}/sent`);
    const elsewhere = await stage.chromium.device();
    const other = await elsewhere.newPage();
    await resumeByCode(other, side, code);
    await changeFirst(other, 4);
    await submit(other);
    await other.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await page.getByRole('button', { name: 'Retirer mes réponses' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Retirer' }).click();
    await dialog.getByText('D’autres réponses ont été envoyées entre-temps').waitFor();
    await dialog.getByRole('button', { name: 'Retirer' }).click();
    await page.getByRole('heading', { name: 'Vos réponses sont retirées' }).waitFor();
    await Promise.all([device.close(), elsewhere.close()]);
  });

  it('that leaves here while another device withdrew is kept, and the person chooses', async () => {
    const side = stage.world.employees;
    const { device, page } = await someoneWhoAnswered(side);
    const code = await readCode(page);
    const elsewhere = await stage.chromium.device();
    const other = await elsewhere.newPage();
    await resumeByCode(other, side, code);
    await changeFirst(other, 2);
    await page.goto(`${side.origins.pages.box}/sent`);
    await withdraw(page);
    await submit(other);
    await other.getByText('Vos réponses ont été retirées entre-temps').waitFor();
    await other.getByRole('button', { name: 'Garder le retrait' }).click();
    await other.getByRole('heading', { name: 'Vos réponses sont retirées' }).waitFor();
    await Promise.all([device.close(), elsewhere.close()]);
  });

  it('on a second device begins where the first one stopped sending, and says a wrong code is wrong', async () => {
    const side = stage.world.employees;
    const { device, page } = await someoneWhoAnswered(side);
    const code = await readCode(page);
    await device.close();
    const elsewhere = await stage.chromium.device();
    const other = await elsewhere.newPage();
    await other.goto(`${side.origins.pages.box}/code`);
    const broken = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    for (const [typed, said] of [
      [broken, 'Un caractère ne va pas'],
      [code.slice(0, 9), '28 caractères'],
    ] as const) {
      await other.getByRole('textbox').fill(typed);
      await other.getByRole('button', { name: 'Reprendre' }).click();
      await other.getByRole('alert').filter({ hasText: said }).waitFor();
    }
    await resumeByCode(other, side, code);
    await changeFirst(other, 3);
    await submit(other);
    await other.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await elsewhere.close();
  }, 45_000);
});

/** Takes storage away from every page of the device before any script of theirs runs. */
async function without(device: BrowserContext, ...names: ('indexedDB' | 'sessionStorage')[]): Promise<void> {
  await device.addInitScript((taken) => {
    for (const name of taken) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  }, names);
}

describe('a browser that keeps little', () => {
  it('answers in the tab’s own memory where IndexedDB is refused, and is told so', async () => {
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const device = await stage.chromium.device();
      await without(device, 'indexedDB');
      const page = await device.newPage();
      await begin(page, side);
      await firstQuestion(page).nth(1).check();
      await page.getByText('Gardé dans cet onglet seulement').waitFor();
      await page.reload();
      await title(page).waitFor();
      expect(await firstQuestion(page).nth(1).isChecked()).toBe(true);
      await hurryToReview(page);
      await sendAnswers(page);
      await device.close();
    }
  });

  it('is asked to open the link elsewhere where nothing is kept, and nothing is requested for the person', async () => {
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const device = await stage.chromium.device({ permissions: ['clipboard-read', 'clipboard-write'] });
      await without(device, 'indexedDB', 'sessionStorage');
      const calls: string[] = [];
      device.on('request', (request) => calls.push(new URL(request.url()).pathname));
      const page = await device.newPage();
      const link = side.door();
      await page.goto(link);
      await page.getByText('Ouvrez ce lien dans votre navigateur').waitFor();
      await page.getByRole('button', { name: 'Copier le lien' }).click();
      await page.getByText('Lien copié').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      for (const procedure of ['issue', 'openLink', 'register'])
        expect(calls.filter((path) => path.startsWith('/trpc/') && path.endsWith(`/${procedure}`))).toEqual(
          [],
        );
      await device.close();
      const usual = await stage.chromium.device();
      await begin(await usual.newPage(), side, link);
      await usual.close();
    }
  });

  it('that keeps nothing at the box alone is told before anything is signed', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    await device.addInitScript((box) => {
      if (location.origin !== box) return;
      for (const name of ['indexedDB', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    }, side.origins.box);
    const issued: string[] = [];
    device.on('request', (request) => {
      if (request.url().includes(`${side.origins.api.roll}/issue`)) issued.push(request.url());
    });
    const page = await device.newPage();
    await (await arrive(page, side.door())).click();
    await page.getByRole('heading', { name: 'Ouvrez ce lien dans votre navigateur' }).waitFor();
    expect(issued).toEqual([]);
    await device.close();
  });
});
