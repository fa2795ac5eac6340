import type { Amendment } from '@miroir/campaign';
import { localTime } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { generateSealKeys } from '@miroir/exchange';
import { applyAmendment, invitationLink } from '@miroir/launch';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { type LaunchedBrowser, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { begin, hurryToReview, sendAnswers, title } from '../../src/browser/person.ts';
import { type Side, startSide } from '../../src/browser/side.ts';
import { openSealingLedger } from '../../src/deployment/amendment-ledger.ts';
import { deployHestia } from '../../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../../src/deployment/launch-deployment.ts';

const keys = generateSealKeys();
const clock = { now: () => Date.now() };
const day = 24 * 3_600_000;
let deployment: Deployment;
let side: Side;
let chromium: LaunchedBrowser;

beforeAll(async () => {
  deployment = await deployHestia({
    ...{ audience: 'employees', people: 80, releaseEverySeconds: 86_400 },
    comparisonKeys: keys,
  });
  const { target, campaign, origins, launched, invitations } = deployment;
  const { keyListDigest } = launched;
  side = await startSide({
    ...{ target, campaign, origins, keyListDigest, clock },
    invitations: invitations.map(({ cohort, code }) => ({
      cohort,
      link: invitationLink(origins.roll, code, keyListDigest),
    })),
    webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
  });
  chromium = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await chromium?.close();
  await side?.stop();
  await deployment?.remove();
});

const ask = () => {
  const [question] = side.questionnaire.questions;
  if (question === undefined) throw new Error('nothing is asked');
  return question;
};

/** Moves the close a day later, corrects the first question and announces, as the comparison seals it and this side applies it. */
async function amend(): Promise<void> {
  const { campaign, target, launched } = deployment;
  const said = (text: string) =>
    Object.fromEntries(campaign.locales.map((each) => [each, `${text} ${each}`]));
  const changes: Amendment[] = [
    { kind: 'close', closes: localTime(clock.now() + 31 * day, campaign.schedule.timeZone) },
    { kind: 'announce', text: said('Le site ferme lundi') },
    // The last one: a page that shows it was opened after all of them.
    { kind: 'text', changes: [{ path: ['questions', ask().id, 'text'], text: said('Question corrigée') }] },
  ];
  const ledger = openSealingLedger({ campaign, round: launched.round, keys, clock });
  for (const change of changes) {
    const done = await applyAmendment(target, await ledger.sealNext(change), { clock, random: systemRandom });
    expect(done).toMatchObject({ value: { roles: { roll: 'applied', box: 'applied' } } });
  }
}

/** A day as pages write it, for a pattern: which spaces break is theirs. */
const dayOf = (from: number): string =>
  new Intl.DateTimeFormat('fr', {
    ...{ day: 'numeric', month: 'long' },
    timeZone: deployment.campaign.schedule.timeZone,
  })
    .format(from)
    .replace(/^1 /, '1er ')
    .replaceAll(' ', String.raw`\s`);

async function isClean(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
}

/** Opens what is said of changes, and reads it whole. */
async function readChanges(page: Page, summary = 'Ce qui a changé depuis l’ouverture'): Promise<void> {
  await page.getByText(summary).click();
  const [from, to] = [dayOf(clock.now() + 30 * day), dayOf(clock.now() + 31 * day)];
  const moved = page.getByText(/^La clôture est passée du/);
  await moved.waitFor();
  expect(await moved.textContent()).toMatch(new RegExp(String.raw`du\s${from}\sà\s.*\sau\s${to}\sà\s`));
  expect(await page.locator('.wordings del').textContent()).toBe(ask().text.fr);
  expect(await page.locator('.wordings ins').textContent()).toBe('Question corrigée fr');
}

describe('a person, when a round is amended while they answer', () => {
  it('reads on the question that it was corrected, on the others what has changed, and sends as before', async () => {
    const device = await chromium.device({ viewport: phone });
    const page = await device.newPage();
    await begin(page, side);
    expect(await title(page).textContent()).toBe(ask().text.fr);
    expect(await page.locator('.corrected, .since').count()).toBe(0);
    await amend();
    // A running server takes it up within a second or so; the page, when it is opened again.
    await expect
      .poll(async () => {
        await page.reload();
        await title(page).waitFor();
        return title(page).textContent();
      })
      .toBe('Question corrigée fr');
    await page.getByText(new RegExp(String.raw`Texte\scorrigé\sle\s${dayOf(clock.now())}\.`)).waitFor();
    await isClean(page);
    await keepPicture(page, 'amended-question');
    await hurryToReview(page);
    await page.getByText('Le site ferme lundi fr').first().waitFor();
    await readChanges(page);
    await isClean(page);
    await keepPicture(page, 'amended-review');
    await sendAnswers(page);
    await device.close();
  }, 60_000);

  it.each([
    ['fr', 'Ce qui a changé depuis l’ouverture'],
    ['en', 'What has changed since the opening'],
    ['de', 'Was sich seit der Eröffnung geändert hat'],
    ['pt', 'O que mudou desde a abertura'],
  ])('reads the same in %s before the first click, with the close of now', async (locale, summary) => {
    const device = await chromium.device({ viewport: phone });
    const page = await device.newPage();
    await page.goto(`${side.origins.pages.roll}/?lang=${locale}`);
    await page.getByText(`Le site ferme lundi ${locale}`).first().waitFor();
    await page.getByText(summary).waitFor();
    if (locale === 'fr') {
      await page
        .getByText(new RegExp(String.raw`au\s${dayOf(clock.now() + 31 * day)}`))
        .first()
        .waitFor();
      await readChanges(page);
      await isClean(page);
      await keepPicture(page, 'amended-landing');
    }
    await device.close();
  });
});
