import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { isOverview } from '../../src/browser/comparison-page.ts';
import { press, tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { type LoneComparison, startLoneComparison } from '../../src/browser/lone-comparison.ts';

let comparison: LoneComparison;
let chromium: LaunchedBrowser;
beforeAll(async () => {
  [comparison, chromium] = await Promise.all([startLoneComparison(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await chromium?.close();
  await comparison?.stop();
});

async function enter(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('button', { name: 'Ouvrir la comparaison' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** A lead on the page “Access”. */
async function onAccess(device: BrowserContext, name: string): Promise<Page> {
  const page = await device.newPage();
  await enter(page, await comparison.lead(name));
  await page.goto(`${comparison.origin}/comparison/people`);
  await page.getByRole('heading', { name: 'Inviter quelqu’un' }).waitFor();
  return page;
}

/** The link that the page shows once. */
const shownLink = (page: Page): Promise<string> => page.getByLabel('Lien à transmettre').inputValue();

describe('a lead', () => {
  it('invites a viewer with the keyboard alone, at 360 px; the viewer reads, and is offered nothing more', async () => {
    const device = await chromium.device({ viewport: phone });
    const page = await onAccess(device, 'Claire D.');
    await tabTo(page, page.getByLabel('Nom', { exact: true }));
    await page.keyboard.type('Victor V.');
    await tabTo(page, page.getByRole('button', { name: 'Faire une invitation' }));
    await press(page, 'Enter');
    await page.getByLabel('Lien à transmettre').waitFor();
    const link = await shownLink(page);
    await page.getByText('1 invitation n’a pas encore été utilisée.').waitFor();

    const other = await chromium.device();
    const viewer = await other.newPage();
    await enter(viewer, link);
    await viewer.getByRole('heading', { level: 1 }).waitFor();
    await viewer.getByRole('link', { name: 'Victor V.' }).waitFor();
    expect(await viewer.getByRole('link', { name: 'Accès', exact: true }).count()).toBe(0);
    expect(await viewer.getByText('Importer une publication').count()).toBe(0);
    await viewer.goto(`${comparison.origin}/comparison/people`);
    await viewer.getByRole('heading', { name: 'Cette page est réservée aux responsables.' }).waitFor();

    await page.reload();
    const line = page.locator('li.person').filter({ hasText: 'Victor V.' });
    await line.getByText('1 connexion ouverte').waitFor();
    await line.getByRole('button', { name: 'Retirer l’accès' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer l’accès' }).click();
    await line.waitFor({ state: 'detached' });
    await page.getByText('accès retiré · Victor V.').waitFor();
    await viewer.reload();
    await viewer.waitForURL((url) => url.pathname.endsWith('/sign-in'));
    await other.close();
    await device.close();
  }, 60_000);

  it('changes a role, which the person has at once, and revokes a link before it is used', async () => {
    const device = await chromium.device();
    const page = await onAccess(device, 'Claire D.');
    for (const name of ['Rosa R.', 'Lars L.']) {
      await page.getByLabel('Nom', { exact: true }).fill(name);
      await page.getByRole('button', { name: 'Faire une invitation' }).click();
      await page.locator('li.person').filter({ hasText: name }).waitFor();
      await page.getByText(`Lien pour ${name}`).waitFor();
    }
    const link = await shownLink(page);
    const line = page.locator('li.person').filter({ hasText: 'Lars L.' });
    await line.getByLabel('Rôle de Lars L.').selectOption('Responsable');
    await page.getByText('rôle changé · Lars L. → Responsable').waitFor();
    await line.getByRole('button', { name: 'Révoquer le lien' }).click();
    await line.getByText('Son lien n’est plus valable').waitFor();
    const stranger = await chromium.device();
    const door = await stranger.newPage();
    await door.goto(link);
    await door.getByRole('alert').filter({ hasText: 'a déjà servi ou n’est plus valable' }).waitFor();
    await stranger.close();
    await device.close();
  }, 60_000);
});

describe('a page that was wanted signed out', () => {
  it('is where sign-in leads, filters included, in another tab too', async () => {
    const device = await chromium.device();
    const page = await device.newPage();
    const wanted = '/comparison/expectations?in=ateliers.sieges&sort=order';
    await page.goto(comparison.origin + wanted);
    await page.waitForURL((url) => url.pathname === '/comparison/sign-in');
    const other = await device.newPage();
    await enter(other, await comparison.lead('Dora D.'));
    // The address is of before addresses carried campaign and round: it is completed, and keeps its filters.
    await other.waitForURL(({ pathname, search }) =>
      /^\/comparison\/campaigns\/[^/]+\/[^/]+\/expectations\?in=ateliers\.sieges&sort=order$/.test(
        pathname + search,
      ),
    );
    await device.close();
  }, 60_000);
});

describe('a passkey', () => {
  it('is asked for after the link, from the day its owner added one', async () => {
    const device = await chromium.device();
    const page = await device.newPage();
    const devtools = await device.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    } as const;
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
    await enter(page, await comparison.lead('Paula P.'));
    await page.goto(`${comparison.origin}/comparison/account`);
    await page.getByLabel('Nom de l’appareil').fill('Ordinateur');
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
    await page.locator('li.person').filter({ hasText: 'Ordinateur' }).waitFor();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.waitForURL((url) => url.pathname === '/comparison/sign-in');

    await page.goto('about:blank');
    await page.goto(await comparison.lead('Paula P.'));
    await page.getByRole('button', { name: 'Ouvrir la comparaison' }).click();
    const confirm = page.getByRole('button', { name: 'Confirmer avec ma clé d’accès' });
    await confirm.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${comparison.origin}/comparison/method`);
    await confirm.click();
    await page.waitForURL((url) => url.pathname.endsWith('/method'));
    await page.getByRole('link', { name: 'Paula P.' }).waitFor();
    await device.close();
  }, 60_000);
});

describe('the pages of access', () => {
  it.each(['fr', 'en', 'de', 'pt'])(
    'are clean for axe and no wider than the window, in %s',
    async (locale) => {
      const device = await chromium.device({ locale });
      const page = await device.newPage();
      await page.goto(await comparison.lead(`Anneliese Donaudampfschifffahrtsgesellschaft ${locale}`));
      await page.locator('button.btn.primary').click();
      await page.waitForURL(isOverview);
      const found: string[] = [];
      for (const path of ['people', 'account', 'method'])
        for (const [viewport, colorScheme] of [
          [phone, 'dark'],
          [laptop, 'light'],
        ] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize(viewport);
          await page.goto(`${comparison.origin}/comparison/${path}`);
          await page.getByRole('heading', { level: 2 }).first().waitFor();
          const where = `${path}, ${viewport.width} px, ${colorScheme}`;
          found.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`));
          const beyond = await sidewaysOverflow(page);
          if (beyond > 0) found.push(`${where}: ${beyond} px beyond the window`);
          // A column that is crushed breaks words into syllables, and no other rule sees it.
          const columns = await page
            .locator('.person > div:first-child')
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
          const least = Math.min(...columns);
          if (least < 200) found.push(`${where}: a column of ${least} px`);
        }
      expect(found).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await device.close();
    },
    120_000,
  );
});
