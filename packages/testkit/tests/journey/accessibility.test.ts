import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { laptop, phone } from '../../src/browser/launch-browser.ts';
import { arrive, begin, firstCohort, goOn, hurryToReview, sendAnswers } from '../../src/browser/person.ts';
import { settled } from '../../src/browser/settled.ts';
import { crowdSheet, personAnswers } from '../../src/browser/sheets.ts';
import type { Side } from '../../src/browser/side.ts';
import { spoken } from '../../src/browser/spoken.ts';
import { openStage } from '../../src/browser/stage.ts';
import {
  faultsInWindows,
  faultsOfLongWords,
  walkedLanguages,
  walksEverything,
} from '../../src/browser/windows.ts';

const stage = openStage();
beforeAll(async () => {
  for (const side of [stage.world.employees, stage.world.consumers]) {
    const cohort = side.questionnaire.cohorts.cohorts[0]?.id ?? '';
    await side.join(cohort, 21, (index) => crowdSheet(side.questionnaire, index));
    await stage.world.release(side.audience);
  }
}, 120_000);

/** What another width or another light can change: the rest of axe is asked once in each. */
const byWidthAndLight = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** The page as four people see it: light and dark, on a phone and on a laptop. */
async function faultsInEveryLight(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const [viewport, whole] of [
    [phone, 'light'],
    [laptop, 'dark'],
  ] as const) {
    await page.setViewportSize(viewport);
    // A picture follows the window a moment later.
    await page
      .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, { timeout: 3000 })
      .catch(() => undefined);
    const beyond = await sidewaysOverflow(page);
    if (beyond > 0) found.push(`${where}, ${viewport.width} px: ${beyond} px beyond the window`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await keepPicture(page, `${where}, ${viewport.width} px, ${colorScheme}`);
      const faults = await axeFaults(page, colorScheme === whole ? undefined : byWidthAndLight);
      found.push(...faults.map((fault) => `${where}, ${viewport.width} px, ${colorScheme}: ${fault}`));
    }
  }
  return found;
}

/** Stands where a question page shows its error summary, when the question is required. */
async function questionPages(page: Page, side: Side): Promise<string[]> {
  const found: string[] = [];
  const answers = personAnswers(side.questionnaire);
  await goOn(page).click();
  await page.getByRole('alert').or(page.locator('.wrong')).first().waitFor();
  if (side.audience === 'employees') await expectSpoken(page, 'fault');
  found.push(...(await faultsInEveryLight(page, `${side.audience} error`)));
  const kinds = new Set<string>();
  for (const [index, question] of side.questionnaire.questions.entries()) {
    if (kinds.has(question.kind) || question.when !== undefined || answers[question.id] === undefined)
      continue;
    kinds.add(question.kind);
    await page.goto(`${side.origins.pages.box}/q/${index + 1 - (index > 2 ? 1 : 0)}`);
    await page.locator('fieldset input, fieldset textarea, fieldset select').first().waitFor();
    if (side.audience === 'employees') await expectSpoken(page, question.kind);
    found.push(...(await faultsInEveryLight(page, `${side.audience} ${question.id}`)));
  }
  expect(kinds.size).toBeGreaterThan(8);
  return found;
}

/** What a screen reader is given of a kind of question is what it was when somebody last read it. */
async function expectSpoken(page: Page, of: string): Promise<void> {
  // Who reads comments comes with a chunk of its own.
  await page.waitForLoadState('networkidle');
  await settled(page);
  await expect(await spoken(page)).toMatchFileSnapshot(`spoken/${of}.txt`);
}

/** Every page of someone who answered, as narrow, as pale and as large as people look at pages. */
async function inEveryWindow(page: Page, side: Side): Promise<string[]> {
  const found: string[] = [];
  const questions = side.questionnaire.questions.filter(({ when }) => when === undefined);
  const kinds = questions.filter(
    ({ kind }, index) => questions.findIndex((each) => each.kind === kind) === index,
  );
  const paths = [
    ...kinds.map((question) => `/q/${questions.indexOf(question) + 1}`),
    ...['/review', '/sent', '/results', '/code', '/privacy', '/accessibility'],
  ];
  for (const lang of walkedLanguages) {
    const addresses = [...paths.map((path) => `${side.origins.pages.box}${path}`), side.origins.pages.roll];
    for (const address of addresses) {
      await page.goto(`${address}?lang=${lang}`);
      await page.locator('main h1').waitFor();
      const where = `${side.audience} ${lang} ${new URL(address).pathname}`;
      found.push(...(await faultsInWindows(page, where)), ...(await faultsOfLongWords(page, where)));
    }
  }
  return found;
}

async function lastPages(page: Page, side: Side): Promise<string[]> {
  const found: string[] = [];
  await page.goto(`${side.origins.pages.box}/q/1`);
  await hurryToReview(page);
  found.push(...(await faultsInEveryLight(page, `${side.audience} review`)));
  await sendAnswers(page);
  found.push(...(await faultsInEveryLight(page, `${side.audience} sent`)));
  await page.getByRole('button', { name: 'Retirer mes réponses' }).click();
  await page.getByRole('dialog').waitFor();
  found.push(...(await faultsInEveryLight(page, `${side.audience} dialog`)));
  for (const [path, heading] of [
    ['/code', 'Votre code de reprise'],
    ['/privacy', /./],
    ['/results', /Ce qu’ont dit/],
  ] as const) {
    await page.goto(`${side.origins.pages.box}${path}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    found.push(...(await faultsInEveryLight(page, `${side.audience} ${path}`)));
  }
  return found;
}

/** What a device sees that holds nothing: the door, and the pages reached without an invitation. */
async function pagesWithoutAnswers(device: BrowserContext, side: Side): Promise<string[]> {
  const found: string[] = [];
  const page = await device.newPage();
  for (const [address, heading] of [
    [`${side.origins.pages.roll}`, /./],
    [
      `${side.origins.pages.roll}/issue#${'0'.repeat(32)}&${'A'.repeat(342)}`,
      'Ce lien n’a pas été ouvert d’ici',
    ],
    [`${side.origins.pages.box}`, 'Rien n’est commencé sur cet appareil'],
    [`${side.origins.pages.box}/code`, 'Reprendre avec un code'],
    [`${side.origins.pages.box}/start`, 'Ce lien est incomplet'],
  ] as const) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    const path = new URL(address).pathname;
    found.push(...(await faultsInEveryLight(page, `${side.audience} ${path} without answers`)));
  }
  await page.close();
  return found;
}

describe.each(['employees', 'consumers'] as const)('every page of the %s', (audience) => {
  it('is clean for axe in light and dark, at 360 and 1280 px, and never wider than the window', async () => {
    const side = stage.world[audience];
    const device = await stage.chromium.device();
    const found = await pagesWithoutAnswers(device, side);
    const page = await device.newPage();
    const link = side.door();
    await arrive(page, link, audience === 'consumers' ? firstCohort(side) : undefined);
    found.push(...(await faultsInEveryLight(page, `${audience} landing`)));
    await begin(page, side, link);
    // Both sides draw a kind by the same file: the sample asks axe of each kind once, and of the consumers' in every window.
    if (audience === 'employees' || walksEverything) found.push(...(await questionPages(page, side)));
    found.push(...(await lastPages(page, side)));
    if (audience === 'consumers') found.push(...(await inEveryWindow(page, side)));
    expect(found).toEqual([]);
    await device.close();
  }, 180_000);
});
