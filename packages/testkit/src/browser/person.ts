import type { Locator, Page } from 'playwright-core';
import type { Side } from './side.ts';

/** The question of the open page that says where one is: "3 / 12". */
export const progress = (page: Page): Locator => page.locator('.bar .num');
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const goOn = (page: Page): Locator => page.getByRole('button', { name: 'Continuer' });

/** Opens the door a person was given and stops at the landing's one button. */
export async function arrive(page: Page, link: string, cohort?: string): Promise<Locator> {
  await page.goto(link);
  if (cohort !== undefined) await page.getByRole('radio', { name: cohort }).check();
  const start = page.getByRole('button', { name: /^(Commencer|Reprendre)$/ });
  await start.waitFor();
  return start;
}

/** Where one is: "3 / 12". */
export async function position(page: Page): Promise<string> {
  return (await progress(page).textContent()) ?? '';
}

/** From the link to the first question: one click, and for consumers the choice of a cohort before it. */
export async function begin(page: Page, side: Side, link = side.door()): Promise<void> {
  const start = await arrive(page, link, side.audience === 'consumers' ? firstCohort(side) : undefined);
  await start.click();
  await page.waitForURL((url) => url.href.startsWith(`${side.origins.pages.box}/q/`));
  await title(page).waitFor();
}

/** The label of the first choice an open link offers. */
export function firstCohort(side: Side): string {
  return side.questionnaire.cohorts.cohorts[0]?.label.fr ?? '';
}

/** The shortest way to the last page: what is required is answered by its first option, the rest is skipped. */
export async function hurryToReview(page: Page): Promise<void> {
  const end = page.getByRole('button', { name: /^Envoyer mes/ });
  for (let count = 0; count < 40; count += 1) {
    if (await end.isVisible()) return;
    const here = new URL(page.url()).pathname;
    const optional = (await page.locator('.hint .optional').count()) > 0;
    if (!optional && (await page.locator('fieldset input:checked').count()) === 0) {
      await page.locator('fieldset input[type=radio]').first().check();
    }
    await goOn(page).click();
    await page.waitForURL((url) => url.pathname !== here);
    await page.locator('main h1').waitFor();
  }
  throw new Error('the last page was never reached');
}

/** To the last page without going through the questions again, as the browser's own history would. */
export async function jumpToReview(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, '', `/review${location.search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('button', { name: /^Envoyer mes/ }).waitFor();
}

/** Sends, and waits until the page says so. */
export async function sendAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Envoyer mes/ }).click();
  await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
}

/** The recovery code as it is shown. */
export async function readCode(page: Page): Promise<string> {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Code de reprise' }).click();
  return (await page.locator('.code-shown code').textContent()) ?? '';
}
