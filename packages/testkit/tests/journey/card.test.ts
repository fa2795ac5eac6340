import { encodeRecoveryCode, shortDigest, systemRandom } from '@miroir/credential';
import { keepCards, type PrintedCard } from '@miroir/launch';
import { readRoundFile } from '@miroir/portal';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { press, tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { hurryToReview, sendAnswers, title } from '../../src/browser/person.ts';
import { type Side, startSide } from '../../src/browser/side.ts';
import { deployHestia } from '../../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../../src/deployment/launch-deployment.ts';

let deployment: Deployment;
let side: Side;
let chromium: LaunchedBrowser;
let cards: PrintedCard[];

beforeAll(async () => {
  deployment = await deployHestia({ audience: 'employees', people: 80, releaseEverySeconds: 86_400 });
  const { target, campaign, origins, launched, invitations } = deployment;
  side = await startSide({
    ...{ target, campaign, origins, invitations: [], keyListDigest: launched.keyListDigest },
    clock: { now: () => Date.now() },
    webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
  });
  const file = await readRoundFile(target, 'roll');
  if (file === null) throw new Error('it was launched');
  cards = await keepCards(target, file, { invitations: invitations.slice(0, 2), random: systemRandom });
  chromium = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await chromium?.close();
  await side?.stop();
  await deployment?.remove();
});

const field = (page: Page) => page.getByLabel('Le code de votre carte');

/** Every address that the page asks for, and whether the roll was asked for a card. */
function watch(page: Page): { addresses: string[]; asked: () => number } {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  return { addresses, asked: () => addresses.filter((url) => url.includes('/trpc/community/card')).length };
}

describe('a person who holds a card', () => {
  it('types its code on a phone, compares the keys with the card’s, and answers; no code is in any address', async () => {
    const device = await chromium.device({ viewport: phone });
    const page = await device.newPage();
    const { addresses, asked } = watch(page);
    await page.goto(side.origins.pages.roll);
    await tabTo(page, page.getByRole('link', { name: 'J’ai une carte' }));
    await press(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: 'J’ai une carte' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);

    const [card] = cards;
    if (card === undefined) throw new Error('cards were made');
    const slip = card.typed.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await tabTo(page, field(page));
    await page.keyboard.type(slip);
    await press(page, 'Enter');
    await page.getByRole('alert').filter({ hasText: 'Un caractère ne va pas' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(asked()).toBe(0);

    await field(page).fill(card.typed.toLowerCase());
    await press(page, 'Enter');
    const start = page.getByRole('button', { name: 'Commencer' });
    await start.waitFor();
    await page.getByText(shortDigest(side.keyListDigest)).waitFor();
    expect(asked()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);

    await start.click();
    await page.waitForURL((url) => url.href.startsWith(`${side.origins.pages.box}/q/`));
    await title(page).waitFor();
    await hurryToReview(page);
    await sendAnswers(page);
    const typed = card.typed.replaceAll(' ', '');
    for (const address of addresses)
      for (const secret of [card.code, typed, typed.toLowerCase()]) expect(address).not.toContain(secret);
    await device.close();
  });

  it.each([
    ['fr', 'C’est un code de reprise', 'Aucune carte n’a ce code'],
    ['en', 'This is a recovery code', 'No card here has this code'],
    ['de', 'Das ist ein Fortsetzungscode', 'Keine Karte hat hier diesen Code'],
    ['pt', 'Este é um código de recuperação', 'Nenhum cartão tem aqui este código'],
  ])('is told in %s what is wrong with a code', async (locale, recovery, unknown) => {
    const device = await chromium.device({ viewport: phone });
    const page = await device.newPage();
    const alert = page.getByRole('alert');
    await page.goto(`${side.origins.roll}/code?lang=${locale}`);
    await page
      .locator('#card')
      .fill(encodeRecoveryCode(new Uint8Array(16), { audience: 'employees', purpose: 'answer' }));
    await press(page, 'Enter');
    await alert.filter({ hasText: recovery }).waitFor();
    // Sixty zero bits and their check, which is zero: a code that nobody has.
    await page.locator('#card').fill('0'.repeat(13));
    await page.locator('#card').focus();
    await press(page, 'Enter');
    await alert.filter({ hasText: unknown }).waitFor();
    await device.close();
  });
});
